// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;

/// Knows exports without headings by what their columns hold.
///
/// The shapes of a layout's `rows`: `date`, `amount`, `amount?` (may be empty), `currency`, `account`, `marker`, `number`,
/// `text`, `text?`, `empty`, `any`. Rows may be longer by empty cells.
final class RowShape {
    private static final int ROWS = 60;
    private static final int WORD_ROWS = 400;
    private static final int LONGEST = 2000;

    private RowShape() {}

    /// Whether nearly all of the first rows have the layout's shapes, and one of its words stands somewhere.
    static boolean fits(Layout layout, List<RawRow> rows, Vocabulary words) {
        int tried = 0;
        int fitting = 0;
        for (RawRow row : rows.subList(0, Math.min(rows.size(), ROWS))) {
            tried++;
            fitting += fits(layout.rows(), row, words) ? 1 : 0;
        }
        return tried > 0 && fitting * 10 >= tried * 9 && hasWord(layout, rows);
    }

    private static boolean hasWord(Layout layout, List<RawRow> rows) {
        if (layout.words().isEmpty()) {
            return true;
        }
        for (RawRow row : rows.subList(0, Math.min(rows.size(), WORD_ROWS))) {
            for (String cell : row.cells()) {
                for (String word : layout.words()) {
                    if (isIn(word, cell)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether a cell holds a word; with `^` before it, whether it begins with it.
    private static boolean isIn(String word, String cell) {
        return word.startsWith("^")
                ? cell.startsWith(word.substring(1))
                : cell.length() < LONGEST && cell.contains(word);
    }

    private static boolean fits(List<String> shapes, RawRow row, Vocabulary words) {
        for (int i = 0; i < Math.max(shapes.size(), Math.min(row.cells().size(), TableFinder.WIDEST)); i++) {
            if (!fits(i < shapes.size() ? shapes.get(i) : "empty", row.cell(i), words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String shape, String cell, Vocabulary words) {
        return switch (shape) {
            case "date" -> words.dates().lex(cell) != null;
            case "amount" -> words.amounts().lex(cell) != null;
            case "amount?" -> ColumnProfile.isNil(cell) || words.amounts().lex(cell) != null;
            case "currency" -> words.currencies().isCurrency(cell);
            case "account" -> Iban.looksLike(Iban.compact(cell)) || words.amounts().lex(cell) != null;
            case "account?" -> ColumnProfile.isNil(cell) || fits("account", cell, words);
            case "marker" -> words.cells().outgoing(cell) != null;
            case "number" ->
                !cell.isEmpty() && cell.chars().allMatch(c -> Character.isDigit(c) || c == ' ' || c == '\'');
            case "text" -> !cell.isEmpty() && words.dates().lex(cell) == null && words.amounts().lex(cell) == null;
            case "text?" -> cell.isEmpty() || (words.dates().lex(cell) == null && words.amounts().lex(cell) == null);
            case "empty" -> ColumnProfile.isNil(cell);
            default -> true;
        };
    }
}
