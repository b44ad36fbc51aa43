// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An exact amount of money.
///
/// @param minor    the amount in the currency's minor units (cents for the euro, whole yen for the yen), negative for
///                 money that leaves the household
/// @param currency the ISO 4217 currency; its default fraction digits say how many minor units make one unit
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /// The amount zero of a currency.
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /// An amount written in whole units.
    ///
    /// @param amount at most as many decimals as the currency has, trailing zeros aside
    /// @throws ArithmeticException if the amount has more decimals than the currency, or does not fit 64 bits
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount.movePointRight(digits(currency)).longValueExact(), currency);
    }

    /// As [#of(BigDecimal, Currency)], from a plain decimal such as `"-12.50"` and an ISO code.
    ///
    /// @throws NumberFormatException    if the text is no decimal number
    /// @throws IllegalArgumentException if the code is no ISO 4217 currency
    public static Money of(String amount, String currencyCode) {
        return of(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    /// The sum of two amounts of one currency.
    ///
    /// @throws IllegalArgumentException if the currencies differ
    /// @throws ArithmeticException      if the sum does not fit 64 bits
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    /// The difference of two amounts of one currency; fails as [#plus(Money)] does.
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(minor, other.minor), currency);
    }

    /// The amount with its sign turned.
    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    /// The amount without its sign.
    public Money abs() {
        return minor < 0 ? negated() : this;
    }

    /// The amount times a factor; the caller says how to round to minor units.
    public Money times(BigDecimal factor, RoundingMode rounding) {
        return new Money(BigDecimal.valueOf(minor).multiply(factor).setScale(0, rounding).longValueExact(), currency);
    }

    /// Whether money leaves the household.
    public boolean isNegative() {
        return minor < 0;
    }

    /// Whether no money moves.
    public boolean isZero() {
        return minor == 0;
    }

    /// The amount in whole units with exactly the currency's decimals.
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /// The amount as files and JSON write it: decimal point, no grouping, the currency's decimals (`-12.50`).
    public String toPlainString() {
        return toDecimal().toPlainString();
    }

    /// Compares amounts of one currency; fails as [#plus(Money)] does where they differ.
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return toPlainString() + " " + currency.getCurrencyCode();
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + this + " with " + other);
        }
    }

    /// How many decimals amounts of the currency have; pseudo-currencies count as having none.
    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
