// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.valuation.Weights;
import org.wellspent.core.word.HouseholdWord;

/// All of a household at one moment: every transaction with what it is and what it created. Figures are derived from it,
/// never stored, so a changed rating can never disagree with a figure.
///
/// @param entries  newest first
/// @param accounts the household's accounts
/// @param currency the currency in which the figures are summed; transactions in others stand in lists, not in sums
/// @param weights  what matters to the household
/// @param word     all that the household said
public record Book(List<ValuedTransaction> entries, List<Account> accounts, Currency currency, Weights weights,
        HouseholdWord word) {
    private static final Comparator<ValuedTransaction> NEWEST_FIRST = Comparator
            .<ValuedTransaction, LocalDate>comparing(entry -> entry.transaction().date())
            .thenComparingLong(entry -> entry.transaction().id()).reversed()
            .thenComparingInt(ValuedTransaction::part);

    /// The book of a household that said nothing.
    public Book(List<ValuedTransaction> entries, List<Account> accounts, Currency currency, Weights weights) {
        this(entries, accounts, currency, weights, HouseholdWord.NOTHING);
    }

    /// Puts the entries in order.
    public Book {
        entries = entries.stream().sorted(NEWEST_FIRST).toList();
        accounts = List.copyOf(accounts);
    }

    /// The entries of a period, newest first.
    public List<ValuedTransaction> in(Period period) {
        return entries.stream().filter(entry -> period.contains(entry.transaction().date())).toList();
    }

    /// The entry of a transaction; its first part where it is split.
    public Optional<ValuedTransaction> find(long transactionId) {
        return entries.stream().filter(entry -> entry.transaction().id() == transactionId).findFirst();
    }

    /// The parts of a split transaction, in order; the entry alone where it is whole; none where there is no such one.
    public List<ValuedTransaction> parts(long transactionId) {
        return entries.stream().filter(entry -> entry.transaction().id() == transactionId).toList();
    }

    /// The days from the first to the last transaction; empty where there is none.
    public Optional<Period> span() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(entries.getLast().transaction().date(),
                        entries.getFirst().transaction().date()));
    }

    /// The last calendar month with data; empty where there is none.
    public Optional<Period> lastMonth() {
        return span().map(span -> Period.of(Period.Kind.MONTH, span.to()));
    }
}
