// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountKind;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Benefit;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Valuation;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.valuation.Weights;

/// Invented entries of a household for tests of what is derived from them.
public final class Entries {
    public static final Currency EUR = Currency.getInstance("EUR");
    public static final Account CURRENT = new Account(1, "Current", "BE71096123456769", "KBC", AccountKind.CURRENT,
            EUR);

    private Entries() {}

    public static Book book(ValuedTransaction... entries) {
        return new Book(List.of(entries), List.of(CURRENT), EUR, Weights.EQUAL);
    }

    /// A purchase for a cost, with a value per euro from `v` - 0.1 to `v` + 0.1.
    public static ValuedTransaction purchase(long id, String day, String cost, String merchant, double v) {
        return entry(id, day, "-" + cost, FlowKind.PURCHASE, "food.bakery", merchant,
                valuation(Double.parseDouble(cost), v), 0.5);
    }

    /// The mirror of a purchase.
    public static ValuedTransaction refund(long id, String day, String cost, String merchant, double v) {
        return entry(id, day, cost, FlowKind.REFUND, "food.bakery", merchant,
                valuation(-Double.parseDouble(cost), v), 0.5);
    }

    /// A purchase of which nothing is known.
    public static ValuedTransaction unrecognised(long id, String day, String cost, String descriptor) {
        return entry(id, day, "-" + cost, FlowKind.PURCHASE, null, descriptor, null, null);
    }

    /// A transaction that is no purchase.
    public static ValuedTransaction flow(long id, String day, String amount, FlowKind kind) {
        return entry(id, day, amount, kind, null, kind.id(), null, null);
    }

    public static ValuedTransaction entry(long id, String day, String amount, FlowKind kind,
            @Nullable String category, String name, @Nullable Valuation valuation, @Nullable Double vAsChain) {
        var transaction = new Transaction(id, 1, LocalDate.parse(day), null, Money.of(new BigDecimal(amount), EUR),
                name, null);
        return new ValuedTransaction(transaction, match(kind, category, name), valuation, vAsChain);
    }

    public static Match match(FlowKind kind, @Nullable String category, String name) {
        return new Match(kind, null, category, null, Set.of(), Set.of(), Evidence.NONE,
                category == null ? Confidence.NONE : Confidence.TRADE_WORD, false, name, Remark.of("match.none"));
    }

    private static Valuation valuation(double cost, double v) {
        var perEuro = new Range(v - 0.1, v, v + 0.1);
        var score = perEuro.times(100);
        return new Valuation(perEuro, perEuro.times(cost), score, score, score, new Range(0.1, 0.2, 0.4).times(cost),
                new Range(0.2, 0.3, 0.5).times(cost), Range.exactly(0.4 * cost), Range.exactly(0.06 * cost),
                new Range(0.6, 0.75, 0.9), new Benefit(0.4, 0.3, 0.2, 0.1), null, Grade.C);
    }
}
