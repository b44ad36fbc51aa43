// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.wellspent.core.money.Money;

/// What was paid, as the formulas take it.
///
/// @param amount    units of the purchase's currency, negative for a refund
/// @param rate      euros per unit, not a number where no rate is known
/// @param isInYears whether the purchase is of a time that the factors may stand for
record Paid(double amount, double rate, boolean isInYears) {
    private static final String EURO = "EUR";
    private static final double[] MINOR_PER_UNIT = {1, 10, 100, 1_000, 10_000};

    static Paid of(Purchase purchase, Map<Currency, Double> eurosPerUnit, Constants constants) {
        Currency currency = purchase.cost().currency();
        double rate = currency.getCurrencyCode().equals(EURO) ? 1 : eurosPerUnit.getOrDefault(currency, Double.NaN);
        Range years = constants.range(ConstantId.YEAR_SPAN);
        LocalDate date = purchase.date();
        return new Paid(units(purchase.cost()), rate, date.getYear() >= years.low() && date.getYear() <= years.high());
    }

    private static double units(Money money) {
        return money.minor() / MINOR_PER_UNIT[Math.max(0, money.currency().getDefaultFractionDigits())];
    }

    boolean isRateKnown() {
        return !Double.isNaN(rate);
    }

    /// Euros of the day, not a number where no rate is known.
    double euros() {
        return amount * rate;
    }

    /// Minus one for a refund, one for a purchase, nothing where nothing was paid.
    double sign() {
        return Math.signum(amount);
    }

    /// Whether a quantity can be spread over the euros paid.
    boolean canBearQuantity() {
        return isRateKnown() && amount != 0;
    }
}
