// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.util.List;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.Intake;
import org.wellspent.core.text.Remark;

/// What importing a statement would do.
public sealed interface ImportPlan {

    /// A statement that can be taken in.
    ///
    /// @param accounts the accounts in the file
    /// @param lines    its lines, in the file's order
    /// @param notices  lines the bank changed, gaps between statements, accounts found
    /// @param intake   what the ledger is to take
    record Ready(List<PlannedAccount> accounts, List<PlannedLine> lines, List<Remark> notices, Intake intake)
            implements
                ImportPlan {

        /// Copies the lists.
        public Ready {
            accounts = List.copyOf(accounts);
            lines = List.copyOf(lines);
            notices = List.copyOf(notices);
        }
    }

    /// The file does not say which account it is of, and more than one could be meant.
    ///
    /// @param reason     the sentence
    /// @param candidates the accounts to choose from
    record AccountOpen(Remark reason, List<Account> candidates) implements ImportPlan {

        /// Copies the list.
        public AccountOpen {
            candidates = List.copyOf(candidates);
        }
    }
}
