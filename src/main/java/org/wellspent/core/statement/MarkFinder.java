// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// Finds the decimal mark of the amounts.
final class MarkFinder {
    private final Vocabulary words;
    private final Evidence evidence;
    private final List<RawRow> rows;

    MarkFinder(Vocabulary words, Evidence evidence, List<RawRow> rows) {
        this.words = words;
        this.evidence = evidence;
        this.rows = rows;
    }

    /// The decimal mark.
    ///
    /// @throws RefusedFile where `1.234` could be one or a thousand
    char find(List<Integer> money, int balance, Currency currency, List<Remark> reasons) {
        if (evidence.options().decimalMark() != null) {
            return evidence.options().decimalMark();
        }
        int[] votes = votes(money);
        if (votes[0] != votes[1] && (Math.min(votes[0], votes[1]) == 0
                || Math.max(votes[0], votes[1]) > 3 * Math.min(votes[0], votes[1]))) {
            return say(votes[0] > votes[1] ? '.' : ',', "statement.reason.decimal.proven", reasons);
        }
        if (votes[0] > 0) {
            throw new RefusedFile(Remark.of("statement.refused.decimal.both"));
        }
        if (evidence.layoutMark() != null) {
            return say(evidence.layoutMark(), "statement.reason.decimal.layout", reasons);
        }
        if (votes[2] == 0) {
            Character usual = evidence.usualMark();
            return usual == null ? '.' : usual;
        }
        return twofold(money, balance, currency, reasons);
    }

    private int[] votes(List<Integer> columns) {
        var sum = new int[3];
        for (int column : columns) {
            int[] votes = DecimalMarks.votes(column, rows, words);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += votes[i];
            }
        }
        return sum;
    }

    /// Every amount with a mark can be read in two ways: what else decides?
    private char twofold(List<Integer> money, int balance, Currency currency, List<Remark> reasons) {
        String shown = example(money);
        char written = shown.indexOf(',') >= 0 ? ',' : '.';
        char other = written == ',' ? '.' : ',';
        int digits = currency.getDefaultFractionDigits();
        if (digits == 0) {
            return say(other, "statement.reason.decimal.none", reasons);
        }
        if (digits == 3) {
            return say(written, "statement.reason.decimal.three", reasons);
        }
        if (balance >= 0) {
            char mark = DecimalMarks.proven(balance, rows, words, '?');
            if (mark != '?') {
                return say(mark, "statement.reason.decimal.balance", reasons);
            }
        }
        Character before = inPreamble();
        if (before != null) {
            return say(before, "statement.reason.decimal.preamble", reasons);
        }
        Character usual = evidence.usualMark();
        if (usual != null && usual == other) {
            return say(other, "statement.reason.decimal.words", reasons);
        }
        throw new RefusedFile(Remark.of("statement.refused.decimal", shown));
    }

    private @Nullable Character inPreamble() {
        int dots = 0;
        int commas = 0;
        for (String text : evidence.preamble().cells()) {
            AmountCell cell = words.dates().lex(text) != null ? null : words.amounts().lex(text);
            if (cell != null) {
                dots += cell.proves('.') ? 1 : 0;
                commas += cell.proves(',') ? 1 : 0;
            }
        }
        return dots == commas ? null : dots > commas ? '.' : ',';
    }

    private String example(List<Integer> money) {
        for (int column : money) {
            for (RawRow row : rows) {
                AmountCell cell = words.amounts().lex(row.cell(column));
                if (cell != null && cell.isTwofold()) {
                    return row.cell(column);
                }
            }
        }
        return "";
    }

    private static char say(char mark, String code, List<Remark> reasons) {
        reasons.add(Remark.of(code, String.valueOf(mark)));
        return mark;
    }
}
