// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.time.Instant;
import java.util.List;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountBook;
import org.wellspent.core.ledger.Holding;
import org.wellspent.core.ledger.IdSet;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.ledger.Intake;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.ledger.RedoOutcome;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.ledger.UndoOutcome;
import org.wellspent.core.text.Progress;

/// A ledger of facts that stay as they are.
record FixedLedger(List<Account> accounts, List<Transaction> transactions) implements Ledger {

    @Override
    public Account changeAccount(Account changed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Transaction> rows(IdSet ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ImportBatch> imports() {
        return List.of();
    }

    @Override
    public List<Holding> holdings() {
        return List.of();
    }

    @Override
    public AccountBook book(long accountId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long revision() {
        return 1;
    }

    @Override
    public long nextRowId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportBatch take(Intake intake, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UndoOutcome undo(long importId, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RedoOutcome redo(long importId) {
        throw new UnsupportedOperationException();
    }
}
