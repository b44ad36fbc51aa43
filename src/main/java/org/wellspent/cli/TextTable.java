// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table for people: columns as wide as their widest cell, figures to the right, two blanks between.
final class TextTable {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /// A column: its head, and whether its cells stand to the right.
    record Column(String head, boolean right) {
        static Column left(String head) {
            return new Column(head, false);
        }

        static Column right(String head) {
            return new Column(head, true);
        }
    }

    TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /// Adds a row, one cell for each column. A line break in a cell becomes a blank.
    void row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(cell -> cell.replaceAll("\\R|\\p{Cntrl}", " ")).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The lines: the heads, then the rows.
    List<String> lines() {
        var widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(width(columns.get(i).head()),
                    rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
        }
        var lines = new ArrayList<String>();
        lines.add(line(columns.stream().map(Column::head).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String filling = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(columns.get(i).right() ? filling + cells.get(i) : cells.get(i) + filling);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
