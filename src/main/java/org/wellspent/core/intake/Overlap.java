// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.AccountBook;
import org.wellspent.core.ledger.Holding;
import org.wellspent.core.ledger.IdSet;
import org.wellspent.core.ledger.Intake;
import org.wellspent.core.ledger.KnownKeys;
import org.wellspent.core.statement.StatementLine;

/// Compares the lines of one account with the ledger, by count: the n-th line of a key is the n-th row of that key.
///
/// So every import holds the first rows of a key, as many as it has, and the rows that count are the largest number any
/// import in force holds: the order of imports does not matter, and twins stay.
final class Overlap {

    /// What became of the lines, in their order.
    ///
    /// @param rowIds     the row of each line
    /// @param twins      the how-many-eth of its key in this file each line is, from 1
    /// @param knownSince when each line's row first came to count; null where it is new
    /// @param newRows    the rows the ledger has not yet
    /// @param held       the rows the ledger has, counting or not
    record Comparison(List<Long> rowIds, List<Integer> twins, List<@Nullable Instant> knownSince,
            List<Intake.Row> newRows, IdSet held) {}

    private Overlap() {}

    /// Compares.
    ///
    /// @param firstId the number the first new row gets
    static Comparison compare(List<StatementLine> lines, AccountBook book, long firstId) {
        KnownKeys.Claims claims = book.keys().claims();
        List<Holding> inForce = book.inForce();
        IdSet seen = book.seen();
        Map<Long, Integer> twins = new HashMap<>();
        var rowIds = new ArrayList<Long>(lines.size());
        var twinOf = new ArrayList<Integer>(lines.size());
        var since = new ArrayList<@Nullable Instant>(lines.size());
        var rows = new ArrayList<Intake.Row>();
        var held = new IdSet.Builder();
        for (StatementLine line : lines) {
            long key = LineKey.of(line);
            long id = claims.next(key);
            if (id == 0) {
                id = firstId + rows.size();
                rows.add(new Intake.Row(key, line.bookedOn(), line.purchasedOn(), line.amount().minor(),
                        line.descriptor(), line.counterpartyAccount()));
            } else {
                held.add(id);
            }
            rowIds.add(id);
            twinOf.add(twins.merge(key, 1, Integer::sum));
            since.add(seen.contains(id) ? firstSeen(id, inForce) : null);
        }
        return new Comparison(rowIds, twinOf, since, rows, held.build());
    }

    private static Instant firstSeen(long id, List<Holding> inForce) {
        for (Holding holding : inForce) {
            if (holding.rows().contains(id)) {
                return holding.takenAt();
            }
        }
        throw new IllegalStateException("row " + id + " is seen but held by no import in force");
    }
}
