// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.report;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Valuation;

/// What an amount created, as far as it can be shown: figures, words, or that it is not scored.
public sealed interface Created {

    /// Grade A to C: the whole bar and its figures.
    ///
    /// @param cost what was paid; negative for a refund, whose bar is mirrored
    /// @param v    value per euro, 0 to 1
    record Measured(Money cost, Range v) implements Created {}

    /// Grade D: the band alone and a word.
    ///
    /// @param cost what was paid; negative for a refund
    /// @param v    value per euro, 0 to 1
    record Rough(Money cost, Range v) implements Created {}

    /// Grade E: an empty track and "too little known".
    record Unknown() implements Created {}

    /// No bar, and words that say why.
    ///
    /// @param reason a message key
    record NotScored(String reason) implements Created {}

    /// What a transaction created.
    ///
    /// @param cost      what was paid, positive for a purchase, negative for a refund
    /// @param kind      what the transaction is
    /// @param valuation its valuation; null for what is not valued
    static Created of(Money cost, FlowKind kind, @Nullable Valuation valuation) {
        if (valuation == null || !kind.isSpending()) {
            return new NotScored(reason(kind));
        }
        var v = valuation.v();
        if (v == null) {
            return valuation.grade() == Grade.E
                    ? new Unknown()
                    : new NotScored("created.not-scored");
        }
        return switch (valuation.grade()) {
            case A, B, C -> new Measured(cost, v);
            case D -> new Rough(cost, v);
            case E -> new Unknown();
        };
    }

    private static String reason(FlowKind kind) {
        return switch (kind) {
            case RENT, TAX -> "created.not-scored.need";
            case GIFT -> "created.not-scored.gift";
            case INCOME, TRANSFER, CASH, PERSON, SAVING -> "created.not-scored.not-a-purchase";
            case PURCHASE, REFUND, FEE, OTHER -> "created.not-scored";
        };
    }
}
