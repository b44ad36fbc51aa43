// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file as it is to be taken in, planned against one state of the ledger.
///
/// @param revision the ledger's revision when it was planned
/// @param file     the file's name, without its folder
/// @param layoutId the layout it was read by, as people see it
/// @param layoutKey what tells the layout from others, so that a later file of it finds its account
/// @param at       when it is taken in
/// @param fresh    how many of its lines count for the first time
/// @param known    how many already count
/// @param parts    one for each account in the file
public record Intake(long revision, String file, String layoutId, String layoutKey, Instant at, int fresh,
        int known, List<Part> parts) {

    /// Copies the list.
    public Intake {
        parts = List.copyOf(parts);
    }

    /// How many rows the ledger does not have yet.
    public int newRows() {
        return parts.stream().mapToInt(part -> part.rows().size()).sum();
    }

    /// The lines of one account.
    ///
    /// @param account      the account as it is to be; number 0 where it is to be added
    /// @param firstId      the number of the first new row; the others follow
    /// @param rows         the rows the ledger does not have yet
    /// @param held         the rows the ledger has already and this file also holds
    /// @param span         the days and balances of the lines
    /// @param replacements the earlier rows that rows of this file stand for
    public record Part(Account account, long firstId, List<Row> rows, IdSet held, StatementSpan span,
            List<Replacement> replacements) {

        /// Copies the lists.
        public Part {
            rows = List.copyOf(rows);
            replacements = List.copyOf(replacements);
        }

        /// All rows the file holds of the account, old and new.
        public IdSet allRows() {
            return rows.isEmpty()
                    ? held
                    : held.union(IdSet.ofRanges(List.of(new IdSet.Range(firstId, firstId + rows.size() - 1))));
        }
    }

    /// A row the ledger does not have yet; as [Transaction] says.
    ///
    /// @param key         what it shares with its twins
    /// @param amountMinor the amount in minor units of the account's currency
    public record Row(long key, LocalDate bookedOn, @Nullable LocalDate purchasedOn, long amountMinor,
            String descriptor, @Nullable String counterpartyAccount) {}
}
