// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Valuation;
import org.wellspent.core.valuation.ValuedTransaction;

/// Which entries of a book are asked for. Within one condition any member is enough, and every condition must hold; an
/// empty condition asks nothing.
///
/// @param text       words that must all stand in the merchant's name or the statement's text, case aside
/// @param accounts   ids of accounts
/// @param categories category ids
/// @param types      merchant types
/// @param bubbles    levels of the three scores
/// @param leastGrade this grade or a better one; null asks nothing
/// @param scope      what sort of transactions
public record EntryFilter(String text, Set<Long> accounts, Set<String> categories, Set<MerchantType> types,
        Set<BubbleLevel> bubbles, @Nullable Grade leastGrade, Scope scope) {

    /// Every purchase, refund and fee.
    public static final EntryFilter NONE = new EntryFilter("", Set.of(), Set.of(), Set.of(), Set.of(), null,
            Scope.SPENDING);

    /// Copies the sets.
    public EntryFilter {
        accounts = Set.copyOf(accounts);
        categories = Set.copyOf(categories);
        types = Set.copyOf(types);
        bubbles = Set.copyOf(bubbles);
    }

    /// What sort of transactions.
    public enum Scope {
        /** Purchases, refunds and fees. */
        SPENDING,
        /** Of these, the ones of which neither merchant nor category is known. */
        UNRECOGNISED,
        /** What is no purchase: income, transfers, rent, tax, cash, gifts. */
        NO_PURCHASES,
        /** Everything. */
        ALL;

        private boolean holds(ValuedTransaction entry) {
            return switch (this) {
                case SPENDING -> entry.isSpending();
                case UNRECOGNISED -> entry.match().isUnrecognised();
                case NO_PURCHASES -> !entry.isSpending();
                case ALL -> true;
            };
        }
    }

    /// A level of one score: above 60 or below 40, the edges at which the bubble marks change.
    public enum BubbleLevel {
        ECO_ABOVE, ECO_BELOW, ECONOMIC_ABOVE, ECONOMIC_BELOW, SOCIAL_ABOVE, SOCIAL_BELOW;

        private static final double ABOVE = 60;
        private static final double BELOW = 40;

        private boolean holds(Valuation valuation) {
            return switch (this) {
                case ECO_ABOVE -> isAbove(valuation.eco());
                case ECO_BELOW -> isBelow(valuation.eco());
                case ECONOMIC_ABOVE -> isAbove(valuation.economic());
                case ECONOMIC_BELOW -> isBelow(valuation.economic());
                case SOCIAL_ABOVE -> isAbove(valuation.social());
                case SOCIAL_BELOW -> isBelow(valuation.social());
            };
        }

        private static boolean isAbove(@Nullable Range score) {
            return score != null && score.central() > ABOVE;
        }

        private static boolean isBelow(@Nullable Range score) {
            return score != null && score.central() < BELOW;
        }
    }

    /// Whether the filter asks for less than every purchase, refund and fee.
    public boolean isActive() {
        return !equals(NONE);
    }

    /// The test, its words prepared once.
    public Predicate<ValuedTransaction> asTest() {
        var words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return entry -> scope.holds(entry) && isOf(accounts, entry.transaction().accountId())
                && isOf(categories, entry.match().categoryId()) && isOf(types, entry.match().type())
                && hasLevel(entry.valuation()) && hasGrade(entry.valuation()) && hasWords(entry, words);
    }

    /// The filter with other words.
    public EntryFilter withText(String newText) {
        return new EntryFilter(newText, accounts, categories, types, bubbles, leastGrade, scope);
    }

    /// The filter with or without an account.
    public EntryFilter withAccount(long id, boolean wanted) {
        return new EntryFilter(text, with(accounts, id, wanted), categories, types, bubbles, leastGrade, scope);
    }

    /// The filter with or without a category.
    public EntryFilter withCategory(String id, boolean wanted) {
        return new EntryFilter(text, accounts, with(categories, id, wanted), types, bubbles, leastGrade, scope);
    }

    /// The filter with or without a merchant type.
    public EntryFilter withType(MerchantType type, boolean wanted) {
        return new EntryFilter(text, accounts, categories, with(types, type, wanted), bubbles, leastGrade, scope);
    }

    /// The filter with or without a level of a bubble.
    public EntryFilter withBubble(BubbleLevel level, boolean wanted) {
        return new EntryFilter(text, accounts, categories, types, with(bubbles, level, wanted), leastGrade, scope);
    }

    /// The filter with a least grade, or without one.
    public EntryFilter withLeastGrade(@Nullable Grade grade) {
        return new EntryFilter(text, accounts, categories, types, bubbles, grade, scope);
    }

    /// The filter for another sort of transactions.
    public EntryFilter withScope(Scope newScope) {
        return new EntryFilter(text, accounts, categories, types, bubbles, leastGrade, newScope);
    }

    private boolean hasLevel(@Nullable Valuation valuation) {
        return bubbles.isEmpty()
                || (valuation != null && bubbles.stream().anyMatch(level -> level.holds(valuation)));
    }

    private boolean hasGrade(@Nullable Valuation valuation) {
        var least = leastGrade;
        return least == null || (valuation != null && valuation.grade().compareTo(least) <= 0);
    }

    private static boolean hasWords(ValuedTransaction entry, List<String> words) {
        if (words.getFirst().isEmpty()) {
            return true;
        }
        var name = entry.match().shownName().toLowerCase(Locale.ROOT);
        var descriptor = entry.transaction().descriptor().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> name.contains(word) || descriptor.contains(word));
    }

    private static <T> boolean isOf(Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static <T> Set<T> with(Set<T> members, T member, boolean wanted) {
        var changed = new HashSet<>(members);
        if (wanted) {
            changed.add(member);
        } else {
            changed.remove(member);
        }
        return changed;
    }
}
