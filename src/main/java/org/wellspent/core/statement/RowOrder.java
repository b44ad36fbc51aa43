// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.statement.BalanceChain.Direction;

/// In which order of time rows stand.
final class RowOrder {
    private RowOrder() {}

    /// By the dates of a column whose order of day and month may not be settled yet.
    static Direction of(List<RawRow> rows, int column, Vocabulary words) {
        Direction dmy = of(days(rows, column, DateOrder.DMY, words));
        Direction mdy = of(days(rows, column, DateOrder.MDY, words));
        return dmy == Direction.UNKNOWN ? mdy : mdy == Direction.UNKNOWN || dmy == mdy ? dmy : Direction.UNKNOWN;
    }

    /// By days: three steps of four go one way.
    static Direction of(List<@Nullable LocalDate> days) {
        int up = 0;
        int down = 0;
        LocalDate last = null;
        for (LocalDate day : days) {
            if (day != null) {
                up += last != null && day.isAfter(last) ? 1 : 0;
                down += last != null && day.isBefore(last) ? 1 : 0;
                last = day;
            }
        }
        return up > 3 * down ? Direction.OLDEST_FIRST : down > 3 * up ? Direction.NEWEST_FIRST : Direction.UNKNOWN;
    }

    private static List<@Nullable LocalDate> days(List<RawRow> rows, int column, DateOrder order, Vocabulary words) {
        var days = new ArrayList<@Nullable LocalDate>();
        for (RawRow row : rows) {
            DateCell cell = column < 0 ? null : words.dates().lex(row.cell(column));
            days.add(cell == null ? null : DateReader.day(cell, order, YearlessDates.ANY));
        }
        return days;
    }
}
