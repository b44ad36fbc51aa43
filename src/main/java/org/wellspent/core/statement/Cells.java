// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// What a cell holds beneath its wrapping.
final class Cells {
    private Cells() {}

    /// The cell without blanks of any kind around it, without `="..."`, single quotes around it, or the apostrophe by which
    /// spreadsheets mark text.
    static String bare(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        if (to - from >= 3 && cell.charAt(from) == '=' && cell.charAt(from + 1) == '"' && cell.charAt(to - 1) == '"') {
            return cell.substring(from + 2, to - 1).strip();
        }
        if (to - from >= 2 && cell.charAt(from) == '\'') {
            from++;
            if (cell.charAt(to - 1) == '\'') {
                to--;
            }
            return from < to ? cell.substring(from, to).strip() : "";
        }
        return from == 0 && to == cell.length() ? cell : cell.substring(from, to);
    }

    static boolean isSpace(char c) {
        return (c <= ' ' && c != 0) || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\u2009' || c == '\u200B'
                || c == '\uFEFF' || (c > 0x1000 && Character.isWhitespace(c));
    }
}
