// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspent.core.catalogue.MerchantType.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.Confidence;

/// A verdict holds at every corner or not at all.
class VerdictTest {
    private static final Valuator VALUATOR = new Valuator(Purchases.MODEL, Weights.of(2, 3, 1));
    private static final List<String> CATEGORIES = List.of("food.bakery", "food.grocery", "clothing.new",
            "clothing.used", "eat.restaurant", "energy.electricity", "service.repair", "leisure.books");
    private static final MerchantType[] TYPES = MerchantType.values();

    private static SideScores side(List<Purchases> purchases) {
        SideScores.Builder side = VALUATOR.side();
        purchases.forEach(purchase -> side.add(purchase.purchase()));
        return side.build();
    }

    private static Purchases sure(String amount, String category, MerchantType type) {
        return Purchases.of(amount, category, type).known(Confidence.EXACT, Evidence.VERIFIED);
    }

    @Provide
    Arbitrary<List<Purchases>> sides() {
        return Arbitraries.longs().map(seed -> {
            var random = new Random(seed);
            var purchases = new ArrayList<Purchases>();
            MerchantType type = TYPES[random.nextInt(TYPES.length)];
            for (int i = 0; i < 3 + random.nextInt(4); i++) {
                Purchases one = sure("" + (1 + random.nextInt(90)) + ".50",
                        CATEGORIES.get(random.nextInt(CATEGORIES.size())), type);
                one = random.nextInt(3) == 0 ? one.priceLevel(0.4 + random.nextDouble() * 2) : one;
                purchases.add(random.nextInt(3) == 0 ? one.labelled("eu_organic", "fairtrade") : one);
            }
            return purchases;
        });
    }

    /// The scores of a side at one combination, worked out purchase by purchase.
    private record At(double eco, double economic, double social) {

        static At of(List<Purchases> side, Corner e, Corner beta, Corner phi, Corner fair, Corner local) {
            double amount = 0;
            double eco = 0;
            double economic = 0;
            double social = 0;
            double[] spread = {0.9, 1, 1.1};
            double[] shift = {-0.15, 0, 0.15};
            for (Purchases one : side) {
                Inputs in = Reading.of(Situation.of(one.match(), one.said(), Purchases.MODEL), Purchases.MODEL)
                        .getFirst().inputs(null, Purchases.MODEL.table());
                Inputs.Footprint f = in.footprint();
                Inputs.Work work = in.work();
                double paid = Double.parseDouble(one.amount());
                amount += paid;
                eco += paid * ByHand.eco(f.need(), e.of(f.factor()), f.lambda(), beta.of(f.beta()),
                        f.phi() * phi.of(new Range(spread[0], spread[1], spread[2])));
                economic += paid * ByHand.economic(local.of(in.place().local()), in.place().circular());
                social += paid * ByHand.social(
                        ByHand.fairShare(in.shares(), work.fairDomestic(), work.fairWorld(), work.makesWhatSells())
                                + fair.of(new Range(shift[0], shift[1], shift[2])),
                        work.governance(), work.label());
            }
            return new At(eco / amount, economic / amount, social / amount);
        }

        double value() {
            return (2 * eco + 3 * economic + social) / 600;
        }
    }

    /// Whether one side is ahead of the other at each of the 729 combinations: shared assumptions together, local shares
    /// apart.
    private static boolean[] aheadEverywhere(List<Purchases> ahead, List<Purchases> behind) {
        boolean[] everywhere = {true, true, true, true};
        for (Corner e : Corner.values()) {
            for (Corner beta : Corner.values()) {
                for (Corner phi : Corner.values()) {
                    for (Corner fair : Corner.values()) {
                        for (Corner ours : Corner.values()) {
                            for (Corner theirs : Corner.values()) {
                                At one = At.of(ahead, e, beta, phi, fair, ours);
                                At two = At.of(behind, e, beta, phi, fair, theirs);
                                everywhere[0] &= one.value() > two.value() + 1e-12;
                                everywhere[1] &= one.eco > two.eco + 1e-10;
                                everywhere[2] &= one.economic > two.economic + 1e-10;
                                everywhere[3] &= one.social > two.social + 1e-10;
                            }
                        }
                    }
                }
            }
        }
        return everywhere;
    }

    @Property(tries = 150)
    void aVerdictAgreesWithEveryCombinationOfTheAssumptions(@ForAll("sides") List<Purchases> first,
            @ForAll("sides") List<Purchases> second) {
        SideScores one = side(first);
        SideScores two = side(second);
        if (one.grade().compareTo(Grade.C) > 0 || two.grade().compareTo(Grade.C) > 0) {
            return;
        }
        Verdicts verdicts = Verdicts.between(one, two);
        boolean[] firstAhead = aheadEverywhere(first, second);
        boolean[] secondAhead = aheadEverywhere(second, first);
        Verdict[] said = {verdicts.v(), verdicts.eco(), verdicts.economic(), verdicts.social()};
        for (int i = 0; i < said.length; i++) {
            assertThat(said[i]).isEqualTo(firstAhead[i]
                    ? Verdict.FIRST
                    : secondAhead[i] ? Verdict.SECOND : Verdict.NO_CLEAR_DIFFERENCE);
        }
    }

    @Property(tries = 200)
    void turningTheSidesTurnsTheVerdicts(@ForAll("sides") List<Purchases> first,
            @ForAll("sides") List<Purchases> second) {
        Verdicts there = Verdicts.between(side(first), side(second));
        Verdicts back = Verdicts.between(side(second), side(first));
        assertThat(List.of(turned(back.v()), turned(back.eco()), turned(back.economic()), turned(back.social()),
                turned(back.co2()), turned(back.local())))
                .containsExactly(there.v(), there.eco(), there.economic(), there.social(), there.co2(),
                        there.local());
    }

    private static Verdict turned(Verdict verdict) {
        return switch (verdict) {
            case FIRST -> Verdict.SECOND;
            case SECOND -> Verdict.FIRST;
            default -> verdict;
        };
    }

    @Test
    void theBakersLoafIsBetterThanTheChainsThoughTheirRangesOverlap() {
        List<Purchases> baker = three(sure("3.20", "food.bakery", INDEPENDENT).priceLevel(1.333));
        List<Purchases> chain = three(sure("1.90", "food.bakery", CHAIN).priceLevel(0.792));
        Range ours = Objects.requireNonNull(baker.getFirst().value().v());
        Range theirs = Objects.requireNonNull(chain.getFirst().value().v());
        assertThat(ours.low()).isLessThan(theirs.high());
        Verdicts verdicts = Verdicts.between(side(baker), side(chain));
        assertThat(verdicts.social()).isEqualTo(Verdict.FIRST);
        assertThat(verdicts.co2()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
        assertThat(verdicts.local()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void reuseBeatsTheChainInEveryRespectButKg() {
        Verdicts verdicts = Verdicts.between(side(three(sure("6", "clothing.used", SOCIAL))),
                side(three(sure("9.99", "clothing.new", CHAIN))));
        assertThat(verdicts.v()).isEqualTo(Verdict.FIRST);
        assertThat(verdicts.eco()).isEqualTo(Verdict.FIRST);
        assertThat(verdicts.economic()).isEqualTo(Verdict.FIRST);
        assertThat(verdicts.social()).isEqualTo(Verdict.FIRST);
        assertThat(verdicts.local()).isEqualTo(Verdict.FIRST);
        assertThat(verdicts.co2()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void kgDifferWhereTheRangesDoNotTouch() {
        Verdicts verdicts = Verdicts.between(side(three(sure("60", "eat.restaurant", CHAIN))),
                side(three(sure("60", "energy.gas", CHAIN).known(Confidence.HOUSEHOLD, Evidence.HOUSEHOLD))));
        assertThat(verdicts.co2()).isEqualTo(Verdict.FIRST);
    }

    @Test
    void twoPurchasesAreTooFewAndRefundsDoNotCount() {
        Purchases bread = sure("3.20", "food.bakery", INDEPENDENT);
        List<Purchases> two = List.of(bread, bread, sure("-1.00", "food.bakery", INDEPENDENT));
        Verdicts verdicts = Verdicts.between(side(two), side(three(sure("9", "food.grocery", CHAIN))));
        assertThat(verdicts.v()).isEqualTo(Verdict.TOO_FEW_PURCHASES);
        assertThat(verdicts.local()).isEqualTo(Verdict.TOO_FEW_PURCHASES);
    }

    @Test
    void aSideOfGradeDHasNoVerdict() {
        List<Purchases> unsure = three(Purchases.of("6", "clothing.used", SOCIAL).known(Confidence.FUZZY,
                Evidence.UNVERIFIED));
        assertThat(side(unsure).grade()).isEqualTo(Grade.D);
        assertThat(Verdicts.between(side(unsure), side(three(sure("9.99", "clothing.new", CHAIN)))).v())
                .isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void whatHasNoValueIsNotOnASide() {
        SideScores empty = VALUATOR.side().add(Purchases.of("9", "tobacco", CHAIN).purchase())
                .add(Purchases.of("9", null, CHAIN).purchase()).add(Purchases.of("900", "home.rent", null).purchase())
                .build();
        assertThat(empty.purchases()).isZero();
        assertThat(empty.co2PerEuro()).isNull();
        assertThat(empty.localPerEuro()).isNull();
        assertThat(empty.grade()).isEqualTo(Grade.E);
        assertThat(Verdicts.between(empty, empty).v()).isEqualTo(Verdict.TOO_FEW_PURCHASES);
    }

    @Test
    void aSideThatWasPaidBackHasNoVerdict() {
        var back = new ArrayList<>(three(sure("6", "clothing.used", SOCIAL)));
        back.add(sure("-40", "clothing.used", SOCIAL));
        assertThat(Verdicts.between(side(back), side(three(sure("9.99", "clothing.new", CHAIN)))).v())
                .isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void sidesOfTwoValuatorsAreNotCompared() {
        SideScores other = new Valuator(Purchases.MODEL, Weights.EQUAL).side().build();
        SideScores ours = VALUATOR.side().build();
        assertThatThrownBy(() -> Verdicts.between(ours, other)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Purchases> three(Purchases one) {
        return List.of(one, one, one);
    }
}
