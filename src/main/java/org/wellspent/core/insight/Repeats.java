// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.word.Texts;

/// Finds payments that come again: at one merchant, in one rhythm, of amounts that drift but do not jump. What is bought
/// often anyway is no repeat, though some of its days happen to lie a month apart.
public final class Repeats {
    /// From one payment to the next an amount may drift by a quarter: energy bills do, and prices rise.
    private static final double DRIFT = 0.25;
    /// So much may the price of a subscription rise in all while other things are bought there.
    private static final double STEADY = 0.15;
    /// Of the payments that may be meant, so many must be part of the rhythm.
    private static final double SHARE_IN_RHYTHM = 0.75;
    /// One payment in so many may have been left out.
    private static final int PAYMENTS_PER_GAP = 4;

    private final Texts texts;

    /// Repeats among purchases whose texts are taken apart so.
    public Repeats(Texts texts) {
        this.texts = texts;
    }

    /// The repeats in a book, those that cost most in a year first.
    public List<Repeat> in(Book book) {
        var today = book.span().map(org.wellspent.core.insight.Period::to);
        if (today.isEmpty()) {
            return List.of();
        }
        return book.entries().stream().filter(Repeats::mayRepeat)
                .collect(groupingBy(this::key, LinkedHashMap::new, toCollection(ArrayList::new))).values().stream()
                .flatMap(payments -> at(payments.reversed(), today.get()).stream())
                .sorted(Comparator.comparing((Repeat repeat) -> repeat.yearly().toDecimal()).reversed()
                        .thenComparing(Repeat::merchant))
                .toList();
    }

    private static boolean mayRepeat(ValuedTransaction entry) {
        return entry.transaction().amount().isNegative() && !entry.isPart() && switch (entry.match().kind()) {
            case PURCHASE, FEE, GIFT, RENT, TAX, SAVING, PERSON -> true;
            case REFUND, CASH, TRANSFER, INCOME, OTHER -> false;
        };
    }

    private String key(ValuedTransaction entry) {
        var merchant = entry.match().merchant();
        return entry.transaction().amount().currency().getCurrencyCode() + " "
                + (merchant == null ? texts.shop(entry.transaction().descriptor()) : merchant.id());
    }

    /// The repeats among the payments at one merchant.
    private static List<Repeat> at(List<ValuedTransaction> oldestFirst, LocalDate today) {
        var left = oldestFirst;
        var found = new ArrayList<Repeat>();
        for (var rhythm : Rhythm.values()) {
            for (int start = 0; start + rhythm.leastPayments() <= left.size();) {
                var places = chain(left, start, rhythm);
                var chain = places.stream().mapToObj(left::get).toList();
                if (isRepeat(chain, left, rhythm)) {
                    left = without(left, places);
                    found.add(repeat(chain, rhythm, today));
                } else {
                    start++;
                }
            }
        }
        return found;
    }

    private static List<ValuedTransaction> without(List<ValuedTransaction> payments, BitSet places) {
        return IntStream.range(0, payments.size()).filter(i -> !places.get(i)).mapToObj(payments::get).toList();
    }

    /// The places of the payments that follow one another in the rhythm, from one on.
    private static BitSet chain(List<ValuedTransaction> payments, int start, Rhythm rhythm) {
        var chain = new BitSet();
        int gaps = 0;
        int next = start;
        while (next >= 0) {
            int last = next;
            chain.set(last);
            next = next(payments, last, rhythm, 1);
            if (next < 0 && (gaps + 1) * PAYMENTS_PER_GAP <= chain.cardinality()) {
                next = next(payments, last, rhythm, 2);
                gaps++;
            }
        }
        return chain;
    }

    /// The place of the payment that is due some steps after another, of those near that day and amount the nearest
    /// amount, then the nearest day; less than 0 where there is none.
    private static int next(List<ValuedTransaction> payments, int place, Rhythm rhythm, int steps) {
        var last = payments.get(place);
        var due = rhythm.due(last.transaction().date(), steps);
        var to = due.plusDays(rhythm.daysOff());
        var from = due.minusDays(rhythm.daysOff());
        return IntStream.range(place + 1, payments.size())
                .dropWhile(i -> payments.get(i).transaction().date().isBefore(from))
                .takeWhile(i -> !payments.get(i).transaction().date().isAfter(to))
                .filter(i -> difference(payments.get(i), last) <= DRIFT).boxed()
                .min(Comparator.comparingDouble((Integer i) -> difference(payments.get(i), last))
                        .thenComparingLong(i -> Math.abs(ChronoUnit.DAYS.between(due,
                                payments.get(i).transaction().date()))))
                .orElse(-1);
    }

    private static double difference(ValuedTransaction one, ValuedTransaction other) {
        return Math.abs(one.cost() - other.cost()) / other.cost();
    }

    /// Whether a chain is more than chance: most payments there in that time are part of it; or it is longer, its price is
    /// steady, and most payments of that price are part of it, as with a subscription where one also shops.
    private static boolean isRepeat(List<ValuedTransaction> chain, List<ValuedTransaction> payments, Rhythm rhythm) {
        if (chain.size() < rhythm.leastPayments()) {
            return false;
        }
        var first = chain.getFirst().transaction().date();
        var last = chain.getLast().transaction().date();
        var meanwhile = payments.stream().filter(entry -> !entry.transaction().date().isBefore(first)
                && !entry.transaction().date().isAfter(last)).toList();
        if (chain.size() >= meanwhile.size() * SHARE_IN_RHYTHM) {
            return true;
        }
        double least = chain.stream().mapToDouble(ValuedTransaction::cost).min().orElseThrow();
        double most = chain.stream().mapToDouble(ValuedTransaction::cost).max().orElseThrow();
        long alike = meanwhile.stream()
                .filter(entry -> entry.cost() >= least * (1 - DRIFT) && entry.cost() <= most * (1 + DRIFT)).count();
        return chain.size() > rhythm.leastPayments() && most <= least * (1 + STEADY)
                && chain.size() >= alike * SHARE_IN_RHYTHM;
    }

    private static Repeat repeat(List<ValuedTransaction> chain, Rhythm rhythm, LocalDate today) {
        var last = chain.getLast();
        var next = nextDay(chain, rhythm);
        var amount = last.transaction().amount().negated();
        var yearly = amount.times(rhythm.timesAYear(), RoundingMode.HALF_UP);
        var valuation = last.valuation();
        var v = valuation == null || last.match().kind() == FlowKind.GIFT ? null : valuation.v();
        return new Repeat(last.match().shownName(), rhythm, chain.reversed(), amount, yearly,
                v == null ? null : v.times(yearly.toDecimal().doubleValue()), next,
                !today.isAfter(next.plusDays(rhythm.daysOff())));
    }

    /// The day of the month on which it mostly comes, where that lies near the day it is due.
    private static LocalDate nextDay(List<ValuedTransaction> chain, Rhythm rhythm) {
        var due = rhythm.due(chain.getLast().transaction().date(), 1);
        if (rhythm == Rhythm.WEEKLY) {
            return due;
        }
        var days = chain.stream().mapToInt(entry -> entry.transaction().date().getDayOfMonth()).sorted().toArray();
        int usual = days[days.length / 2];
        var onUsualDay = due.withDayOfMonth(Math.min(usual, due.lengthOfMonth()));
        return Math.abs(ChronoUnit.DAYS.between(due, onUsualDay)) <= rhythm.daysOff() ? onUsualDay : due;
    }
}
