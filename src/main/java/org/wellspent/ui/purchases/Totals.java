// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.ValuedTransaction;

/// The sum of the rows that are shown.
///
/// @param count   "11 of 32 purchases shown"
/// @param spent   what they cost, without its unit
/// @param created what the bar shows
/// @param figure  the value created, `1,190`; empty where it is not known
/// @param perEuro `0.57 per euro`; empty where it is not known
/// @param sum     all of it
record Totals(String count, String spent, Created created, String figure, String perEuro, Sum sum) {

    /// The totals of what is shown.
    ///
    /// @param all how many there are without the filter
    static Totals of(Collection<ValuedTransaction> shown, int all, Book book, Messages messages, Figures figures) {
        var sum = Sum.of(shown, book.currency());
        var created = created(sum);
        boolean isExact = created instanceof Created.Measured;
        var v = sum.v();
        return new Totals(count(shown, all, messages),
                figures.amount(sum.spent()), created, isExact ? figures.value(sum.value().central()) : "",
                isExact && v != null
                        ? messages.get("purchases.per-unit", figures.perEuro(v.central()),
                                unit(book, messages, figures))
                        : "",
                sum);
    }

    /// "32 purchases", "31 purchases, 1 refund", "11 of 32 shown".
    private static String count(Collection<ValuedTransaction> shown, int all, Messages messages) {
        if (shown.size() != all) {
            return messages.get("purchases.total.filtered", shown.size(), all);
        }
        long refunds = shown.stream().filter(entry -> entry.match().kind() == FlowKind.REFUND).count();
        if (shown.stream().anyMatch(entry -> !entry.isSpending())) {
            return messages.get("purchases.total.transactions", shown.size());
        }
        var purchases = messages.get("purchases.total", shown.size() - refunds);
        return refunds == 0 ? purchases : purchases + messages.get("purchases.total.refunds", refunds);
    }

    /// What a sum created, as far as it can be shown.
    static Created created(Sum sum) {
        var v = sum.v();
        if (v == null) {
            return sum.purchases() == 0 ? new Created.NotScored("created.not-scored") : new Created.Unknown();
        }
        int digits = Math.max(0, sum.spent().currency().getDefaultFractionDigits());
        var scored = Money.of(BigDecimal.valueOf(sum.scored()).setScale(digits, RoundingMode.HALF_UP),
                sum.spent().currency());
        return switch (sum.grade()) {
            case A, B, C -> new Created.Measured(scored, v);
            case D -> new Created.Rough(scored, v);
            case E -> new Created.Unknown();
        };
    }

    /// "euro", or the sign of another currency.
    static String unit(Book book, Messages messages, Figures figures) {
        return book.currency().getCurrencyCode().equals("EUR")
                ? messages.get("purchases.euro")
                : figures.unit(book.currency());
    }
}
