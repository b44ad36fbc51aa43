// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellspent.core.text.Remark;

/// Finds the year of dates that name none: the file's name or the lines before the table tell it, else it is the year after
/// the last one written, else the latest that does not lie ahead.
final class YearFinder {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d|19[7-9]\\d)(?!\\d)");
    private static final int LATE = 10;
    private static final int EARLY = 3;

    private final Vocabulary words;
    private final Evidence evidence;
    private final List<RawRow> rows;

    YearFinder(Vocabulary words, Evidence evidence, List<RawRow> rows) {
        this.words = words;
        this.evidence = evidence;
        this.rows = rows;
    }

    YearlessDates find(String fileName, int column, Map<Integer, DateOrder> orders, List<Remark> notices) {
        var months = new TreeSet<Integer>();
        int written = 0;
        for (RawRow row : rows) {
            DateCell cell = words.dates().lex(row.cell(column));
            if (cell != null && isYearless(cell)) {
                LocalDate day = DateReader.day(cell, orders.getOrDefault(column, DateOrder.DMY), YearlessDates.ANY);
                if (day != null) {
                    months.add(day.getMonthValue());
                }
            } else if (cell != null && cell.form() == DateCell.Form.NAMED) {
                written = Math.max(written, cell.first());
            }
        }
        if (months.isEmpty()) {
            return YearlessDates.ANY;
        }
        YearlessDates years = years(months, told(fileName), written);
        notices.add(Remark.of("statement.notice.year", String.valueOf(years.year())));
        return years;
    }

    private static boolean isYearless(DateCell cell) {
        return cell.form() == DateCell.Form.NAMED_NO_YEAR || cell.form() == DateCell.Form.NO_YEAR;
    }

    private YearlessDates years(NavigableSet<Integer> months, int told, int written) {
        boolean overNewYear = months.first() <= EARLY && months.last() >= LATE;
        int lastMonth = overNewYear ? months.headSet(LATE).last() : 12;
        if (told > 0) {
            return new YearlessDates(told, lastMonth);
        }
        if (written > 0) {
            return new YearlessDates(written + 1, lastMonth);
        }
        LocalDate today = evidence.today();
        int month = overNewYear ? lastMonth : months.last();
        return new YearlessDates(month > today.getMonthValue() ? today.getYear() - 1 : today.getYear(), lastMonth);
    }

    /// The last year that the file's name or the lines before the table name; 0 where they name none.
    private int told(String fileName) {
        int year = last(fileName);
        for (String cell : evidence.preamble().cells()) {
            year = year > 0 && last(fileName) > 0 ? year : Math.max(year, last(cell));
        }
        return year;
    }

    private static int last(String text) {
        int year = 0;
        Matcher found = YEAR.matcher(text);
        while (found.find()) {
            year = Integer.parseInt(found.group(1));
        }
        return year;
    }
}
