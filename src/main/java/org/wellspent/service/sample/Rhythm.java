// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// When a habit happens.
sealed interface Rhythm {

    /// The days in a month, in order; a day twice where it happens twice.
    ///
    /// @param elapsed how many months since the household's first, from 0
    /// @param season  how much likelier than usual in this month, 1 being as usual
    /// @param random  what decides
    List<LocalDate> days(YearMonth month, int elapsed, double season, Random random);

    /// Reads `D25` (that day of each month), `D16/3+1` (of each third month, January being 0), `2025-07-14|2025-07-16`
    /// (those days), or `4.4>2.6 fri sat` (so often in the first month, so often in the last, most on those weekdays).
    static Rhythm of(String text) {
        if (text.startsWith("D")) {
            String[] parts = text.substring(1).split("[/+]", -1);
            return parts.length == 1
                    ? new Monthly(Integer.parseInt(parts[0]), 1, 0)
                    : new Monthly(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
        if (!text.contains(">")) {
            return new Dates(Arrays.stream(text.split("\\|", -1)).map(LocalDate::parse).toList());
        }
        String[] words = text.split(" ", -1);
        String[] often = words[0].split(">", -1);
        var weekdays = Arrays.stream(words).skip(1).map(WEEKDAYS::get)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        return new Often(Double.parseDouble(often[0]), Double.parseDouble(often[1]), weekdays);
    }

    /** The weekdays by the first three letters of their English names. */
    Map<String, DayOfWeek> WEEKDAYS = Arrays.stream(DayOfWeek.values()).collect(
            Collectors.toMap(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT), day -> day));

    /// A fixed day of every month, or of every `every`-th month of the year.
    record Monthly(int day, int every, int offset) implements Rhythm {
        @Override
        public List<LocalDate> days(YearMonth month, int elapsed, double season, Random random) {
            boolean due = (month.getMonthValue() - 1) % every == offset && season > 0;
            return due ? List.of(month.atDay(Math.min(day, month.lengthOfMonth()))) : List.of();
        }
    }

    /// Single days.
    record Dates(List<LocalDate> all) implements Rhythm {
        @Override
        public List<LocalDate> days(YearMonth month, int elapsed, double season, Random random) {
            return all.stream().filter(day -> YearMonth.from(day).equals(month)).sorted().toList();
        }
    }

    /// A number of times in a month that changes evenly over the household's two years.
    record Often(double first, double last, Set<DayOfWeek> weekdays) implements Rhythm {
        private static final double ON_THOSE_WEEKDAYS = 0.85;

        @Override
        public List<LocalDate> days(YearMonth month, int elapsed, double season, Random random) {
            double expected = (first + (last - first) * elapsed / (SampleStatements.MONTHS - 1)) * season;
            int times = (int) Math.floor(expected + random.nextDouble());
            var days = IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay)
                    .collect(Collectors.toList());
            Collections.shuffle(days, random);
            boolean usual = !weekdays.isEmpty() && random.nextDouble() < ON_THOSE_WEEKDAYS;
            return days.stream().sorted((one, two) -> usual ? Boolean.compare(isUsual(two), isUsual(one)) : 0)
                    .limit(times).sorted().toList();
        }

        private boolean isUsual(LocalDate day) {
            return weekdays.contains(day.getDayOfWeek());
        }
    }
}
