// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.util.List;

/// What the ledger holds of an account, as far as a new statement is compared with it.
///
/// @param keys     the keys of all its rows, counting or not
/// @param holdings what each import holds of it, undone ones too, oldest first
public record AccountBook(KnownKeys keys, List<Holding> holdings) {

    /// Copies the list.
    public AccountBook {
        holdings = List.copyOf(holdings);
    }

    /// A book without a row.
    public static AccountBook empty() {
        return new AccountBook(KnownKeys.none(), List.of());
    }

    /// The holdings of imports that are not undone, oldest first.
    public List<Holding> inForce() {
        return holdings.stream().filter(holding -> !holding.undone()).toList();
    }

    /// The rows that an import not undone holds.
    public IdSet seen() {
        return IdSet.ofRanges(inForce().stream().flatMap(holding -> holding.rows().ranges().stream()).toList());
    }
}
