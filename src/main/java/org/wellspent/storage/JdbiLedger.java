// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountBook;
import org.wellspent.core.ledger.Holding;
import org.wellspent.core.ledger.IdSet;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.ledger.Intake;
import org.wellspent.core.ledger.KnownKeys;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.ledger.RedoOutcome;
import org.wellspent.core.ledger.StaleIntakeException;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.ledger.UndoOutcome;
import org.wellspent.core.ledger.Visibility;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;

/// The ledger in the database. One change at a time; reading goes on meanwhile.
public final class JdbiLedger implements Ledger {
    private static final String LINES = """
            SELECT id, account_id, booked_on, purchased_on, amount_minor, descriptor, counterparty_account
            FROM transaction_line""";

    /// The transactions as they were at a revision.
    private record Snapshot(long revision, List<Transaction> transactions) {}

    private final Database database;
    private final ReentrantLock changes = new ReentrantLock();
    private final AtomicLong revision = new AtomicLong();
    private volatile @Nullable Snapshot snapshot;

    /// The ledger of a database; one for each database.
    public JdbiLedger(Database database) {
        this.database = database;
    }

    @Override
    public List<Account> accounts() {
        return database.with(ImportRecords::accounts);
    }

    @Override
    public Account changeAccount(Account changed) {
        return change(() -> database.inTransaction(handle -> {
            var others = new ArrayList<>(ImportRecords.accounts(handle));
            if (!others.removeIf(account -> account.id() == changed.id())) {
                throw new Problem(Remark.of("ledger.account.unknown"));
            }
            if (others.stream().anyMatch(other -> other.currency().equals(changed.currency())
                    && other.isCalled(changed.name()))) {
                throw new Problem(Remark.of("ledger.account.nameTaken", changed.name()));
            }
            ImportWriter.updateAccount(handle, changed);
            return changed;
        }));
    }

    @Override
    public List<Transaction> transactions() {
        Snapshot kept = snapshot;
        long now = revision.get();
        if (kept == null || kept.revision() != now) {
            kept = new Snapshot(now, database.inTransaction(this::counting));
            snapshot = kept;
        }
        return kept.transactions();
    }

    private List<Transaction> counting(Handle handle) {
        var visibility = Visibility.of(ImportRecords.holdings(handle));
        var transactions = new ArrayList<Transaction>();
        lines(handle, handle.createQuery(LINES), line -> {
            long shownAs = visibility.shownAs(line.id());
            if (shownAs != 0) {
                transactions.add(line.withId(shownAs));
            }
        });
        transactions.sort(Comparator.comparing(Transaction::date).thenComparingLong(Transaction::id));
        return List.copyOf(transactions);
    }

    @Override
    public List<Transaction> rows(IdSet ids) {
        return database.with(handle -> {
            var rows = new ArrayList<Transaction>();
            for (IdSet.Range range : ids.ranges()) {
                lines(handle, handle.createQuery(LINES + " WHERE id BETWEEN ? AND ? ORDER BY id")
                        .bind(0, range.from()).bind(1, range.to()), rows::add);
            }
            return List.copyOf(rows);
        });
    }

    @Override
    public List<ImportBatch> imports() {
        return database.with(ImportRecords::imports);
    }

    @Override
    public List<Holding> holdings() {
        return database.inTransaction(ImportRecords::holdings);
    }

    @Override
    public AccountBook book(long accountId) {
        return database.inTransaction(handle -> {
            var keys = new KnownKeys.Builder();
            handle.createQuery("SELECT first_id, row_keys FROM key_block WHERE account_id = ? ORDER BY first_id")
                    .bind(0, accountId).map((row, _) -> keys.add(row.getLong(1), RowWriter.keys(row.getBytes(2))))
                    .list();
            var own = ImportRecords.holdings(handle).stream().filter(holding -> holding.accountId() == accountId);
            return new AccountBook(keys.build(), own.toList());
        });
    }

    @Override
    public long revision() {
        return revision.get();
    }

    @Override
    public long nextRowId() {
        return database.with(handle -> handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM transaction_line")
                .mapTo(Long.class).one());
    }

    @Override
    public ImportBatch take(Intake intake, Progress progress) {
        return change(() -> {
            if (intake.revision() != revision.get()) {
                throw new StaleIntakeException(intake.revision(), revision.get());
            }
            return new ImportWriter(database, intake, progress).write();
        });
    }

    @Override
    public UndoOutcome undo(long importId, Instant at) {
        return change(() -> database.inTransaction(handle -> {
            if (importOf(handle, importId).isUndone()) {
                throw new Problem(Remark.of("ledger.import.undone", Long.toString(importId)));
            }
            var kept = shared(handle, importId);
            handle.execute("UPDATE import_file SET undone_at = ? WHERE id = ?", at, importId);
            return new UndoOutcome(importId, kept.alone().size(), kept.shared().size());
        }));
    }

    @Override
    public RedoOutcome redo(long importId) {
        return change(() -> database.inTransaction(handle -> {
            if (!importOf(handle, importId).isUndone()) {
                throw new Problem(Remark.of("ledger.import.notUndone", Long.toString(importId)));
            }
            var held = shared(handle, importId);
            handle.execute("UPDATE import_file SET undone_at = NULL WHERE id = ?", importId);
            return new RedoOutcome(importId, held.alone().size(), held.shared().size());
        }));
    }

    private static ImportBatch importOf(Handle handle, long importId) {
        return ImportRecords.imports(handle).stream().filter(batch -> batch.id() == importId).findFirst()
                .orElseThrow(() -> new Problem(Remark.of("ledger.import.unknown", Long.toString(importId))));
    }

    private record Shares(IdSet alone, IdSet shared) {}

    /// The rows of an import that no other in force holds, and those one does.
    private static Shares shared(Handle handle, long importId) {
        IdSet own = IdSet.empty();
        IdSet others = IdSet.empty();
        for (Holding holding : ImportRecords.holdings(handle)) {
            if (holding.importId() == importId) {
                own = own.union(holding.rows());
            } else if (!holding.undone()) {
                others = others.union(holding.rows());
            }
        }
        return new Shares(own.minus(others), own.intersect(others));
    }

    /// Runs a change alone; the revision moves only where it succeeded.
    private <T> T change(Supplier<T> work) {
        changes.lock();
        try {
            T done = work.get();
            revision.incrementAndGet();
            return done;
        } finally {
            changes.unlock();
        }
    }

    private static void lines(Handle handle, Query query, Consumer<Transaction> to) {
        Map<Long, Currency> currencies = new HashMap<>();
        ImportRecords.accounts(handle).forEach(account -> currencies.put(account.id(), account.currency()));
        query.setFetchSize(1000).scanResultSet((rows, _) -> {
            try (var open = rows.get()) {
                while (open.next()) {
                    to.accept(line(open, currencies));
                }
                return 0;
            }
        });
    }

    private static Transaction line(ResultSet row, Map<Long, Currency> currencies) throws SQLException {
        long accountId = row.getLong(2);
        Currency currency = Objects.requireNonNull(currencies.get(accountId));
        return new Transaction(row.getLong(1), accountId, row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class), new Money(row.getLong(5), currency), row.getString(6),
                row.getString(7));
    }
}
