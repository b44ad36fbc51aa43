// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.time.Instant;
import java.util.List;

/// What one import holds of one account.
///
/// @param importId     the import
/// @param accountId    the account
/// @param layoutKey    what tells the layout of the file from others
/// @param takenAt      when it was taken in
/// @param undone       whether the import is undone, so that its rows do not count by it
/// @param rows         the rows it holds
/// @param span         the days and balances of its lines
/// @param replacements the rows it says the bank changed
public record Holding(long importId, long accountId, String layoutKey, Instant takenAt, boolean undone, IdSet rows,
        StatementSpan span, List<Replacement> replacements) {

    /// Copies the replacements.
    public Holding {
        replacements = List.copyOf(replacements);
    }
}
