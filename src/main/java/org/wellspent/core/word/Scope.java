// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.money.Money;

/// To which of the purchases like it a decision applies. What is null narrows nothing.
///
/// @param only      only the transaction of this number: then the decision is a choice made by hand on one purchase
/// @param above     only amounts beyond this one, sign aside, in its currency; not negative
/// @param accountId only this account
public record Scope(@Nullable Long only, @Nullable Money above, @Nullable Long accountId) {

    /// All of them.
    public static final Scope ALL = new Scope(null, null, null);

    /// Narrower scopes last.
    static final Comparator<Scope> BY_NARROWNESS = Comparator.comparingInt(Scope::narrowings)
            .thenComparingLong(scope -> scope.above == null ? -1 : scope.above.minor());

    /// Refuses a negative amount.
    ///
    /// @throws org.wellspent.core.text.Problem if it is
    public Scope {
        if (above != null && above.isNegative()) {
            throw Told.problem("word.problem.above", above);
        }
    }

    /// Only one transaction.
    public static Scope only(long transactionId) {
        return new Scope(transactionId, null, null);
    }

    /// Only amounts beyond this one.
    public static Scope above(Money amount) {
        return new Scope(null, amount, null);
    }

    /// Only one account.
    public static Scope account(long accountId) {
        return new Scope(null, null, accountId);
    }

    /// Whether a transaction lies in it.
    public boolean holds(Transaction transaction) {
        return (only == null || only == transaction.id())
                && (accountId == null || accountId == transaction.accountId())
                && (above == null || (above.currency().equals(transaction.amount().currency())
                        && transaction.amount().abs().compareTo(above) > 0));
    }

    /// Whether it narrows nothing.
    public boolean isAll() {
        return narrowings() == 0;
    }

    private int narrowings() {
        return (only == null ? 0 : 1) + (above == null ? 0 : 1) + (accountId == null ? 0 : 1);
    }
}
