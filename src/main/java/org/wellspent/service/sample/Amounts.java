// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/// The amounts of a habit: one (`12.99`), one of several (`3.20|3.40`), or any between two (`28..96`); from a month on
/// others (`12.99;13.99@2025-09`).
final class Amounts {
    private final NavigableMap<YearMonth, Choice> from = new TreeMap<>();

    /// One step: the cents to choose from, or the ends of a range.
    private record Choice(List<Long> cents, boolean range) {}

    private Amounts() {}

    static Amounts of(String text) {
        var amounts = new Amounts();
        for (String step : text.split(";", -1)) {
            int at = step.indexOf('@');
            var month = at < 0 ? YearMonth.of(1, 1) : YearMonth.parse(step.substring(at + 1));
            amounts.from.put(month, choice(at < 0 ? step : step.substring(0, at)));
        }
        return amounts;
    }

    private static Choice choice(String text) {
        boolean range = text.contains("..");
        String[] parts = text.split(range ? "\\.\\." : "\\|", -1);
        return new Choice(Arrays.stream(parts).map(Amounts::cents).toList(), range);
    }

    private static long cents(String euros) {
        return new BigDecimal(euros).movePointRight(2).longValueExact();
    }

    /// An amount in cents, above zero. In a range the middle is likelier than the ends.
    long next(YearMonth month, Random random) {
        var choice = from.floorEntry(month).getValue();
        if (!choice.range()) {
            return choice.cents().get(random.nextInt(choice.cents().size()));
        }
        long low = choice.cents().getFirst();
        int width = (int) (choice.cents().getLast() - low) / 2;
        return low + random.nextInt(width + 1) + random.nextInt(width + 1);
    }
}
