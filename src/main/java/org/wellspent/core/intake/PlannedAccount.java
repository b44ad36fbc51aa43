// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import org.wellspent.core.ledger.Account;

/// An account in a file to be imported.
///
/// @param account the account; number 0 where importing adds it
/// @param fresh   how many of the file's lines are new to it
/// @param known   how many it has already
public record PlannedAccount(Account account, int fresh, int known) {

    /// Whether importing the file adds the account.
    public boolean isNew() {
        return account.id() == 0;
    }
}
