// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.core.word.Household.COLRUYT;
import static org.wellspent.core.word.Household.LINDENBLAD;
import static org.wellspent.core.word.Household.flow;
import static org.wellspent.core.word.Household.found;
import static org.wellspent.core.word.Household.paid;
import static org.wellspent.core.word.Household.unrecognised;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Circumstances;
import org.wellspent.core.valuation.Locality;

class DecisionsTest {
    private static final String ATELIER = "BC 4521 ATELIER VDB LEDEBERG";
    private static final Match UNKNOWN = unrecognised("Atelier Vdb");
    private final Household household = new Household();

    @Test
    void withoutAWordNothingChanges() {
        var decided = household.decided(paid(1, ATELIER, "-12.50"), UNKNOWN);
        assertThat(decided.match()).isEqualTo(UNKNOWN);
        assertThat(decided.circumstances()).isEqualTo(Circumstances.in("BE"));
        assertThat(decided.isKindSaid()).isFalse();
    }

    @Test
    void oneDecisionNamesEveryVariantOfTheShop() {
        household.decides(ATELIER, repair());
        for (var text : List.of(ATELIER, "BC 9917 ATELIER VDB GENT", "bancontact 12.50 Atelier-VDB", "ATELIER VDB 3")) {
            var match = household.decided(paid(1, text, "-12.50"), UNKNOWN).match();
            assertThat(match.merchant()).as(text).isNotNull();
            assertThat(match.shownName()).isEqualTo("Atelier Vandenbossche");
            assertThat(match.categoryId()).isEqualTo("service.repair");
            assertThat(match.type()).isEqualTo(MerchantType.INDEPENDENT);
            assertThat(match.kind()).isEqualTo(FlowKind.PURCHASE);
        }
        assertThat(household.decided(paid(1, "ATELIER VERF GENT", "-12.50"), UNKNOWN).match()).isEqualTo(UNKNOWN);
    }

    @Test
    void aNameThatTheStatementCutOffIsTheSameShop() {
        household.decides("Boekhandel Lindenblad", Told.builder().category("leisure.books"));
        assertThat(category("BOEKHANDEL LINDENB")).isEqualTo("leisure.books");
        assertThat(category("BOEKHAND")).as("enough letters").isEqualTo("leisure.books");
        assertThat(category("BOEK")).as("too few letters").isNull();
    }

    @Test
    void aDecisionAboutAWholeNameLeavesLongerNamesAlone() {
        household.says(new Act.Decide(Household.TEXTS.ruleOfShop("BC 4521 BAKKERIJ GENT"), Scope.ALL,
                Told.builder().category("food.bakery").build(), null));
        assertThat(category("BC 9917 BAKKERIJ LEDEBERG")).isEqualTo("food.bakery");
        assertThat(category("BAKKERIJ JAN GENT")).isNull();
        assertThat(category("SUPER BAKKERIJ")).isNull();
    }

    @Test
    void theWordIsMarkedAsTheHouseholds() {
        household.decides(ATELIER, repair());
        var match = household.decided(paid(1, ATELIER, "-12.50"), UNKNOWN).match();
        assertThat(match.confidence()).isEqualTo(Confidence.HOUSEHOLD);
        assertThat(match.evidence()).isEqualTo(Evidence.HOUSEHOLD);
        assertThat(match.reason())
                .isEqualTo(Remark.of("match.yours.rule", LocalDate.parse("2026-10-01"), ATELIER));
    }

    @Test
    void notSureIsAFullAnswer() {
        household.decides("COLRUYT", Told.builder().type(Answer.notSure()));
        var match = household.decided(paid(1, "COLRUYT 4412", "-30"), found(COLRUYT)).match();
        assertThat(match.type()).isNull();
        assertThat(match.evidence()).isEqualTo(Evidence.NONE);
        assertThat(match.merchant()).isEqualTo(COLRUYT);
    }

    @Test
    void aKnownMerchantBringsWhatTheCatalogueKnows() {
        household.decides(ATELIER, Told.builder().merchant(new MerchantChoice.Listed(LINDENBLAD.id())));
        var match = household.decided(paid(1, ATELIER, "-12.50"), UNKNOWN).match();
        assertThat(match.merchant()).isEqualTo(LINDENBLAD);
        assertThat(match.categoryId()).isEqualTo("leisure.books");
        assertThat(match.labels()).containsExactly("b_corp");
        assertThat(match.evidence()).isEqualTo(Evidence.DEFAULT);
    }

    @Test
    void narrowerDecisionsComeBeforeWiderOnes() {
        household.decides("DELHAIZE", Scope.above(euros("50")), Told.builder().category("shop.general"))
                .decides("DELHAIZE", Scope.above(euros("100")), Told.builder().category("home.furniture"))
                .decides("DELHAIZE PROXY", Told.builder().category("food.bakery"))
                .decides("DELHAIZE", Told.builder().category("food.grocery").locality(Locality.NEAR));
        assertThat(category(1, "DELHAIZE GENT", "-20")).isEqualTo("food.grocery");
        assertThat(category(1, "DELHAIZE PROXY GENT", "-20")).isEqualTo("food.bakery");
        assertThat(category(1, "DELHAIZE PROXY GENT", "-50")).as("not above 50").isEqualTo("food.bakery");
        assertThat(category(1, "DELHAIZE PROXY GENT", "-50.01")).isEqualTo("shop.general");
        assertThat(category(1, "DELHAIZE GENT", "-120")).isEqualTo("home.furniture");
        assertThat(household.decided(paid(1, "DELHAIZE GENT", "-120"), UNKNOWN).circumstances().locality())
                .as("what the narrow decision leaves open").isEqualTo(Locality.NEAR);
    }

    @Test
    void ofEquallySpecificDecisionsTheLatestHolds() {
        household.decides("DELHAIZE", Told.builder().category("food.grocery")).decides("DELHAIZE",
                Told.builder().category("eat.cafe"));
        assertThat(category("DELHAIZE GENT")).isEqualTo("eat.cafe");
    }

    @Test
    void aDecisionOfOneAccountLeavesTheOthers() {
        household.decides(ATELIER, Scope.account(2), Told.builder().category("service.repair"));
        assertThat(category(1, ATELIER, "-5")).isNull();
        household.decides(ATELIER, Scope.account(1), Told.builder().category("service.repair"));
        assertThat(category(1, ATELIER, "-5")).isEqualTo("service.repair");
    }

    @Test
    void aLaterDecisionNeverOverwritesAChoiceMadeByHand() {
        household.corrects(1, Told.builder().category("leisure.books")).decides(ATELIER, repair())
                .decides(ATELIER, Scope.above(euros("1")), Told.builder().category("tech.electronics"))
                .says(new Act.CorrectMerchant("own:atelier-vandenbossche",
                        Told.builder().category("home.diy").build(), false));
        assertThat(category(1, ATELIER, "-5")).isEqualTo("leisure.books");
        assertThat(category(2, ATELIER, "-5")).isEqualTo("tech.electronics");
    }

    @Test
    void aDecisionForOnlyOnePurchaseIsAChoiceMadeByHand() {
        household.decides(ATELIER, Scope.only(1), Told.builder().category("leisure.books")).decides(ATELIER, repair());
        assertThat(category(1, ATELIER, "-5")).isEqualTo("leisure.books");
        assertThat(category(2, ATELIER, "-5")).isEqualTo("service.repair");
    }

    @Test
    void whatIsSaidOfAMerchantHoldsForAllItsPurchasesAndSurvivesTheCatalogue() {
        household.says(new Act.CorrectMerchant(COLRUYT.id(),
                Told.builder().type(MerchantType.COOPERATIVE).price(new Price.Level(0.9)).build(), false));
        var decided = household.decided(paid(1, "COLRUYT 4412", "-30"), found(COLRUYT));
        assertThat(decided.match().type()).isEqualTo(MerchantType.COOPERATIVE);
        assertThat(decided.match().evidence()).isEqualTo(Evidence.HOUSEHOLD);
        assertThat(decided.match().confidence()).as("the name was found, not decided").isEqualTo(Confidence.EXACT);
        assertThat(decided.circumstances().priceLevel()).isEqualTo(0.9);
        assertThat(decided.match().reason().code()).isEqualTo("match.yours.merchant");
    }

    @Test
    void ofADecisionAndAWordOnTheMerchantTheLaterHolds() {
        household.decides(ATELIER, repair()).says(new Act.CorrectMerchant("own:atelier-vandenbossche",
                Told.builder().type(MerchantType.COOPERATIVE).build(), false));
        assertThat(household.decided(paid(1, ATELIER, "-5"), UNKNOWN).match().type())
                .isEqualTo(MerchantType.COOPERATIVE);
        household.decides(ATELIER, repair());
        assertThat(household.decided(paid(1, ATELIER, "-5"), UNKNOWN).match().type())
                .isEqualTo(MerchantType.INDEPENDENT);
    }

    @Test
    void aDecisionBehindOneThatNamesSomebodySpeaksOfSomebodyElse() {
        household.decides("ATELIER", Told.builder().merchantNamed("Atelier").labels(Set.of("eu_organic")))
                .decides("ATELIER VDB", Told.builder().merchantNamed("Atelier Vandenbossche"));
        assertThat(household.decided(paid(1, ATELIER, "-5"), UNKNOWN).match().labels()).isEmpty();
    }

    @Test
    void aPersonWhoIsAShopBecomesAPurchaseAndMoneyBackARefund() {
        household.decides("JAN PEETERS", Told.builder().merchantNamed("Jan's hoeve").category("food.produce"));
        assertThat(kind("JAN PEETERS", "-15", FlowKind.PERSON)).isEqualTo(FlowKind.PURCHASE);
        assertThat(kind("JAN PEETERS", "15", FlowKind.PERSON)).isEqualTo(FlowKind.REFUND);
    }

    @Test
    void theCategoryDecidesWhatSortOfFlowItIs() {
        household.decides("JAN PEETERS", Told.builder().category("home.rent"));
        assertThat(kind("JAN PEETERS", "-900", FlowKind.PERSON)).isEqualTo(FlowKind.RENT);
        household.decides("JAN PEETERS", Told.builder().category("donation"));
        assertThat(kind("JAN PEETERS", "-900", FlowKind.PURCHASE)).isEqualTo(FlowKind.GIFT);
    }

    @Test
    void whatIsNotOursIsNeutralAndKeepsItsName() {
        household.corrects(1, Told.builder().kind(FlowKind.OTHER));
        var decided = household.decided(paid(1, "COLRUYT", "-30"), found(COLRUYT));
        assertThat(decided.match().kind()).isEqualTo(FlowKind.OTHER);
        assertThat(decided.match().merchant()).isEqualTo(COLRUYT);
        assertThat(decided.isKindSaid()).isTrue();
    }

    @Test
    void namingALandlordDoesNotMakeRentAPurchase() {
        household.decides("JAN PEETERS", Told.builder().merchantNamed("Jan, the landlord"));
        assertThat(kind("JAN PEETERS", "-900", FlowKind.RENT)).isEqualTo(FlowKind.RENT);
    }

    @Test
    void quantityPriceAndWorthReachTheValuation() {
        household.corrects(1, Told.builder().quantity(new Quantity(2, "loaf")).price(new Price.PerPiece(3.2, "loaf"))
                .worth(4));
        var told = household.decided(paid(1, ATELIER, "-6.40"), UNKNOWN).circumstances();
        assertThat(told).isEqualTo(new Circumstances(null, 3.2, "loaf", 2.0, 1.25, "BE"));
    }

    @Test
    void mergedMerchantsAreOneAndRenamingKeepsThem() {
        household.decides("ATELIER", Told.builder().merchantNamed("Atelier").category("service.repair"))
                .says(new Act.MergeMerchants(COLRUYT.id(), "own:atelier"))
                .says(new Act.RenameMerchant("own:atelier", "Het Atelier"));
        var bought = household.decided(paid(1, "COLRUYT", "-3"), found(COLRUYT)).match();
        var repaired = household.decided(paid(2, "ATELIER", "-3"), UNKNOWN).match();
        assertThat(bought.merchant()).isEqualTo(repaired.merchant());
        assertThat(bought.shownName()).isEqualTo("Het Atelier");
        assertThat(bought.categoryId()).isEqualTo("service.repair");
    }

    @Test
    void aSplitPurchaseIsItsPartsEachWithItsOwnCategory() {
        household.says(new Act.Split(1, List.of(new Part(euros("-30"), Told.builder().category("home.diy").build()),
                new Part(euros("-12.35"), Told.NOTHING))));
        var parts = household.decidedInParts(paid(1, "COLRUYT", "-42.35"), found(COLRUYT));
        assertThat(parts).extracting(Decided::part).containsExactly(1, 2);
        assertThat(parts).extracting(part -> part.match().categoryId()).containsExactly("home.diy", "food.grocery");
        assertThat(parts).extracting(part -> part.transaction().amount()).containsExactly(euros("-30"),
                euros("-12.35"));
        assertThat(parts).extracting(part -> part.transaction().id()).containsOnly(1L);
    }

    @Test
    void cashIsSplitIntoPurchasesAndWhatIsLeftStaysCash() {
        household.says(new Act.Split(1,
                List.of(new Part(euros("-30"), Told.builder().merchantNamed("Market").category("food.produce").build()),
                        new Part(euros("-20"), Told.NOTHING))));
        var parts = household.decidedInParts(paid(1, "ATM", "-50"), flow(FlowKind.CASH));
        assertThat(parts).extracting(part -> part.match().kind()).containsExactly(FlowKind.PURCHASE, FlowKind.CASH);
    }

    @Test
    void aSplitThatNoLongerAddsUpIsWhole() {
        household.says(new Act.Split(1, List.of(new Part(euros("-30"), Told.NOTHING), new Part(euros("-12"),
                Told.NOTHING))));
        assertThat(household.decidedInParts(paid(1, "COLRUYT", "-42.35"), found(COLRUYT))).hasSize(1);
    }

    @Test
    void aTextOfOnlyNumbersIsDecidedByAllOfThem() {
        household.decides("4412 9911", Told.builder().category("food.bakery"));
        assertThat(category("4412 9911 2026-10-01")).isEqualTo("food.bakery");
        assertThat(category("4412 8811 2026-10-01")).isNull();
    }

    private static ToldBuilder repair() {
        return Told.builder().merchantNamed("Atelier Vandenbossche").category("service.repair")
                .type(MerchantType.INDEPENDENT);
    }

    private @Nullable String category(String text) {
        return category(1, text, "-5");
    }

    private @Nullable String category(long id, String text, String amount) {
        return household.decided(paid(id, text, amount), UNKNOWN).match().categoryId();
    }

    private FlowKind kind(String text, String amount, FlowKind found) {
        Transaction transaction = paid(1, text, amount);
        return household.decided(transaction, flow(found)).match().kind();
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
