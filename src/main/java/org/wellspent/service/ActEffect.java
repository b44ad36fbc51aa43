// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.ValuedTransaction;

/// What acts do to the household's book, shown before they are done.
///
/// @param before the book as it is
/// @param after  the book as it would be
/// @param ids    the transactions they bear on
public record ActEffect(Book before, Book after, Set<Long> ids) {

    /// Copies the numbers.
    public ActEffect {
        ids = Set.copyOf(ids);
    }

    /// The effect where every transaction is borne on that reads or counts otherwise afterwards.
    static ActEffect of(Book before, Book after) {
        Map<Long, List<ValuedTransaction>> then = byTransaction(before);
        Map<Long, List<ValuedTransaction>> now = byTransaction(after);
        var all = new HashMap<>(then);
        all.putAll(now);
        return new ActEffect(before, after, all.keySet().stream()
                .filter(id -> !Objects.equals(then.get(id), now.get(id))).collect(Collectors.toSet()));
    }

    private static Map<Long, List<ValuedTransaction>> byTransaction(Book book) {
        return book.entries().stream().collect(Collectors.groupingBy(entry -> entry.transaction().id()));
    }

    /// The entries they bear on, as they would be; newest first.
    public List<ValuedTransaction> entries() {
        return those(after);
    }

    /// How many purchases; refunds are counted only where there is nothing else.
    public int purchases() {
        var entries = entries();
        long bought = entries.stream().filter(entry -> entry.match().kind() != FlowKind.REFUND)
                .map(entry -> entry.transaction().id()).distinct().count();
        return bought > 0 ? (int) bought : entries.size();
    }

    /// The money that moved there, less what came back; in the book's currency where any of it is.
    public Money amount() {
        var entries = entries();
        Currency currency = entries.stream().map(entry -> entry.transaction().amount().currency())
                .filter(after.currency()::equals).findFirst()
                .orElse(entries.isEmpty() ? after.currency() : entries.getFirst().transaction().amount().currency());
        return entries.stream().map(entry -> entry.transaction().amount())
                .filter(amount -> amount.currency().equals(currency)).reduce(Money.zero(currency), Money::plus).abs();
    }

    /// What these purchases cost and created before.
    public Sum sumBefore() {
        return Sum.of(those(before), before.currency());
    }

    /// What they would cost and create.
    public Sum sumAfter() {
        return Sum.of(entries(), after.currency());
    }

    /// The value created there before; null where none is known.
    public @Nullable Range valueBefore() {
        return value(sumBefore());
    }

    /// The value created there afterwards; null where none is known.
    public @Nullable Range valueAfter() {
        return value(sumAfter());
    }

    private static @Nullable Range value(Sum sum) {
        return sum.v() == null ? null : sum.value();
    }

    private List<ValuedTransaction> those(Book book) {
        return book.entries().stream().filter(entry -> ids.contains(entry.transaction().id())).toList();
    }
}
