// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.wellspent.core.ledger.Intake;
import org.wellspent.core.text.Progress;

/// Writes the new rows of an import and their keys.
///
/// The rows are committed block by block: no import holds them yet, so nobody sees them, and one commit at the end makes
/// them all count. A single transaction over 100,000 rows costs H2 a third more time and nearly twice the file.
final class RowWriter {
    private static final int BLOCK = 1000;
    private static final int KEYS_PER_BLOCK = 4096;
    private static final int LONGEST_TEXT = 100_000;

    private final Connection connection;
    private final Progress progress;
    private final int total;
    private int done;

    /// @param total how many rows there are in all
    RowWriter(Connection connection, Progress progress, int total) {
        this.connection = connection;
        this.progress = progress;
        this.total = total;
    }

    /// Writes rows under ascending numbers.
    ///
    /// @throws java.util.concurrent.CancellationException if it was cancelled; what was written is still there
    void writeRows(long accountId, long firstId, List<Intake.Row> rows) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("INSERT INTO transaction_line VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(2, accountId);
            for (int i = 0; i < rows.size(); i++) {
                add(insert, firstId + i, rows.get(i));
                done++;
                if ((i + 1) % BLOCK == 0 || i + 1 == rows.size()) {
                    insert.executeBatch();
                    connection.commit();
                    progress.stopIfCancelled();
                    progress.at(done, total);
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /// Writes the keys of rows under ascending numbers, as part of the running transaction.
    void writeKeys(long accountId, long firstId, List<Intake.Row> rows) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO key_block VALUES (?, ?, ?)")) {
            for (int from = 0; from < rows.size(); from += KEYS_PER_BLOCK) {
                var block = rows.subList(from, Math.min(rows.size(), from + KEYS_PER_BLOCK));
                var bytes = ByteBuffer.allocate(block.size() * Long.BYTES);
                block.forEach(row -> bytes.putLong(row.key()));
                insert.setLong(1, firstId + from);
                insert.setLong(2, accountId);
                insert.setBytes(3, bytes.array());
                insert.executeUpdate();
            }
        }
    }

    /// The keys of a block.
    static long[] keys(byte[] block) {
        var keys = new long[block.length / Long.BYTES];
        ByteBuffer.wrap(block).asLongBuffer().get(keys);
        return keys;
    }

    private static void add(PreparedStatement insert, long id, Intake.Row row) throws SQLException {
        insert.setLong(1, id);
        insert.setObject(3, row.bookedOn());
        insert.setObject(4, row.purchasedOn());
        insert.setLong(5, row.amountMinor());
        insert.setString(6, shortened(row.descriptor()));
        String counterparty = row.counterpartyAccount();
        insert.setString(7, counterparty == null ? null : shortened(counterparty));
        insert.addBatch();
    }

    /// No text of a statement is that long; a hostile one costs its tail, not its row.
    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
