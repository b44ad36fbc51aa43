// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.time.Instant;
import java.util.List;
import org.wellspent.core.text.Progress;

/// Keeps accounts, transactions and imports. A transaction counts while an import that holds it is not undone; the rows
/// themselves are never deleted, so that an import can be redone and a transaction's number stays its own.
///
/// Safe for use by several threads. Every method throws [org.wellspent.core.text.DataFolderProblem] where the store
/// fails; a method that fails has changed nothing.
public interface Ledger {

    /// All accounts, by number.
    List<Account> accounts();

    /// Changes what an account is called and what is known of it; its number in the ledger and its currency stay.
    ///
    /// @throws org.wellspent.core.text.Problem if there is no such account, or another of its currency has the name
    Account changeAccount(Account changed);

    /// The transactions that count, by [Transaction#date()], then by number. Unmodifiable; the same list until the
    /// ledger changes.
    List<Transaction> transactions();

    /// Transactions by their stored row, whether they count or not, by number.
    List<Transaction> rows(IdSet ids);

    /// All imports, undone ones too, newest first.
    List<ImportBatch> imports();

    /// What each import holds of each account, oldest import first.
    List<Holding> holdings();

    /// What the ledger holds of an account: what a statement is compared with.
    AccountBook book(long accountId);

    /// A number that changes with every change of the ledger; not kept between runs.
    long revision();

    /// The number the next new row gets.
    long nextRowId();

    /// Takes a file in, whole or not at all.
    ///
    /// @throws StaleIntakeException                         if the ledger changed since the intake was planned
    /// @throws java.util.concurrent.CancellationException if it was cancelled; then nothing is left behind
    ImportBatch take(Intake intake, Progress progress);

    /// Takes an import back; what another import also holds stays.
    ///
    /// @throws org.wellspent.core.text.Problem if there is no such import, or it is undone already
    UndoOutcome undo(long importId, Instant at);

    /// Lets an undone import count again.
    ///
    /// @throws org.wellspent.core.text.Problem if there is no such import, or it is not undone
    RedoOutcome redo(long importId);
}
