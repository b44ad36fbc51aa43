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
    SignRule find(TablePlace place, Columns columns, String fileName, List<Remark> reasons) {
        if (evidence.layout() != null && evidence.layout().sign() != null) {
            return evidence.layout().sign();
        }
        int column = columns.first(Role.AMOUNT);
        if (column < 0) {
            reasons.add(Remark.of("statement.reason.sign.columns"));
            return SignRule.AS_WRITTEN;
        }
        long[] amounts = values(column);
        int negative = count(amounts, -1);
        int positive = count(amounts, 1);
        if (columns.has(Role.SIGN)) {
            return byMarker(amounts, columns.first(Role.SIGN), reasons);
        }
        if (isCard(columns, amounts, negative, positive)) {
            return say(SignRule.TURNED, "statement.reason.sign.card", reasons);
        }
        int balance = columns.first(Role.BALANCE);
        if (balance >= 0) {
            SignRule chained = byBalance(amounts, values(balance));
            if (chained != null) {
                return say(chained, "statement.reason.sign.balance", reasons);
            }
        }
        if (negative > 0 || positive == 0 || hasPlus(column)) {
            return say(SignRule.AS_WRITTEN, "statement.reason.sign.written", reasons);
        }
        return unsigned(place, columns, fileName, positive, reasons);
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

    private static int count(long[] amounts, int sign) {
        int count = 0;
        for (long amount : amounts) {
            count += amount != Long.MIN_VALUE && Long.signum(amount) == sign ? 1 : 0;
        }
        return count;
    }

    private SignRule byMarker(long[] amounts, int column, List<Remark> reasons) {
        int outPlus = 0;
        int outMinus = 0;
        int inPlus = 0;
        int inMinus = 0;
        for (int i = 0; i < amounts.length; i++) {
            Boolean out = words.cells().outgoing(rows.get(i).cell(column));
            if (out == null || amounts[i] == 0 || amounts[i] == Long.MIN_VALUE) {
                continue;
            }
            outPlus += out && amounts[i] > 0 ? 1 : 0;
            outMinus += out && amounts[i] < 0 ? 1 : 0;
            inPlus += !out && amounts[i] > 0 ? 1 : 0;
            inMinus += !out && amounts[i] < 0 ? 1 : 0;
        }
        if (outPlus > outMinus && inMinus > inPlus) {
            return say(SignRule.TURNED, "statement.reason.sign.turned", reasons);
        }
        boolean unsigned = outPlus > outMinus
                || (outMinus == 0 && inPlus > 0 && outPlus == 0 && count(amounts, -1) == 0);
        return unsigned
                ? say(SignRule.BY_MARKER, "statement.reason.sign.marker", reasons)
                : say(SignRule.AS_WRITTEN, "statement.reason.sign.written", reasons);
    }

    /// Spending is positive where the few negative rows are payments of the card's bill.
    private boolean isCard(Columns columns, long[] amounts, int negative, int positive) {
        if (negative == 0 || positive < negative) {
            return false;
        }
        int paid = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] != Long.MIN_VALUE && amounts[i] != 0 && isPayment(rows.get(i), columns)) {
                paid += amounts[i] < 0 ? 1 : -amounts.length;
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

    private static @Nullable SignRule byBalance(long[] amounts, long[] balances) {
        var turned = new long[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            turned[i] = amounts[i] == Long.MIN_VALUE ? amounts[i] : -amounts[i];
        }
        BalanceChain written = BalanceChain.of(amounts, balances);
        BalanceChain other = BalanceChain.of(turned, balances);
        if (written.links() < 2) {
            return null;
        }
        if (written.isSound() && written.holding() > other.holding()) {
            return SignRule.AS_WRITTEN;
        }
        return other.isSound() && other.holding() > written.holding() ? SignRule.TURNED : null;
    }

    private boolean hasPlus(int column) {
        for (RawRow row : rows) {
            AmountCell cell = words.amounts().lex(row.cell(column));
            if (cell != null && cell.signed()) {
                return true;
            }
        }
        return false;
    }

    /// No sign anywhere: only words can tell.
    private SignRule unsigned(TablePlace place, Columns columns, String fileName, int positive, List<Remark> reasons) {
        int income = 0;
        for (RawRow row : rows) {
            income += isIncome(row, columns) ? 1 : 0;
        }
        if (income >= positive) {
            return say(SignRule.AS_WRITTEN, "statement.reason.sign.income", reasons);
        }
        boolean card = mentionsCard(fileName);
        for (Heading heading : place.headings()) {
            card |= heading.has(Concept.CARD) || mentionsCard(heading.text());
        }
        if (card && income == 0) {
            return say(SignRule.TURNED, "statement.reason.sign.card", reasons);
        }
        throw new RefusedFile(Remark.of("statement.refused.sign"));
    }

    private static boolean mentionsCard(String text) {
        String folded = Fold.fold(text);
        return folded.contains("credit card") || folded.contains("creditcard") || folded.contains("kreditkarte")
                || folded.contains("carte de credit") || folded.contains("kredietkaart")
                || folded.contains("card member")
                || folded.contains("cardmember");
    }

    private boolean isIncome(RawRow row, Columns columns) {
        for (Role role : List.of(Role.NAME, Role.TEXT, Role.TYPE)) {
            for (int column : columns.all(role)) {
                if (words.cells().isIncome(row.cell(column))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static SignRule say(SignRule rule, String code, List<Remark> reasons) {
        reasons.add(Remark.of(code));
        return rule;
    }
}
