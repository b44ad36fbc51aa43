// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.wellspent.core.catalogue.MerchantType.*;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.FlowKind;

/// Value-method, section 13, sentence by sentence: ranges, kinds, types, places, currencies and years.
class SettledRulesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Range known(@Nullable Range range) {
        return Objects.requireNonNull(range);
    }

    private static void isRange(@Nullable Range range, double low, double central, double high) {
        Range figure = known(range);
        assertThat(figure.low()).isCloseTo(low, EXACT);
        assertThat(figure.central()).isCloseTo(central, EXACT);
        assertThat(figure.high()).isCloseTo(high, EXACT);
    }

    @Test
    void kgTakeTheEndsOfFactorBetaAndPhi() {
        isRange(Purchases.of("10", "food.bakery", CHAIN).priceLevel(1.5).value().co2(),
                10 * 0.152 * Math.pow(1.5, -1) * 0.9, 10 * 0.19 * Math.pow(1.5, -0.85),
                10 * 0.633 * Math.pow(1.5, -0.5) * 1.1);
    }

    @Test
    void betaRunsFromZeroToOneWhereThePriceLevelIsATypesDefault() {
        isRange(Purchases.of("10", "food.bakery", INDEPENDENT).value().co2(), 10 * 0.152 / 1.15 * 0.9,
                10 * 0.19 * Math.pow(1.15, -0.85), 10 * 0.633 * 1.1);
    }

    @Test
    void minutesUseTheLowLabourShareWithTheHighTradeCost() {
        double perEuro = (1 - 0.0566) / 48.2 * 60;
        isRange(Purchases.of("10", "food.bakery", INDEPENDENT).value().workMinutes(), 10 * perEuro * 0.28 * 0.55 / 0.8,
                10 * perEuro * 0.40 * 0.62 / 0.7, 10 * perEuro * 0.50 * 0.70 / 0.6);
    }

    @Test
    void tradeCostStaysOneOutsideSmallTrades() {
        double perEuro = (1 - 0.0566) / 48.2 * 60;
        isRange(Purchases.of("10", "energy.gas", CHAIN).value().workMinutes(), 10 * perEuro * 0.10 * 0.55,
                10 * perEuro * 0.20 * 0.62, 10 * perEuro * 0.35 * 0.70);
    }

    @Test
    void thePublicPurseHasNoRange() {
        isRange(Purchases.of("100", "clothing.new", CHAIN).value().publicPurse(), 17.36, 17.36, 17.36);
    }

    @Test
    void secondHandGoodsMayOweNoTaxBesideTheirMargin() {
        isRange(Purchases.of("100", "goods.used", CHAIN).value().publicPurse(), 0, 17.36, 17.36);
        isRange(Purchases.of("100", "service.repair", CHAIN).value().publicPurse(), 5.66, 5.66, 5.66);
    }

    @Test
    void reuseAndRepairHaveNoPriceLevel() {
        Valuation used = Purchases.of("20", "clothing.used", SOCIAL).priceLevel(1.8).value();
        double eco = 50 / (1 + Math.pow(0.50, 1.5)) + 50 / (1 + 0.09 / 0.30);
        assertThat(known(used.eco()).central()).isCloseTo(eco, EXACT);
        isRange(used.co2(), 20 * 0.05 * 0.9, 20 * 0.09, 20 * 0.16 * 1.1);
        Valuation repaired = Purchases.of("20", "service.repair", INDEPENDENT).value();
        assertThat(known(repaired.eco()).central())
                .isCloseTo(50 / (1 + Math.pow(0.28, 1.5)) + 50 / (1 + 0.16 / 0.30), EXACT);
    }

    @Test
    void aMerchantOfUsedThingsIsReadAsReuseInCategoriesOfThings() {
        Valuation phone = Purchases.of("200", "tech.electronics", PLATFORM).traits("second_hand").value();
        assertThat(phone).isEqualTo(Purchases.of("200", "goods.used", PLATFORM).traits("second_hand").value());
        Valuation food = Purchases.of("20", "food.grocery", SOCIAL).traits("second_hand").value();
        assertThat(food).isEqualTo(Purchases.of("20", "food.grocery", SOCIAL).value());
        Valuation mended = Purchases.of("40", "tech.electronics", INDEPENDENT).traits("repair").value();
        assertThat(mended).isEqualTo(Purchases.of("40", "service.repair", INDEPENDENT).traits("repair").value());
    }

    @Test
    void avoidedIsShownForAnArticleOnlyAndNeverTakenOff() {
        assertThat(Purchases.of("6", "clothing.used", SOCIAL).value().avoided()).isNull();
        Valuation shirt = Purchases.of("6", "clothing.used", SOCIAL).quantity(2, "tshirt").value();
        assertThat(shirt.avoided()).isCloseTo(2 * 0.646 * 5.16, EXACT);
        isRange(shirt.co2(), 6 * 0.05 * 0.9, 6 * 0.09, 6 * 0.16 * 1.1);
        assertThat(Purchases.of("30", "service.repair", INDEPENDENT)
                .saying(new Circumstances(null, null, "smartphone", null, null, null)).value().avoided())
                .isCloseTo(0.822 * 79.27, EXACT);
        assertThat(Purchases.of("15", "clothing.new", CHAIN).quantity(1, "tshirt").value().avoided()).isNull();
    }

    @Test
    void anUnknownTypeIsReadAsChainAndIndependentTogether() {
        Valuation unknown = Purchases.of("10", "eat.restaurant", null).value();
        Valuation chain = Purchases.of("10", "eat.restaurant", CHAIN).value();
        Valuation independent = Purchases.of("10", "eat.restaurant", INDEPENDENT).value();
        isRange(unknown.v(), known(chain.v()).low(),
                (known(chain.v()).central() + known(independent.v()).central()) / 2,
                known(independent.v()).high());
        isRange(unknown.local(), known(chain.local()).low(),
                (known(chain.local()).central() + known(independent.local()).central()) / 2,
                known(independent.local()).high());
        assertThat(unknown.grade()).isEqualTo(Grade.D);
        assertThat(unknown.isScored()).isTrue();
    }

    @Test
    void anUnknownTypeHasNoPriceLevelOfItsOwn() {
        isRange(Purchases.of("10", "food.bakery", null).value().co2(), 10 * 0.152 * 0.9, 1.9, 10 * 0.633 * 1.1);
    }

    @Test
    void anUnknownCategoryHasKgAndLocalEurosOnly() {
        Valuation unknown = Purchases.of("10", null, COOPERATIVE).value();
        isRange(unknown.co2(), 1, 3, 9);
        isRange(unknown.local(), 10 * 0.35, 10 * 0.60, 10 * 0.85);
        assertThat(unknown.v()).isNull();
        assertThat(unknown.value()).isNull();
        assertThat(unknown.eco()).isNull();
        assertThat(unknown.fairShare()).isNull();
        assertThat(unknown.publicPurse()).isNull();
        assertThat(unknown.benefit()).isNull();
        assertThat(unknown.isScored()).isFalse();
        assertThat(unknown.grade()).isEqualTo(Grade.E);
        assertThat(Purchases.of("10", "no.such.category", COOPERATIVE).value()).isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"home.rent", "home.mortgage", "tax", "fine", "finance.savings", "finance.invest", "cash",
        "transfer.own", "income"})
    void needsTaxAndSavingsAreNotValued(String category) {
        assertThat(valuator().value(Purchases.of("100", category, OPERATOR).purchase())).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = FlowKind.class, names = {"PURCHASE", "REFUND", "FEE", "GIFT"}, mode = EnumSource.Mode.EXCLUDE)
    void flowsThatAreNoPurchasesAreNotValued(FlowKind kind) {
        assertThat(valuator().value(Purchases.of("100", "food.bakery", CHAIN).as(kind).purchase())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"energy.electricity", "water", "health.care", "finance.insurance", "finance.bankfees"})
    void energyWaterCareInsuranceAndBankFeesAreScored(String category) {
        assertThat(Purchases.of("100", category, CHAIN).value().isScored()).isTrue();
    }

    @Test
    void aFeeIsValuedAsBankFees() {
        assertThat(Purchases.of("5", null, CHAIN).as(FlowKind.FEE).value())
                .isEqualTo(Purchases.of("5", "finance.bankfees", CHAIN).value());
    }

    @Test
    void aGiftHasAmountAndPurseOnly() {
        for (Purchases gift : new Purchases[]{Purchases.of("50", "donation", SOCIAL),
            Purchases.of("50", "membership", SOCIAL).as(FlowKind.GIFT)}) {
            Valuation valuation = gift.value();
            assertThat(valuation.publicPurse()).isNotNull();
            assertThat(valuation.isScored()).isFalse();
            assertThat(valuation.co2()).isNull();
            assertThat(valuation.local()).isNull();
            assertThat(valuation.benefit()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tobacco", "leisure.gambling"})
    void tobaccoAndGamblingHaveKgAndPurseButNoValue(String category) {
        Valuation valuation = Purchases.of("10", category, CHAIN).value();
        assertThat(valuation.v()).isNull();
        assertThat(valuation.eco()).isNull();
        assertThat(valuation.benefit()).isNull();
        assertThat(valuation.co2()).isNotNull();
        assertThat(valuation.publicPurse()).isNotNull();
    }

    @Test
    void taxCountsAtMostAQuarterAmongWhoBenefits() {
        Valuation fuel = Purchases.of("50", "transport.fuel", CHAIN).value();
        Benefit benefit = Objects.requireNonNull(fuel.benefit());
        double common = 0.25 + 0.6 * known(fuel.social()).central() / 100;
        double around = 1.5 * 0.20;
        double next = 0.9 * known(fuel.eco()).central() / 100;
        assertThat(benefit.common()).isCloseTo(common / (1 + around + next + common), EXACT);
        isRange(fuel.local(), 50 * 0.48 * 0.10, 50 * 0.48 * 0.20, 50 * 0.48 * 0.35);
        assertThat(known(fuel.economic()).central()).isCloseTo(100 * Math.pow(0.20 / 0.8, 0.75), EXACT);
    }

    @Test
    void usefulnessIsClippedAndChangesTheHouseholdsShareOnly() {
        Purchases meal = Purchases.of("60", "eat.restaurant", INDEPENDENT);
        assertThat(Objects.requireNonNull(meal.useful(9).value().benefit()))
                .isEqualTo(meal.useful(1.5).value().benefit());
        assertThat(Objects.requireNonNull(meal.useful(0.5).value().benefit()).me())
                .isLessThan(Objects.requireNonNull(meal.value().benefit()).me());
        assertThat(meal.useful(0.5).value().v()).isEqualTo(meal.value().v());
    }

    @ParameterizedTest
    @CsvSource({"gig,clothing.new,PLATFORM", "'',transport.taxi,PLATFORM", "'',eat.restaurant,PLATFORM",
        "gig,eat.fastfood,CHAIN"})
    void gigIsATraitOrAPlatformOfRidesAndMeals(String trait, String category, MerchantType type) {
        Shares shares = Purchases.MODEL.category(category).shares();
        Valuation gig = Purchases.of("10", category, type).traits(trait.isEmpty() ? "none" : trait).value();
        assertThat(known(gig.fairShare()).central()).isCloseTo(ByHand.fairShare(shares, 0.55, 0.25, false), EXACT);
    }

    @Test
    void aSocialEnterpriseHasMoreFairWork() {
        Shares shares = Purchases.MODEL.category("care.hair").shares();
        assertThat(known(Purchases.of("10", "care.hair", SOCIAL).value().fairShare()).central())
                .isCloseTo(ByHand.fairShare(shares, 0.95, 0.25, false), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"food.bakery,PRODUCER,true", "leisure.garden,PRODUCER,true", "food.bakery,INDEPENDENT,true",
        "food.meat,COOPERATIVE,true", "food.sweets,SOCIAL,true", "food.bakery,CHAIN,false",
        "food.fish,INDEPENDENT,false"})
    void whoMakesWhatItSellsBuysNearer(String category, MerchantType type, boolean own) {
        Shares shares = Purchases.MODEL.category(category).shares();
        double domestic = type == SOCIAL ? 0.95 : 0.90;
        assertThat(known(Purchases.of("10", category, type).value().fairShare()).central())
                .isCloseTo(ByHand.fairShare(shares, domestic, 0.25, own), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"energy.gas,COOPERATIVE,'','',5", "energy.electricity,CHAIN,citizen_energy,'',5",
        "energy.electricity,CHAIN,'',rescoop_be,5", "finance.bankfees,CHAIN,value_bank,'',5",
        "finance.bankfees,COOPERATIVE,'','',0", "food.grocery,COOPERATIVE,'','',0", "clothing.used,CHAIN,'','',10",
        "service.repair,CHAIN,'','',10"})
    void circularPointsGoToReuseCitizenEnergyAndValueBanks(String category, MerchantType type, String trait,
            String label, double points) {
        SpendCategory row = Purchases.MODEL.category(category);
        double l = Purchases.MODEL.localShares().find(row, type).share().range().central();
        Valuation valuation = Purchases.of("10", category, type).traits(trait).labelled(label).value();
        assertThat(known(valuation.economic()).central()).isCloseTo(ByHand.economic(l, points), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"restaurant,FRANCHISE,0.465", "restaurant,PRODUCER,0.60", "restaurant,PLATFORM,0.28",
        "utility,INDEPENDENT,0.20", "utility,SOCIAL,0.45", "utility,PLATFORM,0.10", "utility,OPERATOR,0.20",
        "finance,PUBLIC,0.30", "social,CHAIN,0.50", "social,PLATFORM,0.25", "social,COOPERATIVE,0.50",
        "public,SOCIAL,0.60", "digital,FRANCHISE,0.22", "service,FRANCHISE,0.60"})
    void aMissingLocalShareIsTakenFromTheNextType(String sector, MerchantType type, double central) {
        SpendCategory category = Purchases.MODEL.categories().stream()
                .filter(one -> one.sector().equals(sector) && !one.has(CategoryRule.ONE_LOCAL_SHARE)).findFirst()
                .orElseThrow();
        LocalShare.Found found = Purchases.MODEL.localShares().find(category, type);
        assertThat(found.share().range().central()).isCloseTo(central, EXACT);
        assertThat(found.missing()).isEqualTo(!(sector.equals("restaurant") && type == PLATFORM));
    }

    @ParameterizedTest
    @CsvSource({"food.bakery,0.65,false", "drink.alcohol,0.65,false", "leisure.garden,0.65,false",
        "jewellery,0.65,false", "clothing.new,0.40,true", "tech.electronics,0.40,true"})
    void theProducerRowHoldsForFoodDrinkGardenAndCrafts(String category, double central, boolean missing) {
        LocalShare.Found found = Purchases.MODEL.localShares().find(Purchases.MODEL.category(category), PRODUCER);
        assertThat(found.share().range().central()).isEqualTo(central);
        assertThat(found.missing()).isEqualTo(missing);
    }

    @ParameterizedTest
    @EnumSource(MerchantType.class)
    void flightFerryAndPackageTravelHaveOneLocalShare(MerchantType type) {
        for (String category : new String[]{"transport.flight", "transport.ferry", "travel.package"}) {
            LocalShare.Found found = Purchases.MODEL.localShares().find(Purchases.MODEL.category(category), type);
            assertThat(found.share().range()).isEqualTo(new Range(0.01, 0.04, 0.10));
            assertThat(found.missing()).isFalse();
        }
    }

    @Test
    void abroadTheRangesAreWiderAndTheHourCostsWhatItDoesThere() {
        Valuation there = Purchases.of("10", "food.bakery", CHAIN).priceLevel(1).where("NL").value();
        isRange(there.co2(), 10 * 0.152 * 0.7 * 0.9, 1.9, 10 * 0.633 * 1.4 * 1.1);
        isRange(there.local(), 10 * 0.9434 * 0.14 * 0.8, 10 * 0.9434 * 0.22, 10 * 0.9434 * 0.33 * 1.2);
        assertThat(known(there.workMinutes()).central())
                .isCloseTo(10 * 0.9434 * 0.22 * 0.62 / (45.2 * 0.7) * 60, EXACT);
        assertThat(known(Purchases.of("10", "food.bakery", CHAIN).where("PT").value().workMinutes()).central())
                .isCloseTo(10 * 0.9434 * 0.22 * 0.62 / (33.5 * 0.7) * 60, EXACT);
        assertThat(Purchases.of("10", "food.bakery", CHAIN).where("be").value())
                .isEqualTo(Purchases.of("10", "food.bakery", CHAIN).value());
    }

    @Test
    void abroadElectricityFollowsTheGridOfTheCountry() {
        double grid = 0.04418 / 0.11758;
        assertThat(known(Purchases.of("100", "energy.electricity", CHAIN).where("FR").value().co2()).central())
                .isCloseTo(52 * grid, EXACT);
        assertThat(known(Purchases.of("100", "energy.electricity", CHAIN).where("FR").quantity(300, "electricity_kwh")
                .value().co2()).central()).isCloseTo(300 * 0.176 * grid, EXACT);
        assertThat(known(Purchases.of("100", "energy.electricity", CHAIN).where("FR").quantity(300, "solar_kwh").value()
                .co2()).central()).isCloseTo(300 * 0.0291, EXACT);
    }

    @Test
    void aForeignCurrencyWithoutARateHasValueAndLocalMoneyButNoKgAndMinutes() {
        Valuation pounds = Purchases.of("10", "food.bakery", CHAIN).in("GBP").value();
        Valuation euros = Purchases.of("10", "food.bakery", CHAIN).value();
        assertThat(pounds.v()).isEqualTo(euros.v());
        assertThat(pounds.value()).isEqualTo(euros.value());
        assertThat(pounds.local()).isEqualTo(euros.local());
        assertThat(pounds.publicPurse()).isEqualTo(euros.publicPurse());
        assertThat(pounds.co2()).isNull();
        assertThat(pounds.workMinutes()).isNull();
    }

    @Test
    void withTheHouseholdsRateKgAndMinutesAreKnownToo() {
        var rates = Map.of(Currency.getInstance("JPY"), 0.006);
        Valuation yen = Objects.requireNonNull(new Valuator(Purchases.MODEL, Weights.EQUAL, rates)
                .value(Purchases.of("1000", "food.bakery", CHAIN).in("JPY").purchase()));
        Valuation euros = Purchases.of("6", "food.bakery", CHAIN).value();
        assertThat(known(yen.co2()).high()).isCloseTo(known(euros.co2()).high(), EXACT);
        assertThat(known(yen.workMinutes()).low()).isCloseTo(known(euros.workMinutes()).low(), EXACT);
        assertThat(known(yen.local()).central()).isCloseTo(1000 * 0.9434 * 0.22, EXACT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aRateThatCannotBeIsRefused(double rate) {
        var rates = Map.of(Currency.getInstance("GBP"), rate);
        assertThatThrownBy(() -> new Valuator(Purchases.MODEL, Weights.EQUAL, rates))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1890, 1998, 2100})
    void aTimeThatTheFactorsCannotStandForHasNoFigure(int year) {
        Valuation old = Purchases.of("10", "food.bakery", CHAIN).on(LocalDate.of(year, 5, 1)).value();
        assertThat(old).isEqualTo(new Valuation(null, null, null, null, null, null, null, null, null, null, null, null,
                Grade.E));
        assertThat(valuator().explain(Purchases.of("10", "food.bakery", CHAIN).on(LocalDate.of(year, 5, 1)).purchase()))
                .isEmpty();
    }

    @Test
    void theChainReadingLeavesOutTypeLabelsTraitsAndWhatWasTold() {
        Valuator valuator = valuator();
        Range chain = known(Purchases.of("10", "clothing.new", CHAIN).value().v());
        assertThat(valuator.chainReading(Purchases.of("35", "clothing.new", INDEPENDENT).labelled("gots", "fairtrade")
                .priceLevel(1.9).purchase())).isEqualTo(chain);
        assertThat(valuator.chainReading(Purchases.of("35", "clothing.new", PLATFORM).traits("gig", "ultra_fast")
                .purchase())).isEqualTo(chain);
        assertThat(valuator.chainReading(Purchases.of("35", "tobacco", CHAIN).purchase())).isNull();
        assertThat(valuator.chainReading(Purchases.of("35", null, CHAIN).purchase())).isNull();
        assertThat(valuator.chainReading(Purchases.of("35", "food.bakery", CHAIN).as(FlowKind.PERSON).purchase()))
                .isNull();
    }

    private static Valuator valuator() {
        return new Valuator(Purchases.MODEL, Weights.EQUAL);
    }
}
