// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.valuation.SpendCategory.Treatment;

/// Ranges hold what they promise, for every pair of category and type and for whatever may be told.
class RangeTest {
    private static final ValueModel MODEL = Purchases.MODEL;
    private static final Valuator VALUATOR = new Valuator(MODEL, Weights.EQUAL);

    /// The extremes over all 243 combinations of factor, local share, fair work, exponent and production factor.
    private record Extremes(DoubleSummaryStatistics v, DoubleSummaryStatistics eco, DoubleSummaryStatistics economic,
            DoubleSummaryStatistics social, DoubleSummaryStatistics kg) {

        static Extremes of(Inputs in) {
            var all = new Extremes(new DoubleSummaryStatistics(), new DoubleSummaryStatistics(),
                    new DoubleSummaryStatistics(), new DoubleSummaryStatistics(), new DoubleSummaryStatistics());
            Inputs.Footprint f = in.footprint();
            Inputs.Work work = in.work();
            double fair = ByHand.fairShare(in.shares(), work.fairDomestic(), work.fairWorld(), work.makesWhatSells());
            for (double e : three(f.factor())) {
                for (double beta : three(f.beta())) {
                    for (double spread : new double[]{0.9, 1, 1.1}) {
                        double eco = ByHand.eco(f.need(), e, f.lambda(), beta, f.phi() * spread);
                        all.eco.accept(eco);
                        all.kg.accept(ByHand.kgPerEuro(e, f.lambda(), beta, f.phi() * spread));
                        for (double l : three(in.place().local())) {
                            double economic = ByHand.economic(l, in.place().circular());
                            all.economic.accept(economic);
                            for (double shift : new double[]{-0.15, 0, 0.15}) {
                                double social = ByHand.social(fair + shift, work.governance(), work.label());
                                all.social.accept(social);
                                all.v.accept(ByHand.value(eco, economic, social));
                            }
                        }
                    }
                }
            }
            return all;
        }
    }

    private static double[] three(Range range) {
        return new double[]{range.low(), range.central(), range.high()};
    }

    @Test
    void theTwoCornersAreTheExtremesOfAllCombinationsForEveryCategoryAndType() {
        int pairs = 0;
        for (SpendCategory category : MODEL.categories()) {
            if (category.treatment() != Treatment.SCORED) {
                continue;
            }
            for (MerchantType type : MerchantType.values()) {
                pairs++;
                for (Purchases sort : sorts(category.id(), type)) {
                    Situation situation = Situation.of(sort.match(), sort.said(), MODEL);
                    Inputs in = Reading.of(situation, MODEL).getFirst().inputs(null, MODEL.table());
                    Extremes brute = Extremes.of(in);
                    Valuation valuation = sort.value();
                    same(valuation.v(), brute.v, sort);
                    same(valuation.eco(), brute.eco, sort);
                    same(valuation.economic(), brute.economic, sort);
                    same(valuation.social(), brute.social, sort);
                    same(valuation.co2(), brute.kg, sort);
                }
            }
        }
        assertThat(pairs).isEqualTo(72 * 9);
    }

    /// One euro of a pair, as nobody told anything, at told price levels, labelled, and abroad.
    private static List<Purchases> sorts(String category, MerchantType type) {
        Purchases one = Purchases.of("1.00", category, type);
        return List.of(one, one.priceLevel(0.3), one.priceLevel(0.9), one.priceLevel(1), one.priceLevel(1.7),
                one.traits("ultra_fast", "gig"), one.labelled("gots", "fairtrade", "rescoop_be"), one.where("FR"));
    }

    private static void same(@Nullable Range range, DoubleSummaryStatistics brute, Purchases sort) {
        Range known = Objects.requireNonNull(range);
        assertThat(known.low()).as("low of %s", sort).isCloseTo(brute.getMin(), within(1e-9));
        assertThat(known.high()).as("high of %s", sort).isCloseTo(brute.getMax(), within(1e-9));
    }

    @Provide
    Arbitrary<Purchases> purchases() {
        return Arbitraries.longs().map(seed -> Purchases.random(new Random(seed)));
    }

    @Property(tries = 1_000)
    void figuresAreFiniteAndInOrderAndScoresWithinTheirBounds(@ForAll("purchases") Purchases any) {
        Valuation valuation = VALUATOR.value(any.purchase());
        if (valuation == null) {
            return;
        }
        for (Range range : ranges(valuation)) {
            assertThat(Double.isFinite(range.low() + range.central() + range.high())).isTrue();
            Range ordered = range.inOrder();
            assertThat(ordered.low()).isLessThanOrEqualTo(ordered.central() + 1e-12);
            assertThat(ordered.central()).isLessThanOrEqualTo(ordered.high() + 1e-12);
        }
        bounded(valuation.v(), 1);
        bounded(valuation.fairShare(), 1);
        bounded(valuation.eco(), 100);
        bounded(valuation.economic(), 100);
        bounded(valuation.social(), 100);
        assertThat(valuation.v() == null).isEqualTo(valuation.benefit() == null);
    }

    private static void bounded(@Nullable Range range, double most) {
        if (range != null) {
            assertThat(range.low()).isGreaterThanOrEqualTo(0);
            assertThat(range.high()).isLessThanOrEqualTo(most + 1e-12);
        }
    }

    @Property(tries = 1_000)
    void benefitSharesAddUpToOne(@ForAll("purchases") Purchases any) {
        Valuation valuation = VALUATOR.value(any.purchase());
        Benefit benefit = valuation == null ? null : valuation.benefit();
        if (benefit != null) {
            assertThat(benefit.me() + benefit.around() + benefit.next() + benefit.common())
                    .isCloseTo(1, within(1e-12));
            assertThat(Stream.of(benefit.me(), benefit.around(), benefit.next(), benefit.common()))
                    .allMatch(share -> share >= 0);
        }
    }

    @Property(tries = 1_000)
    void aRefundAndItsPurchaseSumToZeroInAllThreeCorners(@ForAll("purchases") Purchases any) {
        Purchase paid = any.purchase();
        var back = new Purchase(paid.cost().negated(), paid.date(), refund(paid.match()), paid.circumstances());
        Valuation purchase = VALUATOR.value(paid);
        Valuation refund = VALUATOR.value(back);
        if (purchase == null || refund == null) {
            assertThat(refund).isEqualTo(purchase);
            return;
        }
        List<Function<Valuation, @Nullable Range>> amounts = List.of(Valuation::value, Valuation::co2,
                Valuation::local, Valuation::workMinutes, Valuation::publicPurse);
        for (Function<Valuation, @Nullable Range> amount : amounts) {
            Range there = amount.apply(purchase);
            Range again = amount.apply(refund);
            if (there == null || again == null) {
                assertThat(again).isEqualTo(there);
            } else {
                Range sum = there.plus(again);
                assertThat(Math.abs(sum.low()) + Math.abs(sum.central()) + Math.abs(sum.high())).isLessThan(1e-9);
            }
        }
        assertThat(refund.grade()).isEqualTo(purchase.grade());
    }

    private static Match refund(Match match) {
        FlowKind kind = match.kind() == FlowKind.PURCHASE ? FlowKind.REFUND : match.kind();
        return new Match(kind, match.merchant(), match.categoryId(), match.type(), match.labels(), match.traits(),
                match.evidence(), match.confidence(), match.intermediary(), match.shownName(), match.reason());
    }

    @Property(tries = 1_000)
    void theModelIsMonotoneInWhatItIsMadeOf(@ForAll("purchases") Purchases any, @ForAll("steps") double step) {
        Situation situation = Situation.of(any.match(), any.said(), MODEL);
        if (situation.category().treatment() != Treatment.SCORED) {
            return;
        }
        Inputs in = Reading.of(situation, MODEL).getFirst().inputs(null, MODEL.table());
        var formulas = new Formulas(MODEL.table());
        Inputs.Footprint f = in.footprint();
        Inputs.Footprint dirtier = new Inputs.Footprint(f.factor().times(1 + step), f.lambda(), f.beta(), f.phi(),
                f.need(), null);
        Inputs.Footprint wasteful = new Inputs.Footprint(f.factor(), f.lambda(), f.beta(), f.phi() * (1 + step),
                f.need(), null);
        Inputs.Footprint dearer = new Inputs.Footprint(f.factor(), f.lambda() * (1 + step), f.beta(), f.phi(),
                f.need(), null);
        Inputs.Place nearer = new Inputs.Place(in.place().local().times(1 + step), in.place().circular(),
                in.place().hourly(), in.place().kappa(), in.place().isNear(), in.place().isShared());
        assertThat(formulas.eco(dirtier).central()).isLessThanOrEqualTo(formulas.eco(f).central());
        assertThat(formulas.eco(wasteful).central()).isLessThanOrEqualTo(formulas.eco(f).central());
        assertThat(formulas.footprint(dearer).central()).isLessThanOrEqualTo(formulas.footprint(f).central());
        assertThat(formulas.economic(nearer).central())
                .isGreaterThanOrEqualTo(formulas.economic(in.place()).central());
        assertThat(formulas.social(in.work(), new Range(step / 2, step, 1)).low())
                .isLessThanOrEqualTo(formulas.social(in.work(), new Range(step, step, 1)).low());
    }

    @Provide
    Arbitrary<Double> steps() {
        return Arbitraries.doubles().between(0.01, 1);
    }

    @Test
    void payingMoreAloneEarnsAlmostNothing() {
        Range cheap = Objects.requireNonNull(Purchases.of("1.90", "food.bakery", MerchantType.CHAIN).priceLevel(0.8)
                .value().v());
        Range dear = Objects.requireNonNull(Purchases.of("4.80", "food.bakery", MerchantType.CHAIN).priceLevel(2)
                .value().v());
        assertThat(cheap.central()).isCloseTo(0.52, within(0.005));
        assertThat(dear.central()).isCloseTo(0.54, within(0.005));
    }

    private static List<Range> ranges(Valuation v) {
        var all = new ArrayList<Range>();
        for (Range range : new Range[]{v.v(), v.value(), v.eco(), v.economic(), v.social(), v.co2(), v.local(),
            v.workMinutes(), v.publicPurse(), v.fairShare()}) {
            if (range != null) {
                all.add(range);
            }
        }
        return all;
    }
}
