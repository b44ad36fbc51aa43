// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Lives the household's habits day by day. Each habit has chance of its own, seeded by its place in the file, so that
/// the same data give the same diary on every machine.
final class Diary {
    /** A bank's mandate and a school's invoice name months in the household's language. */
    private static final Locale HOUSEHOLD = Locale.of("nl", "BE");
    private static final int SEED = 2026;
    private static final int FIRST_RETURN = 5;
    private static final int RETURN_SPREAD = 10;

    private final YearMonth first;
    private final int months;
    private final LocalDate end;

    /// A diary over some months.
    Diary(YearMonth first, int months) {
        this.first = first;
        this.months = months;
        this.end = first.plusMonths(months - 1L).atEndOfMonth();
    }

    /// Everything that happens, in order of days.
    List<Movement> of(List<Habit> habits) {
        var movements = new ArrayList<Movement>();
        for (int i = 0; i < habits.size(); i++) {
            live(habits.get(i), new Random(SEED + 31L * i), movements);
        }
        movements.sort(Comparator.comparing(Movement::paidOn).thenComparing(Movement::time)
                .thenComparing(Movement::payee));
        return movements;
    }

    private void live(Habit habit, Random random, List<Movement> movements) {
        for (int elapsed = 0; elapsed < months; elapsed++) {
            var month = first.plusMonths(elapsed);
            if (!habit.isIn(month)) {
                continue;
            }
            for (LocalDate day : habit.rhythm().days(month, elapsed, habit.seasonOf(month), random)) {
                long cents = habit.amounts().next(month, random);
                movements.add(movement(habit, day, habit.channel().isIncome() ? cents : -cents, false));
                if (random.nextInt(100) < habit.returned()) {
                    var back = day.plusDays(FIRST_RETURN + random.nextInt(RETURN_SPREAD));
                    if (!back.isAfter(end)) {
                        movements.add(movement(habit, back, cents, true));
                    }
                }
            }
        }
    }

    private static Movement movement(Habit habit, LocalDate day, long cents, boolean refund) {
        int minute = Math.floorMod((habit.payee() + day).hashCode(), 600);
        return new Movement(day, LocalTime.of(8, 30).plusMinutes(minute), cents, habit.channel(), habit.payee(),
                habit.place(), filled(habit.message(), day), refund);
    }

    private static String filled(String message, LocalDate day) {
        return message.replace("{month}", day.getMonth().getDisplayName(TextStyle.FULL, HOUSEHOLD))
                .replace("{year}", Integer.toString(day.getYear()));
    }
}
