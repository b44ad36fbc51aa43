// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From the parts of a date to the day, once it is known which is which.
final class DateReader {
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);

    private DateReader() {}

    /// The day, or null where there is no such day.
    ///
    /// @param order    the order of the parts where the form leaves it open
    /// @param yearless the year of dates without one
    static @Nullable LocalDate day(DateCell cell, DateOrder order, YearlessDates yearless) {
        return switch (cell.form()) {
            case YEAR_FIRST -> of(cell.first(), cell.second(), cell.third());
            case NAMED -> of(cell.first(), cell.second(), cell.third());
            case NAMED_NO_YEAR -> of(yearless.yearOf(cell.second()), cell.second(), cell.third());
            case NO_YEAR -> order == DateOrder.MDY
                    ? of(yearless.yearOf(cell.first()), cell.first(), cell.second())
                    : of(yearless.yearOf(cell.second()), cell.second(), cell.first());
            case YEAR_LAST, COMPACT_YEAR_LAST -> order == DateOrder.MDY
                    ? of(cell.third(), cell.first(), cell.second())
                    : of(cell.third(), cell.second(), cell.first());
            case SHORT -> switch (order) {
                case DMY -> of(DateLexer.century(cell.third()), cell.second(), cell.first());
                case MDY -> of(DateLexer.century(cell.third()), cell.first(), cell.second());
                case YMD -> of(DateLexer.century(cell.first()), cell.second(), cell.third());
            };
            case SERIAL -> SPREADSHEET_ZERO.plusDays(cell.third());
        };
    }

    /// The day where the form leaves nothing open, else null.
    static @Nullable LocalDate certain(DateCell cell) {
        return switch (cell.form()) {
            case YEAR_FIRST, NAMED -> day(cell, DateOrder.YMD, YearlessDates.ANY);
            case YEAR_LAST -> cell.first() > 12 || cell.separator() == '.'
                    ? day(cell, DateOrder.DMY, YearlessDates.ANY)
                    : cell.second() > 12 ? day(cell, DateOrder.MDY, YearlessDates.ANY) : null;
            default -> null;
        };
    }

    static boolean needsOrder(DateCell cell) {
        return switch (cell.form()) {
            case YEAR_LAST, SHORT, COMPACT_YEAR_LAST, NO_YEAR -> true;
            default -> false;
        };
    }

    private static @Nullable LocalDate of(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
