// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Book;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.Part;
import org.wellspent.core.word.RecordedAct;
import org.wellspent.core.word.Told;

/// Corrects what was found: single purchases by hand, merchants as a whole; splits, notes, tags, cash. Each is shown before
/// it is taken, and is one act.
///
/// Every method may be called from any thread and may take long. Each throws [Problem] where it cannot; then nothing has
/// changed.
public final class CorrectPurchases {
    private final Household household;
    private final ReviewPurchases review;
    private final Supplier<WordCheck> check;

    /// Corrects for a household.
    ///
    /// @param check what is known; asked for when first needed
    public CorrectPurchases(Household household, ReviewPurchases review, Supplier<WordCheck> check) {
        this.household = household;
        this.review = review;
        this.check = check;
    }

    /// What an act would do. Nothing is done.
    ///
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public ActEffect preview(Act act, Progress progress) {
        var before = review.book(progress);
        require(act, before);
        return ActEffect.of(before, review.bookAfter(List.of(act), progress));
    }

    /// Does an act.
    public RecordedAct take(Act act, Progress progress) {
        require(act, review.book(progress));
        return household.acts().append(act, household.clock().instant());
    }

    /// An act that says something about purchases by hand.
    ///
    /// @param afresh whether what was said by hand before is forgotten
    public static Act purchases(Set<Long> transactionIds, Told told, boolean afresh) {
        return new Act.CorrectPurchases(sorted(transactionIds), told, afresh);
    }

    /// An act that gives transactions tags and takes some away.
    public static Act tags(Set<Long> transactionIds, Set<String> added, Set<String> removed) {
        return new Act.Tag(sorted(transactionIds), new TreeSet<>(added), new TreeSet<>(removed));
    }

    private static SortedSet<Long> sorted(Set<Long> ids) {
        return new TreeSet<>(ids);
    }

    /// Refuses an act about something that does not exist, or a split that does not sum.
    private void require(Act act, Book book) {
        switch (act) {
            case Act.CorrectPurchases(var ids, var told, _) -> {
                ids.forEach(id -> requireTransaction(id, book));
                check.get().require(told);
            }
            case Act.CorrectMerchant(_, var told, _) -> check.get().require(told);
            case Act.Split(long id, var parts) -> requireSplit(id, parts, book);
            case Act.Note(long id, _) -> requireTransaction(id, book);
            case Act.Tag(var ids, _, _) -> ids.forEach(id -> requireTransaction(id, book));
            case Act.EnterCash(_, _, _, var told) -> check.get().require(told);
            case Act.RemoveCash(long id) -> requireTransaction(id, book);
            case Act.ChangeAccount(long id, var name, _) -> requireAccount(id, name, book);
            case Act.RemoveAccount(long id) -> requireAccount(id, null, book);
            case Act.Decide _,Act.RemoveRule _,Act.SetWeights _,Act.MergeMerchants _,Act.RenameMerchant _ -> {
            }
        }
    }

    private static void requireTransaction(long id, Book book) {
        if (book.find(id).isEmpty()) {
            throw new Problem(Remark.of("purchases.problem.unknown", id));
        }
    }

    private void requireSplit(long id, List<Part> parts, Book book) {
        requireTransaction(id, book);
        parts.forEach(part -> check.get().require(part.told()));
        var whole = book.parts(id).stream().map(part -> part.transaction().amount()).reduce(Money::plus).orElseThrow();
        if (parts.isEmpty()) {
            return;
        }
        if (parts.stream().anyMatch(part -> !part.amount().currency().equals(whole.currency()))) {
            throw new Problem(Remark.of("word.problem.split-currency", whole.currency().getCurrencyCode()));
        }
        var sum = parts.stream().map(Part::amount).reduce(Money.zero(whole.currency()), Money::plus);
        if (!sum.equals(whole)) {
            throw new Problem(Remark.of("word.problem.split-sum", sum.abs(), whole.abs()));
        }
    }

    private static void requireAccount(long id, @Nullable String name, Book book) {
        var account = book.accounts().stream().filter(known -> known.id() == id).findFirst()
                .orElseThrow(() -> new Problem(Remark.of("ledger.account.unknown")));
        if (name == null) {
            return;
        }
        if (name.isBlank()) {
            throw new Problem(Remark.of("word.problem.account-name"));
        }
        if (book.accounts().stream().anyMatch(other -> other.id() != id
                && other.currency().equals(account.currency()) && other.isCalled(name))) {
            throw new Problem(Remark.of("ledger.account.nameTaken", name));
        }
    }
}
