// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;

/// A ledger for tests: the same promises as the stored one (`LedgerContract` holds both to them), kept in lists.
public final class InMemoryLedger implements Ledger {
    private record Key(long id, long accountId, long key) {}

    private final Map<Long, Account> accounts = new TreeMap<>();
    private final Map<Long, Transaction> rows = new TreeMap<>();
    private final List<Key> keys = new ArrayList<>();
    private final List<ImportBatch> imports = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private long revision;

    @Override
    public List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    @Override
    public Account changeAccount(Account changed) {
        if (!accounts.containsKey(changed.id())) {
            throw new Problem(Remark.of("ledger.account.unknown"));
        }
        if (accounts.values().stream().anyMatch(other -> other.id() != changed.id()
                && other.currency().equals(changed.currency()) && other.isCalled(changed.name()))) {
            throw new Problem(Remark.of("ledger.account.nameTaken", changed.name()));
        }
        accounts.put(changed.id(), changed);
        revision++;
        return changed;
    }

    @Override
    public List<Transaction> transactions() {
        var visibility = Visibility.of(holdings);
        return rows.values().stream().filter(row -> visibility.shownAs(row.id()) != 0)
                .map(row -> row.withId(visibility.shownAs(row.id())))
                .sorted(Comparator.comparing(Transaction::date).thenComparingLong(Transaction::id)).toList();
    }

    @Override
    public List<Transaction> rows(IdSet ids) {
        return rows.values().stream().filter(row -> ids.contains(row.id())).toList();
    }

    @Override
    public List<ImportBatch> imports() {
        return imports.reversed().stream().toList();
    }

    @Override
    public List<Holding> holdings() {
        return List.copyOf(holdings);
    }

    @Override
    public AccountBook book(long accountId) {
        var known = new KnownKeys.Builder();
        keys.stream().filter(key -> key.accountId() == accountId).forEach(key -> known.add(key.id(), key.key()));
        return new AccountBook(known.build(),
                holdings.stream().filter(holding -> holding.accountId() == accountId).toList());
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public long nextRowId() {
        return rows.size() + 1L;
    }

    @Override
    public ImportBatch take(Intake intake, Progress progress) {
        if (intake.revision() != revision) {
            throw new StaleIntakeException(intake.revision(), revision);
        }
        progress.at(0, intake.newRows());
        progress.stopIfCancelled();
        long importId = imports.size() + 1L;
        var accountIds = new ArrayList<Long>();
        for (Intake.Part part : intake.parts()) {
            long accountId = part.account().id() == 0 ? accounts.size() + 1L : part.account().id();
            accountIds.add(accountId);
            accounts.put(accountId, part.account().withId(accountId));
            long id = part.firstId();
            for (Intake.Row row : part.rows()) {
                rows.put(id, new Transaction(id, accountId, row.bookedOn(), row.purchasedOn(),
                        new Money(row.amountMinor(), part.account().currency()), row.descriptor(),
                        row.counterpartyAccount()));
                keys.add(new Key(id++, accountId, row.key()));
            }
            holdings.add(new Holding(importId, accountId, intake.layoutKey(), intake.at(), false, part.allRows(),
                    part.span(), part.replacements()));
        }
        var batch = new ImportBatch(importId, intake.file(), intake.layoutId(), intake.at(),
                accountIds.isEmpty() ? 0 : accountIds.getFirst(), intake.fresh(), intake.known(), null);
        imports.add(batch);
        revision++;
        return batch;
    }

    @Override
    public UndoOutcome undo(long importId, Instant at) {
        if (importOf(importId).isUndone()) {
            throw new Problem(Remark.of("ledger.import.undone", Long.toString(importId)));
        }
        var counts = counts(importId);
        mark(importId, at);
        return new UndoOutcome(importId, counts.getOrDefault(false, 0), counts.getOrDefault(true, 0));
    }

    @Override
    public RedoOutcome redo(long importId) {
        if (!importOf(importId).isUndone()) {
            throw new Problem(Remark.of("ledger.import.notUndone", Long.toString(importId)));
        }
        var counts = counts(importId);
        mark(importId, null);
        return new RedoOutcome(importId, counts.getOrDefault(false, 0), counts.getOrDefault(true, 0));
    }

    private ImportBatch importOf(long importId) {
        return imports.stream().filter(batch -> batch.id() == importId).findFirst()
                .orElseThrow(() -> new Problem(Remark.of("ledger.import.unknown", Long.toString(importId))));
    }

    /// How many rows of an import another in force also holds (true), and how many none does (false).
    private Map<Boolean, Integer> counts(long importId) {
        var counts = new HashMap<>(Map.of(true, 0, false, 0));
        for (long id : rows.keySet()) {
            if (holdings.stream().anyMatch(held -> held.importId() == importId && held.rows().contains(id))) {
                boolean isShared = holdings.stream().anyMatch(
                        held -> held.importId() != importId && !held.undone() && held.rows().contains(id));
                counts.merge(isShared, 1, Integer::sum);
            }
        }
        return counts;
    }

    private void mark(long importId, @Nullable Instant undoneAt) {
        imports.replaceAll(batch -> batch.id() == importId
                ? new ImportBatch(batch.id(), batch.file(), batch.layoutId(), batch.at(), batch.accountId(),
                        batch.fresh(), batch.known(), undoneAt)
                : batch);
        holdings.replaceAll(held -> held.importId() == importId
                ? new Holding(held.importId(), held.accountId(), held.layoutKey(), held.takenAt(), undoneAt != null,
                        held.rows(), held.span(), held.replacements())
                : held);
        revision++;
    }
}
