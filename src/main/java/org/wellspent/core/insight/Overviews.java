// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Overview.Month;
import org.wellspent.core.insight.Overview.NotScored;
import org.wellspent.core.insight.Overview.Ranked;
import org.wellspent.core.insight.Overview.Unrecognised;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.ValuedTransaction;

/// Draws the overview of a period from a household's book.
public final class Overviews {
    private static final int MONTHS_SHOWN = 12;
    private static final int RANKED = 5;
    /// A merchant is ranked from two purchases on, or from this much money (decisions, "JSON").
    private static final int RANKED_FROM_UNITS = 20;

    private final Book book;

    /// Overviews of one household.
    public Overviews(Book book) {
        this.book = book;
    }

    /// The overview of a period.
    public Overview of(Period period) {
        var entries = inCurrency(book.in(period));
        var before = inCurrency(book.in(period.previous()));
        var ranked = ranked(entries);
        var most = ranked.stream().limit(RANKED).toList();
        var least = ranked.reversed().stream().filter(merchant -> !most.contains(merchant)).limit(RANKED).toList();
        return new Overview(period, Sum.of(entries, book.currency()),
                before.isEmpty() ? null : Sum.of(before, book.currency()), months(period), most, least,
                unrecognised(entries), notScored(entries));
    }

    private List<ValuedTransaction> inCurrency(List<ValuedTransaction> entries) {
        return entries.stream().filter(entry -> entry.transaction().amount().currency().equals(book.currency()))
                .toList();
    }

    private List<Month> months(Period period) {
        var last = YearMonth.from(period.to());
        var first = last.minusMonths(MONTHS_SHOWN - 1L);
        var shown = new Period(YearMonth.from(period.from()).isBefore(first) ? period.from() : first.atDay(1),
                last.atEndOfMonth());
        Map<YearMonth, List<ValuedTransaction>> byMonth = new TreeMap<>();
        shown.months().forEach(month -> byMonth.put(month, new ArrayList<>()));
        book.in(shown).forEach(entry -> Optional.ofNullable(byMonth.get(YearMonth.from(entry.transaction().date())))
                .ifPresent(month -> month.add(entry)));
        return byMonth.entrySet().stream().map(month -> {
            var sum = Sum.of(month.getValue(), book.currency());
            return new Month(month.getKey(), sum.spent(), sum.value());
        }).toList();
    }

    private List<Ranked> ranked(List<ValuedTransaction> entries) {
        return entries.stream().filter(ValuedTransaction::isScored)
                .filter(entry -> entry.match().merchant() != null || !entry.match().shownName().isBlank())
                .collect(groupingBy(Overviews::merchantKey, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values().stream().flatMap(merchant -> ranked(merchant, book.currency()).stream())
                .sorted(Comparator.comparingDouble(Ranked::difference).reversed()
                        .thenComparing(
                                Comparator.comparingDouble((Ranked merchant) -> merchant.v().central()).reversed())
                        .thenComparing(Ranked::merchant))
                .toList();
    }

    /// The merchant's id, else the name read from the statement.
    static String merchantKey(ValuedTransaction entry) {
        var merchant = entry.match().merchant();
        return merchant == null ? entry.match().shownName() : merchant.id();
    }

    private static Optional<Ranked> ranked(List<ValuedTransaction> merchant, Currency currency) {
        var sum = Sum.of(merchant, currency);
        var v = sum.v();
        boolean enough = sum.purchases() >= 2
                || sum.spent().compareTo(Money.of(java.math.BigDecimal.valueOf(RANKED_FROM_UNITS), currency)) >= 0;
        if (v == null || !enough) {
            return Optional.empty();
        }
        double asChain = merchant.stream().mapToDouble(entry -> entry.cost() * orZero(entry.vAsChain())).sum()
                / sum.scored();
        return Optional.of(new Ranked(merchant.getFirst().match().shownName(), sum.spent(), v, v.central() - asChain,
                sum.grade()));
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private Unrecognised unrecognised(List<ValuedTransaction> entries) {
        var unknown = entries.stream().filter(entry -> entry.match().isUnrecognised()).toList();
        int merchants = (int) unknown.stream().map(entry -> entry.match().shownName()).distinct().count();
        int purchases = (int) unknown.stream().filter(entry -> entry.match().kind() != FlowKind.REFUND).count();
        return new Unrecognised(merchants, purchases, total(unknown).negated());
    }

    private List<NotScored> notScored(List<ValuedTransaction> entries) {
        return entries.stream().filter(entry -> !entry.isSpending())
                .collect(groupingBy(entry -> entry.match().kind(), TreeMap::new, java.util.stream.Collectors.toList()))
                .entrySet().stream().map(kind -> new NotScored(kind.getKey(), kind.getValue().size(),
                        total(kind.getValue())))
                .toList();
    }

    private Money total(List<ValuedTransaction> entries) {
        return entries.stream().map(entry -> entry.transaction().amount()).reduce(Money.zero(book.currency()),
                Money::plus);
    }
}
