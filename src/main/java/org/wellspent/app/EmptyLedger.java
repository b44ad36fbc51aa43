// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

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
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;

/// The ledger of a folder that holds no household yet. It can be looked at, so that a dry run and an overview need make
/// nothing.
final class EmptyLedger implements Ledger {

    @Override
    public List<Account> accounts() {
        return List.of();
    }

    @Override
    public Account changeAccount(Account changed) {
        throw new UnsupportedOperationException("opened to look at");
    }

    @Override
    public List<Transaction> transactions() {
        return List.of();
    }

    @Override
    public List<Transaction> rows(IdSet ids) {
        return List.of();
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
        return AccountBook.empty();
    }

    @Override
    public long revision() {
        return 0;
    }

    @Override
    public long nextRowId() {
        return 1;
    }

    @Override
    public ImportBatch take(Intake intake, Progress progress) {
        throw new UnsupportedOperationException("opened to look at");
    }

    @Override
    public UndoOutcome undo(long importId, Instant at) {
        throw noSuchImport(importId);
    }

    @Override
    public RedoOutcome redo(long importId) {
        throw noSuchImport(importId);
    }

    private static Problem noSuchImport(long importId) {
        return new Problem(Remark.of("ledger.import.unknown", importId));
    }
}
