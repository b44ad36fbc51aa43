// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.intake.LayoutKey;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.statement.DateOrder;
import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.statement.ReadOutcome;
import org.wellspent.core.statement.StatementLine;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;

/// Reads files knowing the ledger: where a file leaves open how it writes dates or amounts, or which currency it is in,
/// the earlier files of its account settle it. The account is the one the household names, or whose number the file has.
final class InformedReader {
    private static final String OPEN_ORDER = "statement.refused.dateorder";
    private static final String OPEN_DECIMAL = "statement.refused.decimal";
    private static final String ASSUMED_CURRENCY = "statement.notice.currency.assumed";

    private final StatementSource source;
    private final Ledger ledger;

    InformedReader(StatementSource source, Ledger ledger) {
        this.source = source;
        this.ledger = ledger;
    }

    ReadOutcome read(String name, byte[] bytes, ImportRequest request, Progress progress) {
        Account named = named(request.accountName());
        ReadOptions options = named == null
                ? request.options()
                : request.options().withDefaultCurrency(named.currency());
        ReadOutcome outcome = settled(options, named, open -> source.read(name, bytes, open, progress));
        if (outcome instanceof ReadOutcome.Statement statement && named == null && isAssumed(statement)) {
            var currencies = ledger.accounts().stream().filter(ofNumberIn(statement)).map(Account::currency).distinct()
                    .toList();
            if (currencies.size() == 1 && !currencies.getFirst().equals(currencyOf(statement))) {
                ReadOptions known = options.withDefaultCurrency(currencies.getFirst());
                return settled(known, null, open -> source.read(name, bytes, open, progress));
            }
        }
        return outcome;
    }

    /// What was read, with one open question after the other answered as in earlier files, if they all answer alike.
    private ReadOutcome settled(ReadOptions options, @Nullable Account named,
            Function<ReadOptions, ReadOutcome> reading) {
        ReadOutcome outcome = reading.apply(options);
        if (!(outcome instanceof ReadOutcome.Refused refused)) {
            return outcome;
        }
        String open = refused.reason().code();
        if (open.equals(OPEN_ORDER) && options.dateOrder() == null) {
            return answered(refused, List.of(DateOrder.DMY, DateOrder.MDY), LayoutKey::dateOrder,
                    options::withDateOrder, named, reading);
        }
        if (open.equals(OPEN_DECIMAL) && options.decimalMark() == null) {
            return answered(refused, List.of(',', '.'), LayoutKey::decimalMark, options::withDecimalMark, named,
                    reading);
        }
        return refused;
    }

    private <T> ReadOutcome answered(ReadOutcome.Refused refused, List<T> answers, Function<LayoutKey, T> earlier,
            Function<T, ReadOptions> with, @Nullable Account named, Function<ReadOptions, ReadOutcome> reading) {
        var fitting = new ArrayList<ReadOutcome.Statement>();
        for (T answer : answers) {
            ReadOutcome outcome = settled(with.apply(answer), named, reading);
            if (outcome instanceof ReadOutcome.Statement statement) {
                account(named, statement).filter(account -> wrote(account, earlier).equals(List.of(answer)))
                        .ifPresent(account -> fitting.add(asBefore(statement, account)));
            }
        }
        return fitting.size() == 1 ? fitting.getFirst() : refused;
    }

    private Optional<Account> account(@Nullable Account named, ReadOutcome.Statement statement) {
        return named != null
                ? Optional.of(named)
                : ledger.accounts().stream().filter(ofNumberIn(statement)).findFirst();
    }

    /// The ways the account's detected files wrote, each once.
    private <T> List<T> wrote(Account account, Function<LayoutKey, T> what) {
        return ledger.holdings().stream().filter(holding -> holding.accountId() == account.id())
                .flatMap(holding -> LayoutKey.detected(holding.layoutKey()).stream()).map(what).distinct().toList();
    }

    private static ReadOutcome.Statement asBefore(ReadOutcome.Statement statement, Account account) {
        var notices = new ArrayList<>(statement.notices());
        var notice = Remark.of("intake.notice.asBefore", account.name());
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
        return new ReadOutcome.Statement(statement.format(), statement.lines(), statement.refused(),
                statement.notCounted(), notices);
    }

    /// The account of a name, if only one currency has it.
    private @Nullable Account named(@Nullable String name) {
        var called = name == null
                ? List.<Account>of()
                : ledger.accounts().stream().filter(account -> account.isCalled(name)).toList();
        return called.size() == 1 ? called.getFirst() : null;
    }

    private static Predicate<Account> ofNumberIn(ReadOutcome.Statement statement) {
        var numbers = statement.lines().stream().map(StatementLine::ownAccount).filter(number -> number != null)
                .distinct().toList();
        return account -> numbers.stream().anyMatch(account::hasNumber);
    }

    private static boolean isAssumed(ReadOutcome.Statement statement) {
        return statement.notices().stream().anyMatch(notice -> notice.code().equals(ASSUMED_CURRENCY));
    }

    private static @Nullable Currency currencyOf(ReadOutcome.Statement statement) {
        return statement.lines().isEmpty() ? null : statement.lines().getFirst().amount().currency();
    }
}
