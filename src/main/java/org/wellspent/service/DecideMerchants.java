// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.Inbox;
import org.wellspent.core.insight.RuleInForce;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.HouseholdWord;
import org.wellspent.core.word.MerchantChoice;
import org.wellspent.core.word.RecordedAct;
import org.wellspent.core.word.RuleText;
import org.wellspent.core.word.Told;

/// Decides for all purchases alike: shows what awaits a word, what a decision would do, takes it, lists and removes it.
///
/// Every method may be called from any thread and may take long. Each throws [Problem] where it cannot; then nothing has
/// changed.
public final class DecideMerchants {
    private final Household household;
    private final ReviewPurchases review;
    private final Supplier<WordCheck> check;

    /// Decides for a household.
    ///
    /// @param check what is known; asked for when first needed
    public DecideMerchants(Household household, ReviewPurchases review, Supplier<WordCheck> check) {
        this.household = household;
        this.review = review;
        this.check = check;
    }

    /// What awaits the household's word.
    public Inbox inbox(Progress progress) {
        return Inbox.of(review.book(progress), review.texts());
    }

    /// The words by which all purchases are known whose texts hold what was written.
    public RuleText anyWith(String text) {
        return review.texts().rule(text);
    }

    /// The words by which all purchases at the shop are known that a statement's text names.
    public RuleText shopOf(String descriptor) {
        return review.texts().ruleOfShop(descriptor);
    }

    /// The merchant of a name: an own one, else the catalogue's, else a new one of the household's own.
    public MerchantChoice merchant(String name) {
        return check.get().merchant(name, word(), household.preferences().country());
    }

    /// Refuses a word that says nothing or names something that does not exist.
    public void require(Told told) {
        if (told.isNothing()) {
            throw new Problem(Remark.of("word.problem.nothing"));
        }
        check.get().require(told);
    }

    /// What a decision would do. Nothing is done.
    ///
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public ActEffect preview(DecisionRequest request, Progress progress) {
        require(request.told());
        var before = review.book(progress);
        requireRule(request.replaces(), before.word());
        requireScope(request, before);
        var after = review.bookAfter(List.of(request.act()), progress);
        return new ActEffect(before, after, borneOn(request, after));
    }

    /// Takes a decision.
    ///
    /// @return its number and what it did
    public Decision decide(DecisionRequest request, Progress progress) {
        var effect = preview(request, progress);
        var act = household.acts().append(request.act(), household.clock().instant());
        return new Decision(act.id(), effect);
    }

    /// A decision that was taken.
    ///
    /// @param ruleId its number
    /// @param effect what it did
    public record Decision(long ruleId, ActEffect effect) {}

    /// The decisions in force, oldest first.
    public List<RuleInForce> rules(Progress progress) {
        var book = review.book(progress);
        return RuleInForce.of(book, review.decisions(book.word()));
    }

    /// Takes a decision away: one act, which can be undone.
    ///
    /// @throws Problem if no decision in force has the number
    public RecordedAct remove(long ruleId) {
        requireRule(ruleId, word());
        return household.acts().append(new Act.RemoveRule(ruleId), household.clock().instant());
    }

    private HouseholdWord word() {
        return HouseholdWord.of(household.acts().acts());
    }

    private static void requireRule(@Nullable Long ruleId, HouseholdWord word) {
        if (ruleId != null && word.rule(ruleId).isEmpty()) {
            throw new Problem(Remark.of("word.problem.rule", ruleId));
        }
    }

    private static void requireScope(DecisionRequest request, Book book) {
        var only = request.scope().only();
        if (only != null && book.find(only).isEmpty()) {
            throw new Problem(Remark.of("purchases.problem.unknown", only));
        }
    }

    /// The transactions on which the newest decision bears.
    private Set<Long> borneOn(DecisionRequest request, Book after) {
        var only = request.scope().only();
        if (only != null) {
            return Set.of(only);
        }
        var decisions = review.decisions(after.word());
        long id = after.word().rules().getLast().id();
        return after.entries().stream().map(ValuedTransaction::transaction)
                .filter(transaction -> decisions.inForce(transaction).stream().anyMatch(rule -> rule.id() == id))
                .map(transaction -> transaction.id()).collect(Collectors.toSet());
    }
}
