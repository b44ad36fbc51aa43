// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.List;

/// Amounts with a decimal comma in a file that divides cells at commas and has no quotes: `-12,50` became two cells. Where
/// nearly all rows have exactly one cell more than headings, and one named column of money is followed by two digits, the two
/// are one amount.
final class SplitDecimals {
    private SplitDecimals() {}

    /// The column whose amount is split, or -1.
    static int column(TablePlace place, List<RawRow> rows) {
        int width = place.headings().size();
        while (width > 0 && place.heading(width - 1).text().isEmpty()) {
            width--;
        }
        int wide = 0;
        for (RawRow row : rows) {
            wide += isWide(row, width) ? 1 : 0;
        }
        if (!place.hasHeader() || wide < 2 || wide * 2 < rows.size()) {
            return -1;
        }
        int found = -1;
        for (int column = 0; column < width; column++) {
            if (place.heading(column).hasAny(Concept.AMOUNT, Concept.DEBIT, Concept.CREDIT)
                    && isSplit(rows, column, width)) {
                if (found >= 0) {
                    return -1;
                }
                found = column;
            }
        }
        return found;
    }

    private static boolean isWide(RawRow row, int width) {
        return row.cells().size() == width + 1 && !row.cell(width).isEmpty();
    }

    private static boolean isSplit(List<RawRow> rows, int column, int width) {
        for (RawRow row : rows) {
            if (isWide(row, width) && !isSplit(row, column)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSplit(RawRow row, int column) {
        return row.cell(column).matches("[+-]?\\d{1,9}") && row.cell(column + 1).matches("\\d{2}");
    }

    /// The row with its amount in one cell again; the same row where it is not split.
    static RawRow joined(RawRow row, int column, TablePlace place) {
        if (column < 0 || row.cells().size() <= place.headings().size() || !isSplit(row, column)) {
            return row;
        }
        var cells = new ArrayList<String>(row.cells());
        String decimals = cells.remove(column + 1);
        cells.set(column, cells.get(column) + "," + decimals);
        return new RawRow(row.line(), cells);
    }

    static List<RawRow> joined(List<RawRow> rows, int column, TablePlace place) {
        return column < 0 ? rows : rows.stream().map(row -> joined(row, column, place)).toList();
    }
}
