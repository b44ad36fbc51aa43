// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountKind;
import org.wellspent.core.ledger.Holding;
import org.wellspent.core.statement.StatementFormat;

/// Finds the account that lines belong to: by the number in the file, else by the name the household gives, else by the
/// layout its earlier files had.
final class AccountFinder {

    /// What the file says of an account: lines of one number and one currency belong together.
    record Mention(@Nullable String number, Currency currency) {

        /// A mention with the number as the ledger writes it: without blanks, upper case.
        static Mention of(@Nullable String number, Currency currency) {
            String plain = number == null ? "" : Account.plainNumber(number);
            return new Mention(plain.isEmpty() ? null : plain, currency);
        }
    }

    private final List<Account> accounts;
    private final StatementFormat format;
    private final @Nullable String asked;
    private final String fallbackName;

    /// @param accounts     the accounts there are, and those this file has already added
    /// @param asked        the name the household gave, or null
    /// @param fallbackName what to call an account of which nothing is known
    AccountFinder(Collection<Account> accounts, StatementFormat format, @Nullable String asked, String fallbackName) {
        this.accounts = new ArrayList<>(accounts);
        this.format = format;
        this.asked = asked == null || asked.isBlank() ? null : asked.strip();
        this.fallbackName = fallbackName;
    }

    /// The account with the number; one without a number where the household names it; else a new one.
    ///
    /// @param alone whether the file holds no other account, so that the household's name can only mean this one
    Account byNumber(Mention mention, boolean alone) {
        var numbered = inCurrency(mention.currency()).stream()
                .filter(account -> mention.number() != null && mention.number().equals(account.number())).findFirst();
        if (numbered.isPresent()) {
            return numbered.get();
        }
        String name = alone ? asked : null;
        return name == null ? added(mention, null) : byName(mention, name);
    }

    /// The account of the name the household gave, a new one where there is none; empty where no name was given.
    Optional<Account> byAskedName(Mention mention) {
        return Optional.ofNullable(asked).map(name -> byName(mention, name));
    }

    /// The accounts that earlier files of this layout belonged to: those whose files still count, if there are any.
    List<Account> ofLayout(Mention mention, String layoutKey, List<Holding> holdings) {
        var same = holdings.stream().filter(holding -> holding.layoutKey().equals(layoutKey)).toList();
        var inForce = same.stream().filter(holding -> !holding.undone()).toList();
        var ids = (inForce.isEmpty() ? same : inForce).stream().map(Holding::accountId).collect(Collectors.toSet());
        return inCurrency(mention.currency()).stream().filter(account -> ids.contains(account.id())).toList();
    }

    /// A new account.
    Account added(Mention mention) {
        return added(mention, null);
    }

    private Account byName(Mention mention, String name) {
        var named = inCurrency(mention.currency()).stream()
                .filter(account -> account.isCalled(name)).findFirst();
        if (named.isEmpty()) {
            return added(mention, name);
        }
        Account account = named.get();
        if (mention.number() == null || mention.number().equals(account.number())) {
            return account;
        }
        return account.number() == null ? account.withNumber(mention.number()) : added(mention, name);
    }

    private List<Account> inCurrency(Currency currency) {
        return accounts.stream().filter(account -> account.currency().equals(currency)).toList();
    }

    private Account added(Mention mention, @Nullable String name) {
        String number = mention.number();
        String wanted = name != null ? name : defaultName(number);
        String free = wanted;
        for (int n = 2; isTaken(free, mention.currency()); n++) {
            free = wanted + " (" + n + ")";
        }
        String country = format.country() != null ? format.country() : countryOf(number);
        var account = new Account(0, free, number, format.bank(), country, AccountKind.CURRENT, mention.currency());
        accounts.add(account);
        return account;
    }

    private String defaultName(@Nullable String number) {
        String bank = format.bank();
        if (number == null) {
            return bank == null ? fallbackName : bank;
        }
        String end = number.length() <= 4 ? number : number.substring(number.length() - 4);
        return bank == null ? number : bank + " " + end;
    }

    private boolean isTaken(String name, Currency currency) {
        return inCurrency(currency).stream().anyMatch(account -> account.isCalled(name));
    }

    private static @Nullable String countryOf(@Nullable String number) {
        return number != null && number.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}") ? number.substring(0, 2) : null;
    }
}
