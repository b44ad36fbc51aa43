// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// Finds the order of day, month and year in the columns of dates.
final class DateOrders {
    private static final int CLOSE_DAYS = 12;
    private static final int ENOUGH_DAYS = 4;

    /// What the file shows of one column.
    ///
    /// @param dayFirst   dates that can only be day before month
    /// @param monthFirst dates that can only be month before day
    /// @param yearFirst  short dates that can only be year before month
    /// @param open       dates that can be either
    /// @param dotted     of them, those with dots
    /// @param slashed    of them, those with slashes
    private record Count(int dayFirst, int monthFirst, int yearFirst, int open, int dotted, int slashed) {}

    private final Vocabulary words;
    private final Evidence evidence;
    private final List<RawRow> rows;

    /// @param evidence what the rest of the file tells
    /// @param rows     the rows of the table, or as many as are looked at
    DateOrders(Vocabulary words, Evidence evidence, List<RawRow> rows) {
        this.words = words;
        this.evidence = evidence;
        this.rows = rows;
    }

    /// The order in each of the columns.
    ///
    /// @throws RefusedFile where the booking dates can be read in two ways
    Map<Integer, DateOrder> find(Columns columns, List<Remark> reasons) {
        var places = new ArrayList<Integer>();
        for (Role role : List.of(Role.BOOKED, Role.PURCHASED, Role.VALUE)) {
            places.addAll(columns.all(role));
        }
        Map<Integer, DateOrder> orders = new HashMap<>();
        for (int place : places) {
            DateOrder proven = proven(count(place), place == places.getFirst(), reasons);
            if (proven != null) {
                orders.put(place, proven);
            }
        }
        for (int place : places) {
            if (!orders.containsKey(place)) {
                boolean booked = place == places.getFirst();
                DateOrder order = argued(place, orders, booked ? reasons : new ArrayList<>());
                if (order == null && booked) {
                    throw undecided(place);
                }
                orders.put(place, order == null ? DateOrder.DMY : order);
            }
        }
        return orders;
    }

    private Count count(int place) {
        var n = new int[6];
        for (RawRow row : rows) {
            DateCell cell = words.dates().lex(row.cell(place));
            if (cell == null || !DateReader.needsOrder(cell)) {
                continue;
            }
            boolean dmy = DateReader.day(cell, DateOrder.DMY, YearlessDates.ANY) != null;
            boolean mdy = DateReader.day(cell, DateOrder.MDY, YearlessDates.ANY) != null;
            boolean ymd = cell.form() == DateCell.Form.SHORT
                    && DateReader.day(cell, DateOrder.YMD, YearlessDates.ANY) != null;
            n[0] += dmy && !mdy ? 1 : 0;
            n[1] += mdy && !dmy ? 1 : 0;
            n[2] += (ymd && !dmy && !mdy) || (ymd && isAhead(cell)) ? 1 : 0;
            n[3] += dmy && mdy ? 1 : 0;
            n[4] += cell.separator() == '.' ? 1 : 0;
            n[5] += cell.separator() == '/' ? 1 : 0;
        }
        return new Count(n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    /// A short date that would lie far ahead if its last number were the year.
    private boolean isAhead(DateCell cell) {
        int last = DateLexer.century(cell.third());
        int first = DateLexer.century(cell.first());
        int now = evidence.today().getYear();
        return last > now + 1 && first <= now + 1 && cell.second() <= 12;
    }

    private @Nullable DateOrder proven(Count count, boolean booked, List<Remark> reasons) {
        if (evidence.options().dateOrder() != null) {
            return evidence.options().dateOrder();
        }
        if ((count.yearFirst() > count.dayFirst() && count.yearFirst() > count.monthFirst())
                || count.dayFirst() + count.monthFirst() + count.open() == 0) {
            return say(DateOrder.YMD, "statement.reason.date.year", booked, reasons);
        }
        if (count.dayFirst() > 5 * count.monthFirst()) {
            return say(DateOrder.DMY, "statement.reason.date.days", booked, reasons);
        }
        if (count.monthFirst() > 5 * count.dayFirst()) {
            return say(DateOrder.MDY, "statement.reason.date.months", booked, reasons);
        }
        if (count.dotted() * 2 > count.open() + count.dayFirst()) {
            return say(DateOrder.DMY, "statement.reason.date.dots", booked, reasons);
        }
        return null;
    }

    private static DateOrder say(DateOrder order, String code, boolean booked, List<Remark> reasons) {
        if (booked) {
            reasons.add(Remark.of(code));
        }
        return order;
    }

    private @Nullable DateOrder argued(int place, Map<Integer, DateOrder> settled, List<Remark> reasons) {
        Count count = count(place);
        if (count.dayFirst() > 0 && count.monthFirst() > 0) {
            return null;
        }
        DateOrder beside = beside(place, settled);
        if (beside != null) {
            return say(beside, "statement.reason.date.beside", true, reasons);
        }
        if (evidence.layoutOrder() != null) {
            return say(evidence.layoutOrder(), "statement.reason.date.layout", true, reasons);
        }
        List<LocalDate> dmy = days(place, DateOrder.DMY);
        List<LocalDate> mdy = days(place, DateOrder.MDY);
        DateOrder framed = only(framed(dmy), framed(mdy));
        if (framed != null) {
            return say(framed, "statement.reason.date.period", true, reasons);
        }
        DateOrder past = only(isPast(dmy), isPast(mdy));
        DateOrder sorted = only(isSorted(dmy), isSorted(mdy));
        DateOrder habit = habit(count);
        int distinct = new HashSet<>(dmy).size();
        if (past != null && sorted != null && past != sorted) {
            return null;
        }
        if (sorted != null
                && ((distinct >= ENOUGH_DAYS && habit == null) || sorted == habit || distinct > ENOUGH_DAYS)) {
            return say(sorted, "statement.reason.date.sorted", true, reasons);
        }
        if (past != null && (habit == null || habit == past)) {
            return say(past, "statement.reason.date.past", true, reasons);
        }
        if (habit != null && sorted == null && past == null) {
            reasons.add(Remark.of("statement.reason.date.habit", evidence.habitName()));
            return habit;
        }
        return null;
    }

    private static @Nullable DateOrder only(boolean dmy, boolean mdy) {
        return dmy == mdy ? null : dmy ? DateOrder.DMY : DateOrder.MDY;
    }

    /// The order by which the dates agree with those of another column whose order is settled.
    private @Nullable DateOrder beside(int place, Map<Integer, DateOrder> settled) {
        for (var other : settled.entrySet()) {
            int dmy = 0;
            int mdy = 0;
            int both = 0;
            for (RawRow row : rows) {
                LocalDate day = day(row, other.getKey(), other.getValue());
                LocalDate d = day(row, place, DateOrder.DMY);
                LocalDate m = day(row, place, DateOrder.MDY);
                if (day != null && d != null && m != null) {
                    both++;
                    dmy += Math.abs(ChronoUnit.DAYS.between(d, day)) <= CLOSE_DAYS ? 1 : 0;
                    mdy += Math.abs(ChronoUnit.DAYS.between(m, day)) <= CLOSE_DAYS ? 1 : 0;
                }
            }
            if (both > 0 && Math.max(dmy, mdy) * 10 >= both * 9 && Math.min(dmy, mdy) * 2 <= both) {
                return dmy > mdy ? DateOrder.DMY : DateOrder.MDY;
            }
        }
        return null;
    }

    private @Nullable LocalDate day(RawRow row, int place, DateOrder order) {
        DateCell cell = words.dates().lex(row.cell(place));
        return cell == null ? null : DateReader.day(cell, order, YearlessDates.ANY);
    }

    private List<LocalDate> days(int place, DateOrder order) {
        var days = new ArrayList<LocalDate>();
        for (RawRow row : rows) {
            LocalDate day = day(row, place, order);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    /// Whether all days lie between the earliest and the latest day that the lines before the table name.
    private boolean framed(List<LocalDate> days) {
        List<LocalDate> frame = evidence.preamble().dates();
        if (frame.size() < 2) {
            return false;
        }
        LocalDate from = frame.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate to = frame.stream().max(LocalDate::compareTo).orElseThrow();
        return !days.isEmpty() && days.stream().noneMatch(day -> day.isBefore(from) || day.isAfter(to));
    }

    private boolean isPast(List<LocalDate> days) {
        LocalDate last = evidence.today().plusDays(7);
        return days.stream().noneMatch(day -> day.isAfter(last));
    }

    private static boolean isSorted(List<LocalDate> days) {
        boolean rising = true;
        boolean falling = true;
        for (int i = 1; i < days.size(); i++) {
            int step = days.get(i).compareTo(days.get(i - 1));
            rising &= step >= 0;
            falling &= step <= 0;
        }
        return rising || falling;
    }

    /// What country, language and currency make likely. Americans write slashes; with other signs an American file tells nothing.
    private @Nullable DateOrder habit(Count count) {
        DateOrder habit = evidence.usualOrder();
        return habit == DateOrder.MDY && count.slashed() == 0 ? null : habit == DateOrder.YMD ? DateOrder.DMY : habit;
    }

    private RefusedFile undecided(int place) {
        Set<String> shown = new HashSet<>();
        for (RawRow row : rows) {
            DateCell cell = words.dates().lex(row.cell(place));
            if (cell != null && DateReader.needsOrder(cell) && cell.first() != cell.second()
                    && shown.add(row.cell(place))) {
                LocalDate dmy = DateReader.day(cell, DateOrder.DMY, YearlessDates.ANY);
                LocalDate mdy = DateReader.day(cell, DateOrder.MDY, YearlessDates.ANY);
                if (dmy != null && mdy != null) {
                    return new RefusedFile(
                            Remark.of("statement.refused.dateorder", row.cell(place), dmy, mdy, row.line()));
                }
            }
        }
        return new RefusedFile(Remark.of("statement.refused.dates"));
    }
}
