// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Progress;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.Valuation;
import org.wellspent.core.valuation.Weights;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.Part;
import org.wellspent.core.word.Price;
import org.wellspent.core.word.Quantity;
import org.wellspent.core.word.Scope;
import org.wellspent.core.word.Told;

class ReviewPurchasesTest {

    @Test
    void aDecisionGivesWhatWasUnknownAValueAndUndoTakesItBackExactly() {
        var ghent = Ghent.with("2026-10-24 -12.50 BC 4521 ATELIER VDB LEDEBERG", "2026-10-25 -30.00 COLRUYT 12");
        var before = ghent.book();
        assertThat(ghent.entry(1).isScored()).isFalse();
        ghent.says(repair(ghent));
        var atelier = ghent.entry(1);
        assertThat(requireNonNull(valuation(ghent, 1).v()).central()).isBetween(0.7, 0.95);
        assertThat(requireNonNull(atelier.valuation()).grade()).isLessThanOrEqualTo(Grade.B);
        ghent.acts.undoLast(Ghent.NOW);
        assertThat(ghent.book().entries()).isEqualTo(before.entries());
        ghent.acts.redoLast();
        assertThat(ghent.entry(1)).isEqualTo(atelier);
    }

    @Test
    void whatADecisionDoesNotTouchIsNotWorkedOutAgain() {
        var ghent = Ghent.with("2026-10-24 -12.50 ATELIER VDB", "2026-10-25 -30.00 COLRUYT 12");
        var colruyt = ghent.entry(2);
        ghent.says(repair(ghent));
        assertThat(ghent.entry(2)).isSameAs(colruyt);
    }

    @Test
    void aBookAfterAnActLeavesTheHouseholdAsItIs() {
        var ghent = Ghent.with("2026-10-24 -12.50 ATELIER VDB");
        var after = ghent.review.bookAfter(List.of(repair(ghent)), Progress.NONE);
        assertThat(after.find(1).orElseThrow().isScored()).isTrue();
        assertThat(ghent.entry(1).isScored()).isFalse();
        assertThat(ghent.acts.acts()).isEmpty();
    }

    @Test
    void circumstancesChangeTheValueAndAreMarkedAsYoursInTheTrail() {
        var ghent = Ghent.with("2026-10-24 -30.00 COLRUYT 12");
        var before = requireNonNull(valuation(ghent, 1).co2());
        ghent.says(Act.CorrectPurchases.one(1, Told.builder().price(new Price.Level(2)).build()));
        assertThat(requireNonNull(valuation(ghent, 1).co2()).central()).isLessThan(before.central() * 0.7);
        assertThat(ghent.review.explain(1)).anyMatch(ReviewPurchasesTest::holdsYours);
    }

    @Test
    void aPartialRefundCarriesItsPartOfTheQuantity() {
        var ghent = Ghent.with("2026-10-20 -40.00 COLRUYT 12", "2026-10-24 10.00 COLRUYT 12");
        ghent.says(Act.CorrectPurchases.one(1, Told.builder().quantity(new Quantity(8, "tshirt")).build()));
        assertThat(ghent.entry(2).match().kind()).isEqualTo(FlowKind.REFUND);
        double bought = requireNonNull(valuation(ghent, 1).co2()).central();
        assertThat(requireNonNull(valuation(ghent, 2).co2()).central()).isCloseTo(-bought / 4, within(1e-9));
    }

    @Test
    void aSplitPurchaseIsOnePurchaseAndLosesNoCent() {
        var ghent = Ghent.with("2026-10-24 -42.35 COLRUYT 12");
        ghent.says(new Act.Split(1,
                List.of(new Part(Money.of("-30.00", "EUR"), Told.builder().category("home.diy").build()),
                        new Part(Money.of("-12.35", "EUR"), Told.NOTHING))));
        assertThat(ghent.book().parts(1)).extracting(part -> part.match().categoryId()).containsExactly("home.diy",
                "food.grocery");
        var sum = Sum.of(ghent.book().entries(), Ghent.EUR);
        assertThat(sum.purchases()).isEqualTo(1);
        assertThat(sum.spent()).isEqualTo(Money.of("42.35", "EUR"));
    }

    @Test
    void whatTheHouseholdCallsAPurchaseIsNoOwnTransfer() {
        var transactions = new ArrayList<Transaction>();
        transactions.add(transfer(1, 1, "-300.00"));
        transactions.add(transfer(2, 2, "300.00"));
        var ghent = new Ghent(transactions);
        assertThat(ghent.entry(1).match().kind()).isEqualTo(FlowKind.TRANSFER);
        ghent.says(Act.CorrectPurchases.one(1, Told.builder().category("home.furniture").build()));
        assertThat(ghent.entry(1).match().kind()).isEqualTo(FlowKind.PURCHASE);
    }

    @Test
    void cashEnteredByHandIsAPurchaseOfAnAccountOfItsOwn() {
        var ghent = Ghent.with("2026-10-24 -50.00 ATM GENT");
        ghent.says(new Act.EnterCash(LocalDate.parse("2026-10-25"), Money.of("-7.50", "EUR"), "ATM market stall",
                Told.builder().category("food.produce").type(MerchantType.PRODUCER).build()));
        var cash = ghent.entry(-1);
        assertThat(cash.match().kind()).isEqualTo(FlowKind.PURCHASE);
        assertThat(cash.isScored()).isTrue();
        assertThat(ghent.book().accounts()).extracting(account -> account.id()).containsExactly(1L, 2L, 0L);
        assertThat(Sum.of(ghent.book().entries(), Ghent.EUR).spent()).isEqualTo(Money.of("7.50", "EUR"));
    }

    @Test
    void weightsAndAccountsFollowTheWord() {
        var ghent = Ghent.with("2026-10-24 -30.00 COLRUYT 12");
        double equal = requireNonNull(valuation(ghent, 1).v()).central();
        ghent.says(new Act.SetWeights(Weights.of(0, 1, 0)));
        assertThat(ghent.book().weights().economic()).isEqualTo(1);
        assertThat(requireNonNull(valuation(ghent, 1).v()).central()).isLessThan(equal);
        ghent.says(new Act.ChangeAccount(1, "Joint", "Ada"));
        ghent.says(new Act.RemoveAccount(2));
        assertThat(ghent.book().accounts()).extracting(account -> account.name()).containsExactly("Joint");
        ghent.says(new Act.RemoveAccount(1));
        assertThat(ghent.book().entries()).isEmpty();
    }

    private static Valuation valuation(Ghent ghent, long id) {
        return requireNonNull(ghent.entry(id).valuation());
    }

    private static boolean holdsYours(Trail trail) {
        return trail.tag() == Trail.Tag.YOURS || trail.inputs().stream().anyMatch(ReviewPurchasesTest::holdsYours);
    }

    private static Act repair(Ghent ghent) {
        return new Act.Decide(ghent.review.texts().rule("ATELIER VDB"), Scope.ALL,
                Told.builder().merchantNamed("Atelier Vandenbossche").category("service.repair")
                        .type(MerchantType.INDEPENDENT).build(),
                null);
    }

    private static Transaction transfer(long id, long account, String amount) {
        return new Transaction(id, account, LocalDate.parse("2026-10-24"), null, Money.of(amount, "EUR"),
                "MR X. Y. GENT", null);
    }
}
