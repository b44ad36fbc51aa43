// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;

/// Reads row after row: a movement, a row that moves no money, or a problem. Nothing is guessed here.
final class StrictPass {

    /// Why a row is not counted.
    enum Aside {
        PENDING,
        DECLINED,
        ZERO,
        BALANCE,
        HEADING,
        NOTE
    }

    private static final int WIDTH_SEEN = 12;

    private final Vocabulary words;
    private final TablePlace place;
    private final Columns columns;
    private final RowReader reader;
    private final DescriptorText descriptor;
    private final Set<String> notCountedStates;
    private final List<StatementLine> lines = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<Aside, Integer> asides = new EnumMap<>(Aside.class);
    private final boolean[] inPending = new boolean[1];
    private final @Nullable RawRow[] last = new RawRow[1];
    private final int[] narrowest = {Integer.MAX_VALUE, Integer.MAX_VALUE};

    StrictPass(Vocabulary words, TablePlace place, Columns columns, RowReader reader, @Nullable Layout layout) {
        this.words = words;
        this.place = place;
        this.columns = columns;
        this.reader = reader;
        this.descriptor = new DescriptorText(columns);
        this.notCountedStates = new HashSet<>();
        if (layout != null) {
            layout.notCounted().forEach(state -> notCountedStates.add(Fold.fold(state)));
        }
    }

    List<StatementLine> lines() {
        return lines;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /// How many rows were put aside, by reason.
    Map<Aside, Integer> asides() {
        return asides;
    }

    /// Counts a row that stands outside this table's own rows.
    void putAside(Aside why) {
        aside(why);
    }

    /// The last row of a file that ends without a line end may be cut off: its amount is refused where the row is shorter than all
    /// others, or has fewer decimals.
    void checkLast() {
        if (lines.size() < 2 || last[0] == null || lines.getLast().line() != last[0].line()) {
            return;
        }
        RawRow row = last[0];
        int amount = reader.amountColumn(row);
        boolean atEnd = amount == row.cells().size() - 1;
        if (atEnd && (amount + 1 < narrowest[0] || reader.decimals(row.cell(amount), amount) < narrowest[1])) {
            lines.removeLast();
            problem(row, Remark.of("statement.problem.cut"));
        }
    }

    private void remember(RawRow row) {
        RawRow before = last[0];
        if (before != null) {
            int amount = reader.amountColumn(before);
            narrowest[0] = Math.min(narrowest[0], before.cells().size());
            narrowest[1] = Math.min(narrowest[1], reader.decimals(before.cell(amount), amount));
        }
        last[0] = row;
    }

    void read(RawRow row) {
        Aside stated = reader.isNeither(row) ? Aside.NOTE : stated(row);
        if (stated != null) {
            aside(stated);
            return;
        }
        String date = row.cell(reader.bookedColumn());
        LocalDate day = ColumnProfile.isNil(date) ? null : reader.day(date, reader.bookedColumn());
        RowReader.Reading amount = reader.amount(row);
        if (day == null) {
            undated(row, date, amount);
        } else if (amount.money() == null) {
            withoutAmount(row, amount);
        } else {
            whole(row, day, amount.money());
        }
    }

    private void whole(RawRow row, LocalDate day, Money money) {
        if (money.isZero()) {
            aside(Aside.ZERO);
        } else if (isBalanceRow(row)) {
            aside(Aside.BALANCE);
        } else if (reader.isOutside(day)) {
            problem(row, Remark.of("statement.problem.date.far", row.cell(reader.bookedColumn())));
        } else {
            inPending[0] = false;
            remember(row);
            lines.add(new StatementLine(row.line(), day, reader.purchased(row), money,
                    descriptor.of(row, money.isNegative()), reader.counterparty(row), reader.own(row),
                    reader.balance(row, money.currency())));
        }
    }

    private void withoutAmount(RawRow row, RowReader.Reading amount) {
        if (isBalanceRow(row)) {
            aside(Aside.BALANCE);
        } else {
            Remark why = amount.problem();
            problem(row, why != null ? why : Remark.of("statement.problem.amount.missing"));
        }
    }

    private void undated(RawRow row, String date, RowReader.Reading amount) {
        boolean nil = ColumnProfile.isNil(date);
        if (amount.money() != null && amount.money().isZero()) {
            aside(Aside.ZERO);
        } else if (isPending(row, date, nil)) {
            aside(Aside.PENDING);
        } else if (isHeading(row)) {
            aside(Aside.HEADING);
        } else if (isSummary(row)) {
            aside(Aside.BALANCE);
        } else if (amount.money() != null) {
            problem(row,
                    nil
                            ? Remark.of("statement.problem.date.missing")
                            : Remark.of("statement.problem.date", shortened(date)));
        } else if (!nil && amount.problem() != null && looksLikeDate(date)) {
            problem(row, Remark.of("statement.problem.date", shortened(date)));
        } else {
            note(row);
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }

    /// A line of text alone: a remark, the title of a section, or the text of the row above going on.
    private void note(RawRow row) {
        if (row.filled() <= 2 && words.cells().opensPending(firstFilled(row))) {
            inPending[0] = true;
        } else if (row.filled() == 1 && !lines.isEmpty() && row.cell(0).isEmpty()) {
            goOn(row);
        } else if (row.filled() == 1) {
            inPending[0] = false;
        }
        aside(Aside.NOTE);
    }

    private void goOn(RawRow row) {
        StatementLine last = lines.getLast();
        String more = DescriptorText.clean(firstFilled(row));
        boolean ofText = columns.all(Role.TEXT).stream().anyMatch(column -> !row.cell(column).isEmpty());
        if (ofText && !more.isEmpty()) {
            lines.set(lines.size() - 1,
                    new StatementLine(last.line(), last.bookedOn(), last.purchasedOn(), last.amount(),
                            DescriptorText.join(last.descriptor(), more), last.counterpartyAccount(), last.ownAccount(),
                            last.balance()));
        }
    }

    private @Nullable Aside stated(RawRow row) {
        int column = columns.first(Role.STATE);
        String state = column < 0 ? "" : row.cell(column);
        if (!state.isEmpty()) {
            CellWords.State known = words.cells().state(state);
            if (known == CellWords.State.PENDING) {
                return Aside.PENDING;
            }
            if (known == CellWords.State.DECLINED
                    || (!notCountedStates.isEmpty() && notCountedStates.contains(Fold.fold(state)))) {
                return Aside.DECLINED;
            }
        }
        return row.cell(0).startsWith("#") && !row.cell(0).equals("#")
                && reader.day(row.cell(reader.bookedColumn()), reader.bookedColumn()) == null
                        ? Aside.NOTE
                        : null;
    }

    private boolean isPending(RawRow row, String date, boolean nil) {
        if (inPending[0] && nil) {
            return true;
        }
        if (!nil && (words.cells().state(date) == CellWords.State.PENDING || words.cells().opensPending(date))
                && row.filled() > 2) {
            return true;
        }
        boolean otherDate = false;
        for (Role role : List.of(Role.PURCHASED, Role.VALUE)) {
            int column = columns.first(role);
            otherDate |= column >= 0 && column != reader.bookedColumn() && reader.day(row.cell(column), column) != null;
        }
        return nil && otherDate;
    }

    private boolean isHeading(RawRow row) {
        if (row.filled() < 2 || !place.hasHeader()) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < Math.min(row.cells().size(), place.headings().size()); i++) {
            String cell = row.cell(i);
            same += !cell.isEmpty() && cell.equalsIgnoreCase(place.heading(i).text()) ? 1 : 0;
        }
        return same * 2 > row.filled();
    }

    /// A balance among the movements: a text that begins with the words of one.
    private boolean isBalanceRow(RawRow row) {
        for (Role role : List.of(Role.TEXT, Role.NAME, Role.TYPE)) {
            for (int column : columns.all(role)) {
                String text = row.cell(column);
                if (!text.isEmpty() && (words.cells().isBalance(text) || words.cells().isTurnover(text))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A line without a date that sums up: a total or a balance.
    private boolean isSummary(RawRow row) {
        int seen = 0;
        for (String cell : row.cells()) {
            if (!cell.isEmpty() && seen++ < WIDTH_SEEN
                    && (words.cells().isTotal(cell) || words.cells().isBalance(cell))) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeDate(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= 4 && digits * 2 >= text.length() && text.length() <= 30;
    }

    private static String firstFilled(RawRow row) {
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return "";
    }

    private void aside(Aside why) {
        asides.merge(why, 1, Integer::sum);
    }

    private void problem(RawRow row, Remark remark) {
        problems.add(new RowProblem(row.line(), row.shown(), remark));
    }
}
