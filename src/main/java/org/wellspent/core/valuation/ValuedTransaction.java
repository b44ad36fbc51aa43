// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Match;

/// A transaction with what it was recognised as and what it created.
///
/// @param transaction the fact
/// @param match       whom it was paid to
/// @param valuation   what it created; null for what is not valued (income, transfers, cash, tax, rent ...)
/// @param vAsChain    value per euro of the same purchase read as one at a chain, by which rankings compare across needs
///                    (value-method, section 13, verdict); null where there is no score
public record ValuedTransaction(Transaction transaction, Match match, @Nullable Valuation valuation,
        @Nullable Double vAsChain) {

    /// What was paid in units of the currency: positive for a purchase, negative for a refund.
    public double cost() {
        return -transaction.amount().toDecimal().doubleValue();
    }

    /// Whether it is a purchase, a refund or a fee.
    public boolean isSpending() {
        return match.kind().isSpending();
    }

    /// Whether it counts in the household's value per euro.
    public boolean isScored() {
        return isSpending() && valuation != null && valuation.isScored();
    }
}
