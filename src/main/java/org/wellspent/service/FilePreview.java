// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.intake.ImportPlan;
import org.wellspent.core.intake.PlannedAccount;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.money.Money;
import org.wellspent.core.statement.ReadOutcome;
import org.wellspent.core.text.Remark;

/// What importing a file would do; nothing is written yet.
public sealed interface FilePreview {

    /// The file.
    Path path();

    /// A file that can be imported. The rows of its table are `fresh + known + refused + notCounted`.
    ///
    /// @param path      the file
    /// @param request   what was asked
    /// @param statement what was read, with its format, refused rows and notices
    /// @param plan      what the ledger would do
    /// @param lines     the lines in the file's order, each with what it would become
    record Ready(Path path, ImportRequest request, ReadOutcome.Statement statement, ImportPlan.Ready plan,
            List<PreviewLine> lines) implements FilePreview {

        /// Copies the list.
        public Ready {
            lines = List.copyOf(lines);
        }

        /// The accounts in the file; none where it has no line.
        public List<PlannedAccount> accounts() {
            return plan.accounts();
        }

        /// How many lines were read: new and known.
        public int read() {
            return lines.size();
        }

        /// How many lines are new.
        public int fresh() {
            return plan.intake().fresh();
        }

        /// How many lines the ledger has already.
        public int known() {
            return plan.intake().known();
        }

        /// How many rows could not be read whole and stay out.
        public int refused() {
            return statement.refused().size();
        }

        /// How many rows move no money.
        public int notCounted() {
            return statement.notCounted();
        }

        /// The signed sum of all lines; null where the file has no line, or several currencies.
        public @Nullable Money sum() {
            return currency() == null ? null : lines.stream().map(PreviewLine::amount).reduce(Money::plus).orElse(null);
        }

        /// The signed sum of the new lines; null where the file has no line, or several currencies.
        public @Nullable Money freshSum() {
            Currency currency = currency();
            return currency == null
                    ? null
                    : lines.stream().filter(PreviewLine::isNew).map(PreviewLine::amount).reduce(Money.zero(currency),
                            Money::plus);
        }

        /// The earliest booking date, null where there is no line.
        public @Nullable LocalDate first() {
            return lines.stream().map(PreviewLine::bookedOn).min(LocalDate::compareTo).orElse(null);
        }

        /// The latest booking date, null where there is no line.
        public @Nullable LocalDate last() {
            return lines.stream().map(PreviewLine::bookedOn).max(LocalDate::compareTo).orElse(null);
        }

        /// The currency of all lines; null where the file has no line, or several currencies.
        public @Nullable Currency currency() {
            var currencies = accounts().stream().map(planned -> planned.account().currency()).distinct().toList();
            return currencies.size() == 1 ? currencies.getFirst() : null;
        }

        /// Everything worth saying beside the refused rows, the reader's notices first.
        public List<Remark> notices() {
            return Stream.concat(statement.notices().stream(), plan.notices().stream()).toList();
        }
    }

    /// A file that cannot be imported as it is.
    ///
    /// @param path     the file
    /// @param reason   one sentence: what was seen, and what to do
    /// @param accounts where only the account is open: the ones to choose from, else none
    record Refused(Path path, Remark reason, List<Account> accounts) implements FilePreview {

        /// Copies the list.
        public Refused {
            accounts = List.copyOf(accounts);
        }
    }
}
