// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wellspent.core.catalogue.MerchantType.*;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.text.Messages;

/// Value-method, section 13, sentence by sentence: labels, governance, price levels and quantities.
class LabelAndPriceRulesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Range known(@Nullable Range range) {
        return Objects.requireNonNull(range);
    }

    @ParameterizedTest
    @CsvSource({"food.bakery,eu_organic,0.90", "clothing.new,gots,0.85", "clothing.used,kringwinkel,0.85",
        "home.textiles,gots,0.85", "home.cleaning,fsc,0.95", "food.bakery,fairtrade,1", "food.bakery,goodonyou,1",
        "food.bakery,agribalyse,1", "food.bakery,no_such_label,1", "energy.electricity,rescoop_be,0.35",
        "energy.gas,rescoop_be,0.90"})
    void theProductionFactorFollowsTheStrongestEcologicalLabel(String category, String label, double phi) {
        double plain = known(Purchases.of("10", category, CHAIN).value().co2()).central();
        assertThat(known(Purchases.of("10", category, CHAIN).labelled(label).value().co2()).central())
                .isCloseTo(plain * phi, EXACT);
    }

    @Test
    void ofSeveralLabelsTheSmallestFactorHoldsNeverAProduct() {
        double plain = known(Purchases.of("10", "energy.electricity", CHAIN).value().co2()).central();
        assertThat(known(Purchases.of("10", "energy.electricity", CHAIN)
                .labelled("greenpeace_mygreen", "rescoop_be", "fsc").value().co2()).central())
                .isCloseTo(plain * 0.35, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"rainforest,0.4", "bcorp,0.6666666666666666", "fairtrade,1", "ktc,0.4"})
    void socialLabelsCountByTheStrongestAndSilenceIsNotPunished(String label, double lab) {
        Purchases plain = Purchases.of("10", "service.household", SOCIAL);
        double fair = known(plain.value().fairShare()).central();
        double world = label.equals("fairtrade") ? 0.001 * 0.45 : 0;
        assertThat(known(plain.labelled(label).value().social()).central())
                .isCloseTo(ByHand.social(fair + world, 0.9, lab), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"fairtrade,0.70", "wfto,0.70", "fairwear,0.70", "gots,0.25", "rainforest,0.25"})
    void onlyThreeLabelsStandForFairWorkInTheRestOfTheWorld(String label, double world) {
        Shares shares = Purchases.MODEL.category("clothing.new").shares();
        assertThat(known(Purchases.of("10", "clothing.new", CHAIN).labelled(label).value().fairShare()).central())
                .isCloseTo(ByHand.fairShare(shares, 0.90, world, false), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"CHAIN,bcorp,0.6", "CHAIN,ecg,0.6", "SOCIAL,bcorp,0.9", "CHAIN,bcorp=80,0.6", "CHAIN,bcorp=140,0.8",
        "CHAIN,bcorp=200,1", "CHAIN,bcorp=500,1", "CHAIN,ecg=650,0.65", "CHAIN,ecg=100,0.3", "CHAIN,ecg=-400,0.3",
        "CHAIN,bcorp=lots,0.6", "OPERATOR,fsc,0.3", "PLATFORM,fsc,0.1", "FRANCHISE,fsc,0.4", "PUBLIC,fsc,0.7",
        "COOPERATIVE,fsc,0.75", "PRODUCER,fsc,0.6", "INDEPENDENT,fsc,0.5"})
    void auditedEvidenceReplacesThePriorOnlyWhereItIsHigher(MerchantType type, String label, double governance) {
        Situation situation = Situation.of(Purchases.of("10", "care.hair", type).labelled(label).match(),
                Circumstances.UNKNOWN, Purchases.MODEL);
        assertThat(Reading.of(situation, Purchases.MODEL).getFirst().inputs(null, Purchases.MODEL.table()).work()
                .governance()).isCloseTo(governance, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"food.bakery,CHAIN,'',0.95", "food.bakery,INDEPENDENT,'',1.15", "food.bakery,PRODUCER,'',1.25",
        "food.bakery,COOPERATIVE,'',1", "food.bakery,CHAIN,discounter,0.85", "clothing.new,PLATFORM,ultra_fast,0.5",
        "eat.restaurant,INDEPENDENT,'',1", "energy.gas,CHAIN,'',1"})
    void thePriceLevelIsTheTraitsElseTheTypesForGoods(String category, MerchantType type, String trait, double lambda) {
        assertThat(level(Purchases.of("10", category, type).traits(trait))).isEqualTo(lambda);
    }

    @ParameterizedTest
    @CsvSource({"1.3,1.3", "0.01,0.25", "100,4"})
    void theHouseholdsPriceLevelComesFirstWithinItsBounds(double told, double lambda) {
        assertThat(level(Purchases.of("10", "food.bakery", CHAIN).traits("discounter").priceLevel(told)))
                .isEqualTo(lambda);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -2, Double.NaN, Double.POSITIVE_INFINITY})
    void aPriceLevelThatCannotBeIsAsIfNotTold(double told) {
        Purchases plain = Purchases.of("10", "food.bakery", CHAIN);
        assertThat(plain.priceLevel(told).value()).isEqualTo(plain.value());
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() {
        assertThat(problems(new Circumstances(0.0, null, null, null, null, null)))
                .containsExactly("A price level of 0 cannot be. Write a factor from 0.25 to 4, such as 1.15.");
        assertThat(problems(new Circumstances(100.0, null, null, null, null, null))).hasSize(1);
        assertThat(problems(new Circumstances(Double.NaN, null, null, null, null, null))).hasSize(1);
        assertThat(problems(new Circumstances(null, -1.0, "tshirt", 0.0, null, null))).hasSize(2);
        assertThat(problems(new Circumstances(null, 3.0, null, null, null, null)))
                .containsExactly("A quantity or a price of one piece needs its article. Choose the article too.");
        assertThat(problems(new Circumstances(null, null, "moon_cheese", 1.0, null, null)))
                .containsExactly("The article \"moon_cheese\" is not known. Choose one of the list.");
        assertThat(problems(new Circumstances(4.0, 3.0, "tshirt", 2.0, 1.0, "FR"))).isEmpty();
    }

    private static List<String> problems(Circumstances said) {
        return Purchases.MODEL.problems(said).stream().map(Messages.in(Locale.ENGLISH)::get).toList();
    }

    @ParameterizedTest
    @CsvSource({"30,tshirt,2", "2,tshirt,0.25", "900,tshirt,4", "3.60,bread_loaf,1.5"})
    void thePriceOfAPieceGivesThePriceLevelByTheArticlesUsualPrice(double piece, String article, double lambda) {
        assertThat(level(Purchases.of("10", "clothing.new", CHAIN).piece(piece, article))).isCloseTo(lambda, EXACT);
    }

    @Test
    void aPriceOfAPieceWithoutAUsualPriceIsNoPriceLevel() {
        assertThat(level(Purchases.of("10", "food.grocery", CHAIN).piece(3, "meal_vegan"))).isEqualTo(0.95);
    }

    private static double level(Purchases purchase) {
        return Situation.of(purchase.match(), purchase.said(), Purchases.MODEL).priceLevel().lambda();
    }

    @Test
    void aQuantityTakesThePlaceOfTheSpendFactor() {
        Range kg = known(Purchases.of("9.60", "food.bakery", INDEPENDENT).quantity(3, "bread_loaf").value().co2());
        assertThat(kg.low()).isCloseTo(3 * 0.977 * 0.9, EXACT);
        assertThat(kg.central()).isCloseTo(3 * 1.10, EXACT);
        assertThat(kg.high()).isCloseTo(3 * 1.244 * 1.1, EXACT);
    }

    @Test
    void withAQuantityTheScorePerArticleKnowsLabelsOnly() {
        Valuation bread = Purchases.of("3.20", "food.bakery", INDEPENDENT).quantity(1, "bread_loaf")
                .labelled("eu_organic").value();
        double eco = 50 / (1 + Math.pow(0.9, 1.5)) + 50 / (1 + 1.10 * 0.9 / 3.20 / 0.30);
        assertThat(known(bread.eco()).central()).isCloseTo(eco, EXACT);
    }

    @Test
    void aLuxuryPriceDoesNotMakeAQuantityLookGreen() {
        Valuation dear = Purchases.of("500", "clothing.new", CHAIN).quantity(1, "tshirt").value();
        double floor = 0.22 * Math.pow(2, -0.85);
        assertThat(5.16 / 500).isLessThan(floor);
        assertThat(known(dear.eco()).central()).isCloseTo(25 + 50 / (1 + floor / 0.30), EXACT);
    }

    @Test
    void withBothAQuantityAndAPriceOfAPieceTheQuantityWins() {
        Purchases bread = Purchases.of("3.20", "food.bakery", INDEPENDENT);
        assertThat(bread.saying(new Circumstances(1.3, 3.20, "bread_loaf", 1.0, null, null)).value().co2())
                .isEqualTo(bread.quantity(1, "bread_loaf").value().co2());
    }

    @Test
    void aReturnedQuantityTurnsItsSign() {
        assertThat(known(Purchases.of("-15", "clothing.new", CHAIN).quantity(1, "tshirt").value().co2()).central())
                .isCloseTo(-5.16, EXACT);
    }

    @Test
    void aQuantityOfAnUnknownArticleIsAsIfNotTold() {
        Purchases plain = Purchases.of("10", "food.bakery", CHAIN);
        assertThat(plain.quantity(3, "moon_cheese").value().co2()).isEqualTo(plain.value().co2());
    }

    @Test
    void weightsChangeValueAndNothingElse() {
        Purchase bread = Purchases.of("3.20", "food.bakery", INDEPENDENT).purchase();
        Valuation eco = Objects.requireNonNull(new Valuator(Purchases.MODEL, Weights.of(1, 0, 0)).value(bread));
        Valuation equal = Purchases.of("3.20", "food.bakery", INDEPENDENT).value();
        assertThat(known(eco.v()).central()).isCloseTo(known(equal.eco()).central() / 100, EXACT);
        assertThat(eco.social()).isEqualTo(equal.social());
        assertThat(eco.grade()).isEqualTo(equal.grade());
    }
}
