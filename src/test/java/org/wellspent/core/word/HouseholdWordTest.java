// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Problem;

class HouseholdWordTest {
    private final Household household = new Household();

    @Test
    void aReplacedDecisionIsGoneAndSoIsARemovedOne() {
        household.decides("BAKER", Told.builder().merchantNamed("Wrong").category("eat.cafe"))
                .says(new Act.Decide(new RuleText("BAKER", "baker", false), Scope.ALL,
                        Told.builder().category("food.bakery").build(), 1L));
        assertThat(household.word().rules()).extracting(Rule::id).containsExactly(2L);
        assertThat(household.word().ownMerchants()).as("a merchant only a replaced decision named").isEmpty();
        household.says(new Act.RemoveRule(2));
        assertThat(household.word().rules()).isEmpty();
    }

    @Test
    void theSameNameIsTheSameMerchantWhateverItsSpelling() {
        household.decides("A", Told.builder().merchantNamed("Café Zoë").type(MerchantType.INDEPENDENT)).decides("B",
                Told.builder().merchantNamed("CAFE ZOE").category("eat.cafe"));
        var own = household.word().ownMerchants();
        assertThat(own).hasSize(1);
        var merchant = own.iterator().next().merchant();
        assertThat(merchant.id()).isEqualTo("own:cafe-zoe");
        assertThat(merchant.name()).isEqualTo("Café Zoë");
        assertThat(merchant.type()).isEqualTo(MerchantType.INDEPENDENT);
        assertThat(merchant.categoryId()).isEqualTo("eat.cafe");
    }

    @Test
    void wordsByHandAddUpUntilTheyAreSaidAfresh() {
        household.corrects(1, Told.builder().category("eat.cafe")).corrects(1, Told.builder().worth(5));
        assertThat(household.word().about(1).told())
                .isEqualTo(Told.builder().category("eat.cafe").worth(5).build());
        household.says(new Act.CorrectPurchases(new TreeSet<>(Set.of(1L)), Told.builder().worth(2).build(), true));
        assertThat(household.word().about(1).told()).isEqualTo(Told.builder().worth(2).build());
    }

    @Test
    void tagsComeAndGo() {
        var ids = new TreeSet<>(Set.of(1L, 2L));
        household.says(new Act.Tag(ids, new TreeSet<>(Set.of(" holiday ", "work")), new TreeSet<>()))
                .says(new Act.Tag(ids, new TreeSet<>(), new TreeSet<>(Set.of("work"))));
        assertThat(household.word().about(1).tags()).containsExactly("holiday");
        assertThat(household.word().about(2).tags()).containsExactly("holiday");
    }

    @Test
    void mergingFollowsThroughAndCanBeTurnedRound() {
        household.says(new Act.MergeMerchants("a", "b")).says(new Act.MergeMerchants("b", "c"));
        assertThat(household.word().merchantAfterMerging("a")).isEqualTo("c");
        household.says(new Act.MergeMerchants("c", "a"));
        assertThat(List.of("a", "b", "c")).allSatisfy(
                id -> assertThat(household.word().merchantAfterMerging(id)).isEqualTo("a"));
    }

    @Test
    void aCashPurchaseHasANumberNoStatementHas() {
        household.says(new Act.EnterCash(LocalDate.parse("2026-10-24"), Money.of("-7.50", "EUR"), "Market",
                Told.builder().category("food.produce").build()));
        var cash = household.word().cash().iterator().next();
        assertThat(cash.transaction().id()).isEqualTo(-1);
        assertThat(household.word().about(-1).told().categoryId()).isEqualTo("food.produce");
        household.says(new Act.RemoveCash(-1));
        assertThat(household.word().cash()).isEmpty();
    }

    @Test
    void anAccountKeepsItsNameWhenOnlyTheOwnerIsSaid() {
        household.says(new Act.ChangeAccount(1, "Joint", null)).says(new Act.ChangeAccount(1, null, "Ada"))
                .says(new Act.RemoveAccount(2));
        assertThat(household.word().account(1).name()).isEqualTo("Joint");
        assertThat(household.word().account(1).owner()).isEqualTo("Ada");
        assertThat(household.word().account(2).removedAt()).isNotNull();
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        assertProblem(() -> new Price.Level(0), "word.problem.price-level");
        assertProblem(() -> new Price.Level(100), "word.problem.price-level");
        assertProblem(() -> new Price.Level(Double.NaN), "word.problem.price-level");
        assertProblem(() -> new Price.PerPiece(-1, "loaf"), "word.problem.piece");
        assertProblem(() -> new Quantity(0, "loaf"), "word.problem.quantity");
        assertProblem(() -> new Quantity(Double.POSITIVE_INFINITY, "loaf"), "word.problem.quantity");
        assertProblem(() -> Told.builder().worth(6).build(), "word.problem.worth");
        assertProblem(() -> new MerchantChoice.Named(" - "), "word.problem.name");
        assertProblem(() -> Household.TEXTS.rule("***"), "word.problem.text");
        assertProblem(() -> Scope.above(Money.of("-5", "EUR")), "word.problem.above");
        assertProblem(() -> new Act.CorrectMerchant("a", Told.builder().quantity(new Quantity(1, "loaf")).build(),
                false), "word.problem.merchant-word");
        assertProblem(() -> new Act.Decide(new RuleText("a", "a", false), Scope.ALL, Told.NOTHING, null),
                "word.problem.nothing");
        assertProblem(() -> new Act.Split(1, List.of(new Part(Money.of("-1", "EUR"), Told.NOTHING))),
                "word.problem.split-one");
        assertProblem(() -> new Act.MergeMerchants("a", "a"), "word.problem.merge");
    }

    private static void assertProblem(org.assertj.core.api.ThrowableAssert.ThrowingCallable said, String code) {
        assertThatThrownBy(said).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.remark().code()).isEqualTo(code));
    }
}
