// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A stretch of days, both ends included.
///
/// @param from the first day
/// @param to   the last day, not before the first
public record Period(LocalDate from, LocalDate to) {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})))?");

    /// Refuses a period that ends before it begins.
    ///
    /// @throws IllegalArgumentException if it does
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + " to " + to);
        }
    }

    /// What a period is called: a month, a quarter, a year, or days of one's own.
    public enum Kind {
        MONTH, QUARTER, YEAR, OWN
    }

    /// The month.
    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /// The quarter of a year, 1 to 4.
    public static Period quarter(int year, int quarter) {
        var first = YearMonth.of(year, quarter * 3 - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /// The calendar year.
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The period of a text such as `2026-10`, `2026-Q4` or `2026`; empty if the text is none of these.
    public static Optional<Period> parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        try {
            if (parts.group(2) != null) {
                return Optional.of(quarter(year, Integer.parseInt(parts.group(2))));
            }
            return Optional.of(parts.group(3) == null
                    ? year(year)
                    : month(YearMonth.of(year, Integer.parseInt(parts.group(3)))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The period of a kind that holds a day. For [Kind#OWN] that is the day alone.
    public static Period of(Kind kind, LocalDate day) {
        return switch (kind) {
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> year(day.getYear());
            case OWN -> new Period(day, day);
        };
    }

    /// Whether the day lies in the period.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// What the period is called: the smallest calendar unit that it fills exactly.
    public Kind kind() {
        return Stream.of(Kind.MONTH, Kind.QUARTER, Kind.YEAR).filter(kind -> of(kind, from).equals(this)).findFirst()
                .orElse(Kind.OWN);
    }

    /// The period of the same kind, or for days of one's own of the same length, just before.
    public Period previous() {
        return shifted(-1);
    }

    /// The period of the same kind, or for days of one's own of the same length, just after.
    public Period next() {
        return shifted(1);
    }

    /// The calendar months that the period touches, in order.
    public Stream<YearMonth> months() {
        var first = YearMonth.from(from);
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(ChronoUnit.MONTHS.between(first, YearMonth.from(to)) + 1);
    }

    private Period shifted(int by) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return switch (kind()) {
            case MONTH -> of(Kind.MONTH, from.plusMonths(by));
            case QUARTER -> of(Kind.QUARTER, from.plusMonths(3L * by));
            case YEAR -> of(Kind.YEAR, from.plusYears(by));
            case OWN -> new Period(from.plusDays(days * by), to.plusDays(days * by));
        };
    }
}
