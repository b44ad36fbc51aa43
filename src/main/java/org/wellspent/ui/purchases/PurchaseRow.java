// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import org.wellspent.core.report.Created;
import org.wellspent.core.valuation.ValuedTransaction;

/// A row of the table: facts only; [PurchaseText] writes them when the row comes into view.
///
/// @param entry   the transaction, what it was recognised as, and what it created
/// @param account the name of its account
/// @param created what its bar shows
record PurchaseRow(ValuedTransaction entry, String account, Created created) {

    /// A row of an entry.
    static PurchaseRow of(ValuedTransaction entry, String account) {
        var match = entry.match();
        return new PurchaseRow(entry, account, match.isUnrecognised()
                ? new Created.Unknown()
                : Created.of(entry.transaction().amount().negated(), match.kind(), entry.valuation()));
    }

    /// The ledger's number of the transaction.
    long id() {
        return entry.transaction().id();
    }

    /// Whether bubbles and grade are shown: only what is spent has them.
    boolean hasValue() {
        return !(created instanceof Created.NotScored);
    }

    /// Whether figures in natural units are shown: not where only words can be told.
    boolean hasFigures() {
        var valuation = entry.valuation();
        return valuation != null && !valuation.grade().isWordsOnly();
    }

    /// The value per euro to sort by; below zero where there is none.
    double perEuro() {
        var valuation = entry.valuation();
        var v = valuation == null ? null : valuation.v();
        return v == null ? -1 : v.central();
    }
}
