// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Weights;

/// One thing the household said or did, undone and redone as one. The bank's facts stay untouched by it.
public sealed interface Act {

    /// Decides for all past and future purchases like it.
    ///
    /// @param text     the words by which the purchases are known
    /// @param scope    to which of them it applies
    /// @param told     what holds for them
    /// @param replaces the number of the decision that this one takes the place of, or null
    record Decide(RuleText text, Scope scope, Told told, @Nullable Long replaces) implements Act {

        /// Refuses a decision that says nothing.
        ///
        /// @throws org.wellspent.core.text.Problem if it says nothing
        public Decide {
            requireWord(told);
        }
    }

    /// Takes a decision away.
    ///
    /// @param ruleId its number
    record RemoveRule(long ruleId) implements Act {}

    /// Says something about single purchases, by hand.
    ///
    /// @param transactionIds the purchases
    /// @param told           what holds for them
    /// @param afresh         whether what was said by hand before is forgotten; else it holds where this is silent
    record CorrectPurchases(SortedSet<Long> transactionIds, Told told, boolean afresh) implements Act {

        /// Copies the numbers.
        ///
        /// @throws org.wellspent.core.text.Problem if it says nothing and forgets nothing
        public CorrectPurchases {
            transactionIds = sorted(transactionIds);
            if (!afresh) {
                requireWord(told);
            }
        }

        /// About one purchase, beside what was said before.
        public static CorrectPurchases one(long transactionId, Told told) {
            return new CorrectPurchases(new TreeSet<>(Set.of(transactionId)), told, false);
        }
    }

    /// Says something about a merchant, for all its purchases. Kept apart from the catalogue, so that it survives a new one.
    ///
    /// @param merchantId the merchant
    /// @param told       what holds for it; no quantity and no other merchant
    /// @param afresh     whether what was said about it before is forgotten
    record CorrectMerchant(String merchantId, Told told, boolean afresh) implements Act {

        /// Refuses what can only be said of one purchase.
        ///
        /// @throws org.wellspent.core.text.Problem if a quantity or another merchant is said, or nothing at all
        public CorrectMerchant {
            if (told.quantity() != null || told.merchant() != null) {
                throw Told.problem("word.problem.merchant-word");
            }
            if (!afresh) {
                requireWord(told);
            }
        }
    }

    /// Splits a transaction over categories.
    ///
    /// @param transactionId the transaction
    /// @param parts         its parts, whose amounts sum to it exactly; none makes it whole again
    record Split(long transactionId, List<Part> parts) implements Act {

        /// Copies the parts.
        ///
        /// @throws org.wellspent.core.text.Problem if there is exactly one
        public Split {
            parts = List.copyOf(parts);
            if (parts.size() == 1) {
                throw Told.problem("word.problem.split-one");
            }
        }
    }

    /// Writes a note on a transaction.
    ///
    /// @param text at most 1,000 characters; blank takes the note away
    record Note(long transactionId, String text) implements Act {
        private static final int LONGEST = 1_000;

        /// Refuses a text too long.
        ///
        /// @throws org.wellspent.core.text.Problem if it is
        public Note {
            text = text.strip();
            if (text.length() > LONGEST) {
                throw Told.problem("word.problem.note", LONGEST);
            }
        }
    }

    /// Gives transactions tags and takes some away.
    ///
    /// @param transactionIds the transactions
    /// @param added          tags they have from now on
    /// @param removed        tags they no longer have
    record Tag(SortedSet<Long> transactionIds, SortedSet<String> added, SortedSet<String> removed) implements Act {

        /// Copies the sets; tags have no blanks around them and are not empty.
        public Tag {
            transactionIds = sorted(transactionIds);
            added = tags(added);
            removed = tags(removed);
        }
    }

    /// Sets what matters: the weights of the bubbles.
    record SetWeights(Weights weights) implements Act {}

    /// Makes one merchant of two.
    ///
    /// @param merchantId the merchant that is no longer one of its own
    /// @param into       the merchant it is
    record MergeMerchants(String merchantId, String into) implements Act {

        /// Refuses to merge a merchant with itself.
        ///
        /// @throws org.wellspent.core.text.Problem if both are the same
        public MergeMerchants {
            if (merchantId.equals(into)) {
                throw Told.problem("word.problem.merge");
            }
        }
    }

    /// Calls a merchant otherwise.
    record RenameMerchant(String merchantId, String name) implements Act {

        /// Refuses a name without a letter or digit.
        ///
        /// @throws org.wellspent.core.text.Problem if it has none
        public RenameMerchant {
            name = new MerchantChoice.Named(name).name();
        }
    }

    /// Enters a purchase paid in cash.
    ///
    /// @param date   the day
    /// @param amount what was paid, negative as all money that leaves; positive for money given back
    /// @param text   whom it was paid to, as the household writes it
    /// @param told   what more it says
    record EnterCash(LocalDate date, Money amount, String text, Told told) implements Act {

        /// Refuses a purchase without money.
        ///
        /// @throws org.wellspent.core.text.Problem if the amount is zero
        public EnterCash {
            text = text.strip();
            if (amount.isZero()) {
                throw Told.problem("word.problem.cash-zero");
            }
        }
    }

    /// Takes a purchase entered by hand away.
    ///
    /// @param transactionId its number, as [CashPurchase#transactionId()] gives it
    record RemoveCash(long transactionId) implements Act {}

    /// Says what an account is called and whose it is.
    ///
    /// @param accountId the account
    /// @param name      its new name, or null to leave it
    /// @param owner     whose it is, empty for nobody's in particular, or null to leave it
    record ChangeAccount(long accountId, @Nullable String name, @Nullable String owner) implements Act {}

    /// Takes an account out of the household's figures with all that it holds.
    record RemoveAccount(long accountId) implements Act {}

    private static SortedSet<Long> sorted(SortedSet<Long> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("about no transaction");
        }
        return java.util.Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    private static SortedSet<String> tags(SortedSet<String> tags) {
        var plain = new TreeSet<String>();
        tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).forEach(plain::add);
        return java.util.Collections.unmodifiableSortedSet(plain);
    }

    private static void requireWord(Told told) {
        if (told.isNothing()) {
            throw Told.problem("word.problem.nothing");
        }
    }
}
