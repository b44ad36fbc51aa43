// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Match;
import org.wellspent.core.matching.Matcher;
import org.wellspent.core.text.Progress;

/// What the banks told and what it was recognised as, before the household's word.
///
/// @param accounts     the ledger's accounts
/// @param transactions the transactions that count
/// @param found        what each was recognised as
/// @param countries    the ISO country of each account
record Facts(List<Account> accounts, List<Transaction> transactions, Map<Long, Match> found,
        Map<Long, String> countries) {
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");
    private static final int PROGRESS_EVERY = 1_000;

    /// Recognises all of a ledger.
    ///
    /// @param homeCountry the country of accounts that do not tell theirs
    static Facts of(Ledger ledger, Matcher matcher, String homeCountry, Progress progress) {
        var accounts = ledger.accounts();
        var transactions = ledger.transactions();
        var countries = accounts.stream()
                .collect(Collectors.toMap(Account::id, account -> country(account, homeCountry)));
        return new Facts(accounts, transactions, recognise(transactions, countries, matcher, progress), countries);
    }

    /// What a transaction was recognised as.
    Match found(Transaction transaction) {
        return Objects.requireNonNull(found.get(transaction.id()));
    }

    /// The country of an account, null for one that is no bank's.
    @Nullable
    String country(long accountId) {
        return countries.get(accountId);
    }

    private static Map<Long, Match> recognise(List<Transaction> transactions, Map<Long, String> countries,
            Matcher matcher, Progress progress) {
        var matches = HashMap.<Long, Match>newHashMap(transactions.size());
        var known = new HashMap<Text, Match>();
        int done = 0;
        for (var transaction : transactions) {
            var text = new Text(transaction.descriptor(), countries.getOrDefault(transaction.accountId(), ""),
                    Long.signum(transaction.amount().minor()));
            matches.put(transaction.id(), known.computeIfAbsent(text,
                    unseen -> matcher.match(unseen.descriptor(), unseen.country(), unseen.sign())));
            if (++done % PROGRESS_EVERY == 0) {
                progress.stopIfCancelled();
                progress.at(done, transactions.size());
            }
        }
        return matches;
    }

    /// An IBAN begins with the country; else the bank's holds, else the household's own.
    private static String country(Account account, String homeCountry) {
        var number = account.number();
        if (number != null && IBAN.matcher(number).matches()) {
            return number.substring(0, 2);
        }
        return Objects.requireNonNullElse(account.country(), homeCountry);
    }

    private record Text(String descriptor, String country, int sign) {}
}
