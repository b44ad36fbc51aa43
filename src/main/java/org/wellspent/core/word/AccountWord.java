// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the household said about an account.
///
/// @param name      what it is called, or null for what the ledger calls it
/// @param owner     whose it is; empty for nobody's in particular
/// @param removedAt when it was taken out of the figures, or null while it counts
public record AccountWord(@Nullable String name, String owner, @Nullable Instant removedAt) {

    /// Nothing said.
    public static final AccountWord NOTHING = new AccountWord(null, "", null);

    AccountWord changed(@Nullable String newName, @Nullable String newOwner) {
        return new AccountWord(newName == null ? name : newName.strip(), newOwner == null ? owner : newOwner.strip(),
                removedAt);
    }

    AccountWord removed(Instant at) {
        return new AccountWord(name, owner, at);
    }
}
