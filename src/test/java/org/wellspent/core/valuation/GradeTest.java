// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.core.catalogue.MerchantType.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.Confidence;

/// How sure a figure is (value-method, sections 7 and 13).
class GradeTest {

    @ParameterizedTest
    @CsvSource({"HOUSEHOLD,HOUSEHOLD,B", "EXACT,VERIFIED,B", "EXACT,DEFAULT,C", "EXACT,UNVERIFIED,C", "EXACT,NONE,C",
        "FUZZY,DEFAULT,C", "FUZZY,UNVERIFIED,D", "TRADE_WORD,DEFAULT,D", "TRADE_WORD,NONE,D", "NONE,NONE,D"})
    void pointsForNameEvidenceAndAFactorOfQualityBMakeTheGrade(Confidence name, Evidence how, Grade grade) {
        assertThat(Purchases.of("3.20", "food.bakery", INDEPENDENT).known(name, how).value().grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"EXACT,DEFAULT,C", "FUZZY,UNVERIFIED,D", "NONE,NONE,E"})
    void aRoughFactorGivesNoPoint(Confidence name, Evidence how, Grade grade) {
        assertThat(Purchases.of("30", "energy.gas", CHAIN).known(name, how).value().grade()).isEqualTo(grade);
    }

    @Test
    void anANeedsVerifiedEvidenceAndAKnownPriceLevelOrQuantity() {
        Purchases bread = Purchases.of("3.20", "food.bakery", INDEPENDENT).known(Confidence.EXACT, Evidence.VERIFIED);
        assertThat(bread.priceLevel(1.3).value().grade()).isEqualTo(Grade.A);
        assertThat(bread.piece(3.20, "bread_loaf").value().grade()).isEqualTo(Grade.A);
        assertThat(bread.quantity(1, "bread_loaf").value().grade()).isEqualTo(Grade.A);
        assertThat(bread.value().grade()).isEqualTo(Grade.B);
    }

    @Test
    void aTypesDefaultPriceLevelIsNotKnown() {
        Purchases shirt = Purchases.of("9.99", "clothing.new", CHAIN).traits("discounter");
        assertThat(shirt.value().grade()).isEqualTo(Grade.C);
    }

    @ParameterizedTest
    @CsvSource({"food.grocery,CHAIN,C", "food.grocery,COOPERATIVE,C", "food.grocery,FRANCHISE,C",
        "food.grocery,PLATFORM,C", "food.grocery,INDEPENDENT,A", "shop.general,INDEPENDENT,C", "shop.general,CHAIN,C",
        "food.bakery,CHAIN,A"})
    void aMixedBasketIsNeverBetterThanC(String category, MerchantType type, Grade grade) {
        assertThat(Purchases.of("30", category, type).known(Confidence.HOUSEHOLD, Evidence.HOUSEHOLD).priceLevel(1)
                .value().grade()).isEqualTo(grade);
    }

    @Test
    void behindAPaymentServiceItIsNeverBetterThanC() {
        Purchases bread = Purchases.of("3.20", "food.bakery", INDEPENDENT).known(Confidence.EXACT, Evidence.VERIFIED)
                .priceLevel(1);
        assertThat(bread.through().value().grade()).isEqualTo(Grade.C);
    }

    @Test
    void anUnknownTypeIsAtMostD() {
        assertThat(Purchases.of("3.20", "food.bakery", null).known(Confidence.HOUSEHOLD, Evidence.HOUSEHOLD).value()
                .grade()).isEqualTo(Grade.D);
    }

    @Test
    void anUnknownCategoryIsE() {
        assertThat(Purchases.of("3.20", null, CHAIN).known(Confidence.HOUSEHOLD, Evidence.HOUSEHOLD).value().grade())
                .isEqualTo(Grade.E);
    }

    @Test
    void aMissingLocalShareAndAPlaceAbroadCostOneLetterEach() {
        Purchases meal = Purchases.of("30", "eat.restaurant", INDEPENDENT).known(Confidence.EXACT, Evidence.VERIFIED);
        assertThat(meal.value().grade()).isEqualTo(Grade.B);
        assertThat(meal.where("FR").value().grade()).isEqualTo(Grade.C);
        Purchases franchise = Purchases.of("30", "eat.restaurant", FRANCHISE).known(Confidence.EXACT,
                Evidence.VERIFIED);
        assertThat(franchise.value().grade()).isEqualTo(Grade.C);
        assertThat(franchise.where("FR").value().grade()).isEqualTo(Grade.D);
        assertThat(Purchases.of("30", "energy.gas", INDEPENDENT).known(Confidence.NONE, Evidence.NONE).where("FR")
                .value().grade()).isEqualTo(Grade.E);
    }

    @Test
    void capsComeAfterTheLettersThatAreTakenOff() {
        assertThat(Purchases.of("30", "shop.general", COOPERATIVE).known(Confidence.EXACT, Evidence.VERIFIED)
                .where("FR").value().grade()).isEqualTo(Grade.C);
    }

    @Test
    void anArticleThatLiesOutsideItsCategoryIsAtMostC() {
        Purchases cupboard = Purchases.of("400", "home.furniture", INDEPENDENT).known(Confidence.EXACT,
                Evidence.VERIFIED);
        assertThat(cupboard.quantity(1, "table").value().grade()).isEqualTo(Grade.A);
        assertThat(cupboard.quantity(1, "wardrobe").value().grade()).isEqualTo(Grade.C);
    }

    @Test
    void onlyDAndEAreShownInWords() {
        assertThat(Grade.values()).filteredOn(Grade::isWordsOnly).containsExactly(Grade.D, Grade.E);
    }
}
