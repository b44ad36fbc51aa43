// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import org.wellspent.core.ledger.Transaction;

/// A purchase that the household entered by hand. Its transaction has a number below zero, so that no statement's has it.
///
/// @param entry the act that entered it
/// @param id    the number of that act
public record CashPurchase(long id, Act.EnterCash entry) {
    /// The account of cash: no bank's.
    public static final long ACCOUNT = 0;

    /// The number of its transaction.
    public long transactionId() {
        return -id;
    }

    /// The transaction.
    public Transaction transaction() {
        return new Transaction(transactionId(), ACCOUNT, entry.date(), null, entry.amount(), entry.text(), null);
    }
}
