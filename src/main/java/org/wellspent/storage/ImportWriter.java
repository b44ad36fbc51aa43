// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.IdSet;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.ledger.Intake;
import org.wellspent.core.ledger.Replacement;
import org.wellspent.core.ledger.StatementSpan;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.DataFolderProblem;
import org.wellspent.core.text.Progress;

/// Writes one import: first the new rows, which nothing holds yet, then in one transaction everything that makes them
/// count. Where it fails or is cancelled the rows are removed again.
final class ImportWriter {
    private final Database database;
    private final Intake intake;
    private final Progress progress;

    ImportWriter(Database database, Intake intake, Progress progress) {
        this.database = database;
        this.intake = intake;
        this.progress = progress;
    }

    ImportBatch write() {
        boolean isDone = false;
        try {
            long[] accountIds = database.with(this::accountIds);
            ImportBatch batch = database.with(handle -> {
                var writer = new RowWriter(handle.getConnection(), progress, intake.newRows());
                for (int i = 0; i < accountIds.length; i++) {
                    var part = intake.parts().get(i);
                    writer.writeRows(accountIds[i], part.firstId(), part.rows());
                }
                toDisk(handle);
                var completed = handle.inTransaction(inner -> completed(inner, writer, accountIds));
                toDisk(handle);
                return completed;
            });
            isDone = true;
            return batch;
        } finally {
            if (!isDone) {
                removeRows();
            }
        }
    }

    /// H2 writes behind its commits. A disk that is full must be known before the import is called done.
    private static void toDisk(Handle handle) {
        handle.execute("CHECKPOINT SYNC");
    }

    /// Gives back the space; where even that fails, opening the database next time does it.
    private void removeRows() {
        try {
            database.removeBrokenOffRows();
        } catch (DataFolderProblem stillFailing) {
            // the failure that led here is on its way to the caller
        }
    }

    /// The number of each part's account: its own, or the next free ones.
    private long[] accountIds(Handle handle) {
        long next = handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM account").mapTo(Long.class).one();
        var ids = new long[intake.parts().size()];
        for (int i = 0; i < ids.length; i++) {
            long id = intake.parts().get(i).account().id();
            ids[i] = id == 0 ? next++ : id;
        }
        return ids;
    }

    private ImportBatch completed(Handle handle, RowWriter writer, long[] accountIds) throws SQLException {
        long importId = handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM import_file").mapTo(Long.class).one();
        handle.execute("INSERT INTO import_file VALUES (?, ?, ?, ?, ?, NULL, ?, ?)", importId, intake.file(),
                intake.layoutId(), intake.layoutKey(), intake.at(), intake.fresh(), intake.known());
        for (int i = 0; i < accountIds.length; i++) {
            Intake.Part part = intake.parts().get(i);
            Account account = part.account();
            if (account.id() == 0) {
                insertAccount(handle, account.withId(accountIds[i]));
            } else {
                updateAccount(handle, account);
            }
            insertPart(handle, importId, accountIds[i], i, part.span());
            for (IdSet.Range range : part.allRows().ranges()) {
                handle.execute("INSERT INTO import_range VALUES (?, ?, ?, ?)", importId, accountIds[i], range.from(),
                        range.to());
            }
            for (Replacement replacement : part.replacements()) {
                handle.execute("INSERT INTO replacement VALUES (?, ?, ?, ?)", importId, accountIds[i],
                        replacement.earlierId(), replacement.laterId());
            }
            writer.writeKeys(accountIds[i], part.firstId(), part.rows());
        }
        long first = accountIds.length == 0 ? 0 : accountIds[0];
        return new ImportBatch(importId, intake.file(), intake.layoutId(), intake.at(), first, intake.fresh(),
                intake.known(), null);
    }

    private static void insertPart(Handle handle, long importId, long accountId, int position, StatementSpan span) {
        handle.execute("INSERT INTO import_part VALUES (?, ?, ?, ?, ?, ?, ?, ?)", importId, accountId, position,
                span.first(), span.last(), minor(span.opening()), minor(span.closing()), span.quietDays());
    }

    private static void insertAccount(Handle handle, Account account) {
        handle.execute("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?)", account.id(), account.name(),
                account.number(), account.bank(), account.country(), account.kind().name(),
                account.currency().getCurrencyCode());
    }

    static void updateAccount(Handle handle, Account account) {
        handle.execute("UPDATE account SET name = ?, account_number = ?, bank = ?, country = ?, kind = ? WHERE id = ?",
                account.name(), account.number(), account.bank(), account.country(), account.kind().name(),
                account.id());
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }
}
