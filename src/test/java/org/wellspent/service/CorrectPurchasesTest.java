// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.valuation.ValueModel;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.Part;
import org.wellspent.core.word.Quantity;
import org.wellspent.core.word.Told;

class CorrectPurchasesTest {
    private static final WordCheck CHECK = new WordCheck(Catalogue.shipped(), ValueModel.shipped());
    private final Ghent ghent = Ghent.with("2026-10-22 -70.80 BC 99 ATELIER VDB GENT", "2026-10-24 -30.00 COLRUYT 12",
            "2026-10-25 -42.00 COLRUYT 12");
    private final CorrectPurchases correct = new CorrectPurchases(ghent.household, ghent.review, () -> CHECK);

    @Test
    void aWordOnAMerchantChangesAllItsPurchasesAndNothingElse() {
        var act = new Act.CorrectMerchant(Ghent.COLRUYT.id(), Told.builder().type(MerchantType.COOPERATIVE).build(),
                false);
        var effect = correct.preview(act, Progress.NONE);
        assertThat(effect.ids()).containsExactlyInAnyOrder(2L, 3L);
        var before = requireNonNull(effect.valueBefore());
        var after = requireNonNull(effect.valueAfter());
        assertThat(after.central()).isGreaterThan(before.central());
        correct.take(act, Progress.NONE);
        assertThat(ghent.book().entries()).isEqualTo(effect.after().entries());
    }

    @Test
    void severalPurchasesAreCorrectedInOneAct() {
        correct.take(CorrectPurchases.purchases(Set.of(1L, 2L), Told.builder().category("home.diy").build(), false),
                Progress.NONE);
        assertThat(ghent.entry(1).match().categoryId()).isEqualTo("home.diy");
        assertThat(ghent.entry(2).match().categoryId()).isEqualTo("home.diy");
        assertThat(ghent.acts.acts()).hasSize(1);
    }

    @Test
    void notOursLeavesWhatWasSpent() {
        var effect = correct.preview(Act.CorrectPurchases.one(2, Told.builder().kind(FlowKind.OTHER).build()),
                Progress.NONE);
        assertThat(effect.sumBefore().spent()).isEqualTo(Money.of("30.00", "EUR"));
        assertThat(effect.sumAfter().spent()).isEqualTo(Money.of("0.00", "EUR"));
        assertThat(effect.valueAfter()).isNull();
    }

    @Test
    void aSplitMustSumToTheCent() {
        assertProblem(split("-30.00", "-41.00"), "word.problem.split-sum");
        assertProblem(new Act.Split(1, List.of(new Part(Money.of("-70.80", "USD"), Told.NOTHING),
                new Part(Money.of("-1", "USD"), Told.NOTHING))), "word.problem.split-currency");
        correct.take(split("-30.00", "-40.80"), Progress.NONE);
        assertThat(ghent.book().parts(1)).hasSize(2);
        correct.take(split("-30.80", "-40.00"), Progress.NONE);
        assertThat(ghent.book().parts(1).getFirst().transaction().amount()).isEqualTo(Money.of("-30.80", "EUR"));
        correct.take(new Act.Split(1, List.of()), Progress.NONE);
        assertThat(ghent.book().parts(1)).hasSize(1);
    }

    @Test
    void notesTagsAndCashAreKept() {
        correct.take(new Act.Note(1, "for the neighbours"), Progress.NONE);
        correct.take(CorrectPurchases.tags(Set.of(1L, 2L), Set.of("holiday"), Set.of()), Progress.NONE);
        correct.take(new Act.EnterCash(LocalDate.parse("2026-10-25"), Money.of("-7.50", "EUR"), "Market",
                Told.builder().category("food.produce").build()), Progress.NONE);
        var word = ghent.book().word();
        assertThat(word.about(1).note()).isEqualTo("for the neighbours");
        assertThat(word.about(2).tags()).containsExactly("holiday");
        correct.take(new Act.RemoveCash(-3), Progress.NONE);
        assertThat(ghent.book().entries()).hasSize(3);
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertProblem(Act.CorrectPurchases.one(99, Told.builder().worth(3).build()), "purchases.problem.unknown");
        assertProblem(Act.CorrectPurchases.one(1, Told.builder().quantity(new Quantity(1, "nothing")).build()),
                "word.problem.article");
        assertProblem(new Act.ChangeAccount(1, "Savings", null), "ledger.account.nameTaken");
        assertProblem(new Act.ChangeAccount(1, " ", null), "word.problem.account-name");
        assertProblem(new Act.RemoveAccount(7), "ledger.account.unknown");
        assertThat(ghent.acts.acts()).isEmpty();
    }

    private static Act split(String one, String other) {
        return new Act.Split(1, List.of(new Part(Money.of(one, "EUR"), Told.builder().category("home.diy").build()),
                new Part(Money.of(other, "EUR"), Told.builder().category("food.bakery").build())));
    }

    private void assertProblem(Act act, String code) {
        assertThatThrownBy(() -> correct.take(act, Progress.NONE)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.remark().code()).isEqualTo(code));
    }
}
