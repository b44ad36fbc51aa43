// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;

/// Which mark divides the decimals of a column, by the cells that can be read in one way only.
final class DecimalMarks {
    private DecimalMarks() {}

    /// How many cells prove the dot, how many the comma, and how many can be read both ways.
    static int[] votes(int column, List<RawRow> rows, Vocabulary words) {
        var votes = new int[3];
        for (RawRow row : rows) {
            String text = row.cell(column);
            AmountCell cell = text.isEmpty() ? null : words.amounts().lex(text);
            if (cell != null) {
                votes[0] += cell.proves('.') ? 1 : 0;
                votes[1] += cell.proves(',') ? 1 : 0;
                votes[2] += cell.isTwofold() ? 1 : 0;
            }
        }
        return votes;
    }

    /// The mark most cells prove, else the one given.
    static char proven(int column, List<RawRow> rows, Vocabulary words, char otherwise) {
        int[] votes = votes(column, rows, words);
        return votes[0] == votes[1] ? otherwise : votes[0] > votes[1] ? '.' : ',';
    }

    /// The number in hundredths, signed, cut off below them; `Long.MIN_VALUE` where it cannot be read with the mark.
    static long hundredths(AmountCell cell, char mark) {
        int decimals = cell.decimals(mark);
        if (decimals < 0) {
            return Long.MIN_VALUE;
        }
        long value = cell.digits();
        for (int i = decimals; i < 2; i++) {
            value *= 10;
        }
        for (int i = decimals; i > 2; i--) {
            value /= 10;
        }
        return cell.negative() ? -value : value;
    }
}
