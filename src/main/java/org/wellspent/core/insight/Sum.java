// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import java.util.Collection;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Benefit;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.ValuedTransaction;

/// What many purchases cost and created together (value-method, section 13, sums): lows with lows and highs with highs;
/// scores and benefit shares are means weighted by scored amount; value per euro is value over *scored* spending.
///
/// @param purchases   how many purchases and fees, refunds not counted
/// @param spent       purchases and fees less refunds, recognised or not
/// @param scored      the part of it that has a score, in units of the currency
/// @param v           value per euro, 0 to 1; null with nothing scored, as all scores are
/// @param value       value created
/// @param eco         mean ecological score, 0 to 100
/// @param economic    mean economic score
/// @param social      mean social score
/// @param co2         kg CO2e, of all that has a figure
/// @param local       units of the currency that stay in the region
/// @param workMinutes minutes of paid local work
/// @param publicPurse units of the currency that reach the public purse
/// @param fairShare   mean share going to fair work, 0 to 1
/// @param benefit     who benefits, mean shares of 1
/// @param grade       the grade that at least half of the scored money has or betters
public record Sum(int purchases, Money spent, double scored, @Nullable Range v, Range value, @Nullable Range eco,
        @Nullable Range economic, @Nullable Range social, Range co2, Range local, Range workMinutes, Range publicPurse,
        @Nullable Range fairShare, @Nullable Benefit benefit, Grade grade) {

    /// The sum of the spending among the entries, in one currency; entries in others are left out.
    public static Sum of(Collection<ValuedTransaction> entries, Currency currency) {
        var sum = new SumBuilder(currency);
        entries.stream().filter(entry -> entry.isSpending() && entry.transaction().amount().currency().equals(currency))
                .forEach(sum::add);
        return sum.build();
    }
}
