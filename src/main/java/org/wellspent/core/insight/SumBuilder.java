// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Benefit;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Valuation;
import org.wellspent.core.valuation.ValuedTransaction;

/// Adds up valued transactions, each once; see [Sum] for what comes out.
final class SumBuilder {
    private final Map<Grade, Double> scoredByGrade = new EnumMap<>(Grade.class);
    private final Set<Long> splitSeen = new HashSet<>();
    private int purchases;
    private Money spent;
    private double scored;
    private Range value = Range.ZERO;
    private Range eco = Range.ZERO;
    private Range economic = Range.ZERO;
    private Range social = Range.ZERO;
    private Range co2 = Range.ZERO;
    private Range local = Range.ZERO;
    private Range workMinutes = Range.ZERO;
    private Range publicPurse = Range.ZERO;
    private Range fairShare = Range.ZERO;
    private Benefit benefit = new Benefit(0, 0, 0, 0);

    SumBuilder(Currency currency) {
        spent = Money.zero(currency);
    }

    void add(ValuedTransaction entry) {
        if (entry.match().kind() != FlowKind.REFUND && isFirstOfItsTransaction(entry)) {
            purchases++;
        }
        spent = spent.minus(entry.transaction().amount());
        var valuation = entry.valuation();
        if (valuation == null) {
            return;
        }
        co2 = plus(co2, valuation.co2());
        local = plus(local, valuation.local());
        workMinutes = plus(workMinutes, valuation.workMinutes());
        publicPurse = plus(publicPurse, valuation.publicPurse());
        if (entry.isScored()) {
            addScored(entry.cost(), valuation);
        }
    }

    /// A split purchase is one purchase, in how many parts it may be here.
    private boolean isFirstOfItsTransaction(ValuedTransaction entry) {
        return !entry.isPart() || splitSeen.add(entry.transaction().id());
    }

    private void addScored(double cost, Valuation valuation) {
        scored += cost;
        scoredByGrade.merge(valuation.grade(), Math.abs(cost), Double::sum);
        value = plus(value, valuation.value());
        eco = plus(eco, times(valuation.eco(), cost));
        economic = plus(economic, times(valuation.economic(), cost));
        social = plus(social, times(valuation.social(), cost));
        fairShare = plus(fairShare, times(valuation.fairShare(), cost));
        var shares = valuation.benefit();
        if (shares != null) {
            benefit = new Benefit(benefit.me() + cost * shares.me(), benefit.around() + cost * shares.around(),
                    benefit.next() + cost * shares.next(), benefit.common() + cost * shares.common());
        }
    }

    Sum build() {
        if (scored <= 0) {
            return new Sum(purchases, spent, scored, null, value, null, null, null, co2, local, workMinutes,
                    publicPurse, null, null, Grade.E);
        }
        double one = 1 / scored;
        return new Sum(purchases, spent, scored, value.times(one), value, eco.times(one), economic.times(one),
                social.times(one), co2, local, workMinutes, publicPurse, fairShare.times(one), shares(), grade());
    }

    private Benefit shares() {
        double all = benefit.me() + benefit.around() + benefit.next() + benefit.common();
        return new Benefit(benefit.me() / all, benefit.around() / all, benefit.next() / all, benefit.common() / all);
    }

    private Grade grade() {
        double all = scoredByGrade.values().stream().mapToDouble(Double::doubleValue).sum();
        double reached = 0;
        for (var part : scoredByGrade.entrySet()) {
            reached += part.getValue();
            if (reached * 2 >= all) {
                return part.getKey();
            }
        }
        return Grade.E;
    }

    private static Range plus(Range sum, @Nullable Range part) {
        return part == null ? sum : sum.plus(part);
    }

    private static @Nullable Range times(@Nullable Range range, double factor) {
        return range == null ? null : range.times(factor);
    }
}
