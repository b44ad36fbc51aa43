// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountKind;
import org.wellspent.core.ledger.Holding;
import org.wellspent.core.ledger.IdSet;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.ledger.Replacement;
import org.wellspent.core.ledger.StatementSpan;
import org.wellspent.core.money.Money;

/// Reads accounts, imports and what they hold.
final class ImportRecords {
    private record PartKey(long importId, long accountId) {}

    private ImportRecords() {}

    static List<Account> accounts(Handle handle) {
        return handle
                .createQuery("SELECT id, name, account_number, bank, country, kind, currency FROM account ORDER BY id")
                .map((row, _) -> new Account(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), AccountKind.valueOf(row.getString(6)),
                        Currency.getInstance(row.getString(7))))
                .list();
    }

    /// Newest first.
    static List<ImportBatch> imports(Handle handle) {
        return handle
                .createQuery(
                        """
                                SELECT f.id, f.file_name, f.layout_id, f.taken_at, COALESCE(p.account_id, 0), f.fresh, f.known, f.undone_at
                                FROM import_file f LEFT JOIN import_part p ON p.import_id = f.id AND p.position = 0
                                ORDER BY f.id DESC""")
                .map((row, _) -> new ImportBatch(row.getLong(1), row.getString(2), row.getString(3), instant(row, 4),
                        row.getLong(5), row.getInt(6), row.getInt(7), instantOrNull(row, 8)))
                .list();
    }

    /// What imports hold, oldest import first.
    static List<Holding> holdings(Handle handle) {
        Map<Long, Currency> currencies = new HashMap<>();
        accounts(handle).forEach(account -> currencies.put(account.id(), account.currency()));
        Map<PartKey, List<IdSet.Range>> ranges = new HashMap<>();
        handle.createQuery("SELECT import_id, account_id, from_id, to_id FROM import_range")
                .map((row, _) -> ranges.computeIfAbsent(key(row), _ -> new ArrayList<>())
                        .add(new IdSet.Range(row.getLong(3), row.getLong(4))))
                .list();
        Map<PartKey, List<Replacement>> replacements = new HashMap<>();
        handle.createQuery("SELECT import_id, account_id, earlier_id, later_id FROM replacement")
                .map((row, _) -> replacements.computeIfAbsent(key(row), _ -> new ArrayList<>())
                        .add(new Replacement(row.getLong(3), row.getLong(4))))
                .list();
        return handle.createQuery("""
                SELECT p.import_id, p.account_id, f.layout_key, f.taken_at, f.undone_at, p.first_on, p.last_on,
                    p.opening_minor, p.closing_minor, p.quiet_days
                FROM import_part p JOIN import_file f ON f.id = p.import_id ORDER BY p.import_id, p.position""")
                .map((row, _) -> new Holding(row.getLong(1), row.getLong(2), row.getString(3), instant(row, 4),
                        row.getObject(5) != null, IdSet.ofRanges(ranges.getOrDefault(key(row), List.of())),
                        span(row, Objects.requireNonNull(currencies.get(row.getLong(2)))),
                        replacements.getOrDefault(key(row), List.of())))
                .list();
    }

    private static StatementSpan span(ResultSet row, Currency currency) throws SQLException {
        return new StatementSpan(row.getObject(6, LocalDate.class), row.getObject(7, LocalDate.class),
                moneyOrNull(row, 8, currency), moneyOrNull(row, 9, currency), row.getInt(10));
    }

    private static @Nullable Money moneyOrNull(ResultSet row, int column, Currency currency) throws SQLException {
        long minor = row.getLong(column);
        return row.wasNull() ? null : new Money(minor, currency);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Instant.class);
    }

    private static @Nullable Instant instantOrNull(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Instant.class);
    }

    private static PartKey key(ResultSet row) throws SQLException {
        return new PartKey(row.getLong(1), row.getLong(2));
    }
}
