// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.insight.Inbox;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.valuation.ValueModel;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.MerchantChoice;
import org.wellspent.core.word.Scope;
import org.wellspent.core.word.Told;
import org.wellspent.core.word.ToldBuilder;

class DecideMerchantsTest {
    private static final WordCheck CHECK = new WordCheck(Catalogue.shipped(), ValueModel.shipped());
    private final Ghent ghent = Ghent.with("2026-08-28 -6.00 BC 4521 ATELIER VDB LEDEBERG",
            "2026-09-09 -4.80 BC 4521 ATELIER VDB LEDEBERG", "2026-10-22 -70.80 BC 99 ATELIER VDB GENT",
            "2026-10-23 3.00 BC 99 ATELIER VDB GENT", "2026-10-24 -30.00 COLRUYT 12", "2026-10-25 -90.00 LINNENKAST");
    private final DecideMerchants decide = new DecideMerchants(ghent.household, ghent.review, () -> CHECK);

    @Test
    void theInboxRanksWhatAwaitsAWordByMoney() {
        assertThat(decide.inbox(Progress.NONE).shops()).extracting(Inbox.Shop::purchases).containsExactly(1, 3);
    }

    @Test
    void aDecisionShowsWhatItDoesBeforeItIsTaken() {
        var effect = decide.preview(request(Scope.ALL, repair()), Progress.NONE);
        assertThat(effect.purchases()).isEqualTo(3);
        assertThat(effect.amount()).isEqualTo(Money.of("78.60", "EUR"));
        assertThat(effect.valueBefore()).isNull();
        assertThat(requireNonNull(effect.valueAfter()).central()).isBetween(50.0, 78.6);
        assertThat(effect.entries()).extracting(entry -> entry.transaction().id()).containsExactly(4L, 3L, 2L, 1L);
        assertThat(ghent.acts.acts()).isEmpty();
    }

    @Test
    void takingItDoesExactlyWhatWasShownAndUndoIsOneAct() {
        var shown = decide.preview(request(Scope.ALL, repair()), Progress.NONE);
        var before = ghent.book();
        var taken = decide.decide(request(Scope.ALL, repair()), Progress.NONE);
        assertThat(ghent.book().entries()).isEqualTo(shown.after().entries());
        assertThat(taken.effect().purchases()).isEqualTo(3);
        new UndoActs(ghent.household).undo();
        assertThat(ghent.book().entries()).isEqualTo(before.entries());
    }

    @Test
    void aNarrowedDecisionBearsOnFewer() {
        assertThat(decide.preview(request(Scope.above(Money.of("50", "EUR")), repair()), Progress.NONE).purchases())
                .isEqualTo(1);
        assertThat(decide.preview(request(Scope.only(2), repair()), Progress.NONE).purchases()).isEqualTo(1);
        assertThat(decide.preview(request(Scope.account(2), repair()), Progress.NONE).purchases()).isZero();
    }

    @Test
    void aPurchaseNamedByHandIsNotCounted() {
        ghent.says(Act.CorrectPurchases.one(3, Told.builder().merchantNamed("Somebody else").build()));
        assertThat(decide.preview(request(Scope.ALL, repair()), Progress.NONE).purchases()).isEqualTo(2);
    }

    @Test
    void rulesAreListedEditedAndRemoved() {
        var first = decide.decide(request(Scope.ALL, repair()), Progress.NONE).ruleId();
        decide.decide(new DecisionRequest(decide.anyWith("LINNENKAST"), Scope.account(1),
                Told.builder().category("home.textiles").build(), null), Progress.NONE);
        var rules = decide.rules(Progress.NONE);
        assertThat(rules).extracting(rule -> rule.purchases()).containsExactly(4, 1);
        assertThat(rules.getFirst().merchant()).isEqualTo("Atelier Vandenbossche");
        assertThat(rules.getLast().account()).isEqualTo("Current");
        var edited = decide.decide(new DecisionRequest(decide.anyWith("ATELIER"), Scope.ALL,
                repair().category("home.diy").build(), first), Progress.NONE).ruleId();
        assertThat(decide.rules(Progress.NONE)).extracting(rule -> rule.rule().id()).contains(edited)
                .doesNotContain(first);
        assertThat(ghent.entry(1).match().categoryId()).isEqualTo("home.diy");
        decide.remove(edited);
        assertThat(ghent.entry(1).match().isUnrecognised()).isTrue();
        assertThatThrownBy(() -> decide.remove(edited)).isInstanceOf(Problem.class);
    }

    @Test
    void aNameIsAnOwnMerchantOrTheCatalogues() {
        assertThat(decide.merchant("colruyt")).isInstanceOf(MerchantChoice.Listed.class);
        assertThat(decide.merchant("Atelier Vandenbossche"))
                .isEqualTo(new MerchantChoice.Named("Atelier Vandenbossche"));
        ghent.says(
                new Act.Decide(decide.anyWith("X"), Scope.ALL, Told.builder().merchantNamed("Colruyt").build(), null));
        assertThat(decide.merchant("COLRUYT")).as("the household's own comes first")
                .isEqualTo(new MerchantChoice.Named("COLRUYT"));
    }

    @Test
    void whatDoesNotExistIsRefusedInASentence() {
        assertRefused(Told.builder().category("food.nothing"), "value.category.unknown");
        assertRefused(Told.builder().category("unknown"), "value.category.unknown");
        assertRefused(Told.builder().labels(Set.of("nothing")), "value.label.unknown");
        assertThatThrownBy(() -> decide.preview(request(Scope.only(99), repair()), Progress.NONE))
                .isInstanceOf(Problem.class);
    }

    private void assertRefused(ToldBuilder told, String code) {
        assertThatThrownBy(() -> decide.preview(request(Scope.ALL, told), Progress.NONE)).isInstanceOfSatisfying(
                Problem.class, problem -> assertThat(problem.remark().code()).isEqualTo(code));
    }

    private DecisionRequest request(Scope scope, ToldBuilder told) {
        return new DecisionRequest(decide.shopOf("BC 99 ATELIER VDB GENT"), scope, told.build(), null);
    }

    private static ToldBuilder repair() {
        return Told.builder().merchantNamed("Atelier Vandenbossche").category("service.repair")
                .type(MerchantType.INDEPENDENT);
    }
}
