// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.statement.StatementLine;

/// A line of a file and what importing does with it.
///
/// @param line       the line
/// @param account    its account: an index into the plan's accounts
/// @param rowId      the number its transaction has or will have
/// @param twin       1, or n where it is the n-th line of this file with the same day, amount and text
/// @param knownSince when an import that still counts first brought it; null where the line is new
public record PlannedLine(StatementLine line, int account, long rowId, int twin, @Nullable Instant knownSince) {

    /// What importing does.
    public enum Status {
        /** It is added. */
        NEW,
        /** The ledger has it; nothing is added. */
        KNOWN
    }

    /// Whether the line is added.
    public Status status() {
        return knownSince == null ? Status.NEW : Status.KNOWN;
    }
}
