// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// Finds how the sign of the amounts is told.
final class SignFinder {
    private final Vocabulary words;
    private final Evidence evidence;
    private final List<RawRow> rows;
    private final Map<Integer, Character> marks;

    SignFinder(Vocabulary words, Evidence evidence, List<RawRow> rows, Map<Integer, Character> marks) {
        this.words = words;
        this.evidence = evidence;
        this.rows = rows;
        this.marks = marks;
    }

    /// The rule.
    ///
    /// @throws RefusedFile where nothing tells money that leaves from money that comes in
    Signs find(TablePlace place, Columns columns, String fileName, List<Remark> reasons) {
        int marker = columns.first(Role.SIGN);
        if (evidence.layout() != null && evidence.layout().sign() != null) {
            return new Signs(evidence.layout().sign(), marker, false, null);
        }
        int column = columns.first(Role.AMOUNT);
        if (column < 0) {
            return say(Signs.of(SignRule.AS_WRITTEN), "statement.reason.sign.columns", reasons);
        }
        var amounts = new RowAmounts(values(column),
                rows.stream().map(row -> words.amounts().lex(row.cell(column))).toList());
        if (marker >= 0) {
            return byMarker(amounts, marker, reasons);
        }
        if (isCard(columns, amounts)) {
            return say(Signs.of(SignRule.TURNED), "statement.reason.sign.card", reasons);
        }
        SignRule chained = byBalance(columns, amounts);
        if (chained != null) {
            return say(Signs.of(chained), "statement.reason.sign.balance", reasons);
        }
        if (amounts.negative() > 0 || amounts.positive() == 0) {
            return say(Signs.of(SignRule.AS_WRITTEN), "statement.reason.sign.written", reasons);
        }
        if (amounts.plus() > 0) {
            return amounts.plus() * 2 < amounts.positive()
                    ? say(Signs.of(SignRule.UNMARKED_OUT), "statement.reason.sign.unmarked", reasons)
                    : say(Signs.of(SignRule.AS_WRITTEN), "statement.reason.sign.written", reasons);
        }
        return new UnsignedAmounts(words, rows).find(place, columns, fileName, amounts, reasons);
    }

    private long[] values(int column) {
        char mark = marks.getOrDefault(column, '.');
        var values = new long[rows.size()];
        for (int i = 0; i < values.length; i++) {
            AmountCell cell = words.amounts().lex(rows.get(i).cell(column));
            values[i] = cell == null ? Long.MIN_VALUE : DecimalMarks.hundredths(cell, mark);
        }
        return values;
    }

    private Signs byMarker(RowAmounts amounts, int column, List<Remark> reasons) {
        int outPlus = 0;
        int outMinus = 0;
        int inPlus = 0;
        int inMinus = 0;
        for (int i = 0; i < amounts.size(); i++) {
            Boolean out = words.cells().outgoing(rows.get(i).cell(column));
            long amount = amounts.value(i);
            if (out == null || amount == 0) {
                continue;
            }
            outPlus += out && amount > 0 ? 1 : 0;
            outMinus += out && amount < 0 ? 1 : 0;
            inPlus += !out && amount > 0 ? 1 : 0;
            inMinus += !out && amount < 0 ? 1 : 0;
        }
        if (outPlus > outMinus && inMinus > inPlus) {
            return say(Signs.of(SignRule.TURNED), "statement.reason.sign.turned", reasons);
        }
        boolean unsigned = outPlus > outMinus
                || (outMinus == 0 && inPlus > 0 && outPlus == 0 && amounts.negative() == 0);
        if (!unsigned) {
            return say(Signs.of(SignRule.AS_WRITTEN), "statement.reason.sign.written", reasons);
        }
        return say(new Signs(SignRule.BY_MARKER, column, false, UnsignedAmounts.meaningOfBlank(rows, column, words)),
                "statement.reason.sign.marker", reasons);
    }

    /// Spending is positive where the few negative rows are payments of the card's bill.
    private boolean isCard(Columns columns, RowAmounts amounts) {
        if (amounts.negative() == 0 || amounts.positive() < amounts.negative()) {
            return false;
        }
        int paid = 0;
        for (int i = 0; i < amounts.size(); i++) {
            long amount = amounts.value(i);
            if (amount != 0 && isPayment(rows.get(i), columns)) {
                paid += amount < 0 ? 1 : -amounts.size();
            }
        }
        return paid > 0;
    }

    private boolean isPayment(RawRow row, Columns columns) {
        for (Role role : List.of(Role.NAME, Role.TEXT, Role.TYPE)) {
            for (int column : columns.all(role)) {
                if (words.cells().isCardPayment(row.cell(column))) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable SignRule byBalance(Columns columns, RowAmounts amounts) {
        int column = columns.first(Role.BALANCE);
        if (column < 0) {
            return null;
        }
        long[] balances = values(column);
        BalanceChain.Direction direction = RowOrder.of(rows, columns.first(Role.BOOKED), words);
        BalanceChain written = BalanceChain.of(amounts.values(), balances, direction);
        BalanceChain other = BalanceChain.of(amounts.turned(), balances, direction);
        if (written.links() < 2) {
            return null;
        }
        if (written.isSound() && written.holding() > other.holding()) {
            return SignRule.AS_WRITTEN;
        }
        return other.isSound() && other.holding() > written.holding() ? SignRule.TURNED : null;
    }

    private static Signs say(Signs signs, String code, List<Remark> reasons) {
        reasons.add(Remark.of(code));
        return signs;
    }
}
