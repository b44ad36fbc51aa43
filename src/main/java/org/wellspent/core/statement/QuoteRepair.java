// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// Quotes that open a cell and never rightly close it would swallow the rows below. Such a quote is a letter like any other.
final class QuoteRepair {
    private QuoteRepair() {}

    /// The text, with every stray opening quote written so that it opens nothing; the same text where there is none.
    static String repaired(String text, char delimiter) {
        var fixed = new StringBuilder();
        int copied = 0;
        int quote = text.indexOf('"');
        while (quote >= 0) {
            int next = quote + 1;
            if (opensCell(text, quote, delimiter)) {
                int close = closing(text, quote + 1);
                if (isStray(text, quote, close, delimiter)) {
                    int end = cellEnd(text, quote, delimiter);
                    fixed.append(text, copied, quote).append('"')
                            .append(text.substring(quote, end).replace("\"", "\"\"")).append('"');
                    copied = end;
                    next = end;
                } else {
                    next = close < 0 ? text.length() : close + 1;
                }
            }
            quote = text.indexOf('"', next);
        }
        return copied == 0 ? text : fixed.append(text, copied, text.length()).toString();
    }

    private static boolean opensCell(String text, int quote, char delimiter) {
        int i = quote - 1;
        while (i >= 0 && isBlank(text.charAt(i), delimiter)) {
            i--;
        }
        return i < 0 || text.charAt(i) == delimiter || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private static int closing(String text, int from) {
        int i = text.indexOf('"', from);
        while (i >= 0 && i + 1 < text.length() && text.charAt(i + 1) == '"') {
            i = text.indexOf('"', i + 2);
        }
        return i;
    }

    private static boolean isStray(String text, int open, int close, char delimiter) {
        int end = close < 0 ? text.length() : close;
        if (!hasLineEnd(text, open + 1, end)) {
            return false;
        }
        if (close < 0) {
            return true;
        }
        int i = close + 1;
        while (i < text.length() && isBlank(text.charAt(i), delimiter)) {
            i++;
        }
        return i < text.length() && text.charAt(i) != delimiter && text.charAt(i) != '\n' && text.charAt(i) != '\r';
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private static int cellEnd(String text, int from, char delimiter) {
        int i = from;
        while (i < text.length() && text.charAt(i) != delimiter && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c, char delimiter) {
        return c != delimiter && c != '\n' && c != '\r' && Character.isWhitespace(c);
    }
}
