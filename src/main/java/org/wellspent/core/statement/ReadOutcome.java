// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;
import org.wellspent.core.text.Remark;

/// What came of reading a file.
public sealed interface ReadOutcome {

    /// A statement. The rows of its table are `lines + refused + notCounted`.
    ///
    /// @param format     how it was understood
    /// @param lines      the money movements, in the file's order
    /// @param refused    rows that name money but cannot be read whole; they stay out
    /// @param notCounted rows of the table that move no money: pending, declined, zero, balances, totals, remarks
    /// @param notices    what else is worth saying: balances that do not chain, a currency assumed, rows not counted
    record Statement(StatementFormat format, List<StatementLine> lines, List<RowProblem> refused, int notCounted,
            List<Remark> notices) implements ReadOutcome {

        /// Copies the lists.
        public Statement {
            lines = List.copyOf(lines);
            refused = List.copyOf(refused);
            notices = List.copyOf(notices);
        }
    }

    /// A file that is no statement, or cannot be read without guessing. Nothing of it is taken.
    ///
    /// @param reason one sentence: what was seen, and what to do
    record Refused(Remark reason) implements ReadOutcome {}
}
