// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import static java.util.stream.Collectors.groupingBy;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountKind;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.money.Money;

/// Finds money that only moves between the household's own accounts: what leaves one and arrives in another within days,
/// and the settlement of a card whose own statement is in the ledger. Neither is spending nor income.
public final class OwnTransfers {
    /// Banks need up to this many days between both bookings.
    private static final int DAYS_APART = 5;

    private final Map<Long, Account> accounts;
    private final Map<String, Account> byNumber;

    /// Looks among these accounts.
    public OwnTransfers(List<Account> accounts) {
        this.accounts = accounts.stream().collect(Collectors.toMap(Account::id, Function.identity()));
        this.byNumber = new HashMap<>();
        accounts.stream().filter(account -> account.number() != null)
                .forEach(account -> byNumber.put(Objects.requireNonNull(account.number()), account));
    }

    /// The ids of all transactions that are own transfers.
    ///
    /// @param transactions the household's transactions
    /// @param matches      what each text was recognised as, by transaction id
    public Set<Long> among(List<Transaction> transactions, Map<Long, Match> matches) {
        var found = new HashSet<Long>();
        for (var transaction : transactions) {
            if (namesOwnAccount(transaction)) {
                found.add(transaction.id());
            }
        }
        pair(transactions, matches, found);
        return found;
    }

    /// Whether the statement itself names another account of the household as the other side.
    private boolean namesOwnAccount(Transaction transaction) {
        var other = counterparty(transaction);
        return other.isPresent() && other.get().id() != transaction.accountId();
    }

    private Optional<Account> counterparty(Transaction transaction) {
        var number = transaction.counterpartyAccount();
        return number == null ? Optional.empty() : Optional.ofNullable(byNumber.get(number));
    }

    private void pair(List<Transaction> transactions, Map<Long, Match> matches, Set<Long> found) {
        Map<Money, List<Transaction>> arrivals = transactions.stream().filter(arrived -> !arrived.amount().isNegative())
                .collect(groupingBy(Transaction::amount));
        var taken = new HashSet<Long>();
        transactions.stream().filter(left -> left.amount().isNegative())
                .sorted(Comparator.comparing(Transaction::bookedOn).thenComparingLong(Transaction::id))
                .forEach(left -> {
                    var candidates = arrivals.getOrDefault(left.amount().negated(), List.of());
                    candidates.stream().filter(arrived -> !taken.contains(arrived.id()))
                            .filter(arrived -> fits(left, arrived, matches))
                            .min(Comparator.comparingLong(arrived -> daysApart(left, arrived))).ifPresent(arrived -> {
                                taken.add(arrived.id());
                                found.add(left.id());
                                found.add(arrived.id());
                            });
                });
    }

    private boolean fits(Transaction left, Transaction arrived, Map<Long, Match> matches) {
        if (left.accountId() == arrived.accountId() || daysApart(left, arrived) > DAYS_APART
                || otherSideIsAnother(left, arrived) || otherSideIsAnother(arrived, left)) {
            return false;
        }
        return settlesCard(arrived)
                || (mayBeTransfer(matches.get(left.id())) && mayBeTransfer(matches.get(arrived.id())));
    }

    /// Whether the statement names another account than the one that would be the other half.
    private boolean otherSideIsAnother(Transaction one, Transaction half) {
        var number = one.counterpartyAccount();
        var account = accounts.get(half.accountId());
        return number != null && account != null && account.number() != null && !number.equals(account.number());
    }

    private boolean settlesCard(Transaction arrived) {
        var account = accounts.get(arrived.accountId());
        return account != null && account.kind() == AccountKind.CARD;
    }

    /// A text that names a shop or an employer is no transfer, however well the amounts agree.
    private static boolean mayBeTransfer(@Nullable Match match) {
        if (match == null) {
            return true;
        }
        return switch (match.kind()) {
            case TRANSFER, SAVING, PERSON, OTHER -> true;
            case PURCHASE, REFUND -> match.isUnrecognised();
            case INCOME, FEE, GIFT, CASH, TAX, RENT -> false;
        };
    }

    private static long daysApart(Transaction left, Transaction arrived) {
        return Math.abs(ChronoUnit.DAYS.between(left.bookedOn(), arrived.bookedOn()));
    }
}
