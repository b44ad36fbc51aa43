// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An account of the household, in one currency: a bank account with two currencies is two of these.
///
/// @param id         the ledger's number for it, from 1
/// @param name       what the household calls it; no two of one currency share a name
/// @param number     the IBAN or account number, without blanks, where known
/// @param bank       the bank's name where known
/// @param country    the bank's ISO country where known
/// @param kind       what sort of account it is
/// @param currency   the currency its amounts are in
public record Account(long id, String name, @Nullable String number, @Nullable String bank, @Nullable String country,
        AccountKind kind, Currency currency) {

    /// An account whose country is not said.
    public Account(long id, String name, @Nullable String number, @Nullable String bank, AccountKind kind,
            Currency currency) {
        this(id, name, number, bank, null, kind, currency);
    }

    /// The account with another number, as the ledger assigns it.
    public Account withId(long newId) {
        return new Account(newId, name, number, bank, country, kind, currency);
    }

    /// The account under another name.
    public Account withName(String newName) {
        return new Account(id, newName, number, bank, country, kind, currency);
    }

    /// The account with an IBAN or account number.
    public Account withNumber(String newNumber) {
        return new Account(id, name, newNumber, bank, country, kind, currency);
    }

    /// Whether a number, as a file may write it, is the account's.
    public boolean hasNumber(String otherNumber) {
        return plainNumber(otherNumber).equals(number);
    }

    /// An account number as the ledger keeps it: without blanks, upper case.
    public static String plainNumber(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /// Whether the household calls it so, upper and lower case aside.
    public boolean isCalled(String otherName) {
        return name.equalsIgnoreCase(otherName.strip());
    }
}
