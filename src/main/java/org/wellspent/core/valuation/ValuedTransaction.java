// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Match;

/// A transaction, or a part of a split one, with what it was recognised as and what it created.
///
/// @param transaction   the fact; for a part with the part's amount
/// @param part          0 for a whole transaction, else the number of the part from 1
/// @param match         whom it was paid to
/// @param circumstances what the household told beyond that
/// @param valuation     what it created; null for what is not valued (income, transfers, cash, tax, rent ...)
/// @param vAsChain      value per euro of the same purchase read as one at a chain, by which rankings compare across needs
///                      (value-method, section 13, verdict); null where there is no score
public record ValuedTransaction(Transaction transaction, int part, Match match, Circumstances circumstances,
        @Nullable Valuation valuation, @Nullable Double vAsChain) {

    /// A whole transaction about which nothing more was told.
    public ValuedTransaction(Transaction transaction, Match match, @Nullable Valuation valuation,
            @Nullable Double vAsChain) {
        this(transaction, 0, match, Circumstances.UNKNOWN, valuation, vAsChain);
    }

    /// What was paid in units of the currency: positive for a purchase, negative for a refund.
    public double cost() {
        return -transaction.amount().toDecimal().doubleValue();
    }

    /// What is valued.
    public Purchase purchase() {
        return new Purchase(transaction.amount().negated(), transaction.date(), match, circumstances);
    }

    /// Whether it is a purchase, a refund or a fee.
    public boolean isSpending() {
        return match.kind().isSpending();
    }

    /// Whether it counts in the household's value per euro.
    public boolean isScored() {
        return isSpending() && valuation != null && valuation.isScored();
    }

    /// Whether it is a part of a split transaction.
    public boolean isPart() {
        return part > 0;
    }
}
