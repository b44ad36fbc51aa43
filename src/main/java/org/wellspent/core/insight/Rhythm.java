// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/// How often a payment comes again.
public enum Rhythm {
    WEEKLY(Period.ofWeeks(1), 1, 5, "52.18"), MONTHLY(Period.ofMonths(1), 6, 3, "12"), QUARTERLY(Period.ofMonths(3), 12,
            3, "4"),
    YEARLY(Period.ofYears(1), 20, 2, "1");

    private final Period step;
    private final int daysOff;
    private final int leastPayments;
    private final BigDecimal timesAYear;

    Rhythm(Period step, int daysOff, int leastPayments, String timesAYear) {
        this.step = step;
        this.daysOff = daysOff;
        this.leastPayments = leastPayments;
        this.timesAYear = new BigDecimal(timesAYear);
    }

    /// The day on which a payment is due after one or more steps.
    LocalDate due(LocalDate last, int steps) {
        return last.plus(step.multipliedBy(steps));
    }

    /// How many days a payment may come before or after it is due: weekends, holidays, months of other lengths.
    int daysOff() {
        return daysOff;
    }

    /// How many payments make a rhythm.
    int leastPayments() {
        return leastPayments;
    }

    /// How often it comes in a year.
    public BigDecimal timesAYear() {
        return timesAYear;
    }
}
