// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import org.jspecify.annotations.Nullable;

/// Reads a number with its sign and currency out of a whole cell. Nothing of the cell may be left over.
final class AmountLexer {
    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 18;
    private static final int UNREADABLE = -1;

    private final CurrencyNames currencies;

    AmountLexer(CurrencyNames currencies) {
        this.currencies = currencies;
    }

    /// The number, or null where the cell is none.
    @Nullable
    AmountCell lex(String cell) {
        String text = Cells.bare(cell);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        char start = text.charAt(0);
        boolean minus = isMinus(start);
        int first = minus || start == '+' ? 1 : 0;
        if (first < text.length() && isDigit(text.charAt(first)) && isDigit(text.charAt(text.length() - 1))) {
            return number(text, first, text.length(), minus, first == 1, null);
        }
        if (endsInDash(text)) {
            return lex(text.substring(0, text.length() - (text.endsWith("--") ? 2 : 1)) + "00");
        }
        int from = firstDigit(text);
        if (from < 0) {
            return null;
        }
        int to = lastDigit(text) + 1;
        if (from > 0 && isMark(text.charAt(from - 1))) {
            from--;
        }
        if (to < text.length() && isMark(text.charAt(to)) && to + 1 == text.length()) {
            to++;
        }
        String around = from == 0 && to == text.length() ? "" : text.substring(0, from) + '\n' + text.substring(to);
        return around.isEmpty() ? number(text, from, to, false, false, null) : surrounded(text, from, to, around);
    }

    /// Whole amounts as some write them: `12,-`, `12.--`, `12,–`.
    private static boolean endsInDash(String text) {
        int length = text.length();
        int dashes = text.endsWith("--") ? 2 : isMinus(text.charAt(length - 1)) ? 1 : 0;
        return dashes > 0 && length > dashes + 1 && isMark(text.charAt(length - dashes - 1))
                && isDigit(text.charAt(length - dashes - 2));
    }

    private @Nullable AmountCell surrounded(String text, int from, int to, String around) {
        int split = around.indexOf('\n');
        String before = around.substring(0, split);
        String after = around.substring(split + 1);
        boolean negative = false;
        boolean signed = false;
        if (before.indexOf('(') >= 0 && after.indexOf(')') >= 0) {
            negative = true;
            signed = true;
            before = before.replace("(", "");
            after = after.replace(")", "");
        }
        int signs = 0;
        var words = new StringBuilder();
        for (int i = 0; i < before.length() + after.length(); i++) {
            if (i == before.length()) {
                words.append(' ');
            }
            char c = i < before.length() ? before.charAt(i) : after.charAt(i - before.length());
            if (isMinus(c) || c == '+') {
                signs++;
                signed = true;
                negative |= isMinus(c);
            } else {
                words.append(c);
            }
        }
        if (signs > 1) {
            return null;
        }
        String word = Cells.bare(words.toString());
        if (word.isEmpty()) {
            return number(text, from, to, negative, signed, null);
        }
        Boolean debit = debitMark(Cells.bare(after));
        if (debit != null && signs == 0 && Cells.bare(before).isEmpty()) {
            return number(text, from, to, debit, true, null);
        }
        return currencies.isCurrency(word)
                ? number(text, from, to, negative, signed, word)
                : withMark(text, from, to, word, signs);
    }

    /// `12.50 EUR CR` and `£12.50 DR`.
    private @Nullable AmountCell withMark(String text, int from, int to, String words, int signs) {
        int blank = words.lastIndexOf(' ');
        if (blank < 0 || signs > 0) {
            return null;
        }
        Boolean debit = debitMark(words.substring(blank + 1));
        String currency = Cells.bare(words.substring(0, blank));
        return debit != null && currencies.isCurrency(currency) ? number(text, from, to, debit, true, currency) : null;
    }

    private static @Nullable Boolean debitMark(String word) {
        return switch (word) {
            case "DR", "Dr", "dr", "D", "DB", "S" -> Boolean.TRUE;
            case "CR", "Cr", "cr", "C", "H" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable AmountCell number(String text, int from, int to, boolean negative, boolean signed,
            @Nullable String currency) {
        long digits = 0;
        int count = 0;
        int dots = 0;
        int commas = 0;
        int groups = 0;
        int lastDot = -1;
        int lastComma = -1;
        int lastGroup = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
                if (++count > MOST_DIGITS) {
                    return null;
                }
            } else if (c == '.') {
                dots++;
                lastDot = i;
            } else if (c == ',') {
                commas++;
                lastComma = i;
            } else if (isGroup(c)) {
                groups++;
                lastGroup = i;
            } else {
                return null;
            }
        }
        if (groups > 0 && ((lastGroup > Math.max(lastDot, lastComma) && dots + commas > 0)
                || !grouped(text, from, firstMark(text, from, to), false))) {
            return null;
        }
        int dot = decimals(text, from, to, dots, lastDot, commas, lastComma, ',', groups > 0);
        int comma = decimals(text, from, to, commas, lastComma, dots, lastDot, '.', groups > 0);
        return dot < 0 && comma < 0 ? null : new AmountCell(digits, dot, comma, negative, signed, currency);
    }

    /// The decimals if a mark is the decimal mark and the other one groups; -1 where the number cannot be read so.
    private static int decimals(String text, int from, int to, int marks, int lastMark, int others, int lastOther,
            char other, boolean blanksGroup) {
        if (marks > 1 || (others > 0 && (blanksGroup || (marks == 1 && lastOther > lastMark)))) {
            return UNREADABLE;
        }
        int whole = marks == 1 ? lastMark : to;
        if (others > 0 && !grouped(text, from, whole, other == ',')) {
            return UNREADABLE;
        }
        return marks == 1 ? to - lastMark - 1 : 0;
    }

    /// Whether the whole part is divided into threes, or (with commas) as in India.
    private static boolean grouped(String text, int from, int to, boolean maybeIndian) {
        int run = 0;
        int runs = 0;
        boolean threes = true;
        boolean indian = maybeIndian;
        for (int i = to - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                run++;
            } else {
                threes &= run == 3;
                indian &= run == (runs == 0 ? 3 : 2);
                runs++;
                run = 0;
            }
        }
        threes &= run >= 1 && run <= 3 && text.charAt(from) != '0';
        indian &= run >= 1 && run <= 2 && text.charAt(from) != '0';
        return threes || indian;
    }

    private static int firstMark(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isMark(text.charAt(i))) {
                return i;
            }
        }
        return to;
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return i;
            }
        }
        return -1;
    }

    private static int lastDigit(String text) {
        int i = text.length() - 1;
        while (text.charAt(i) < '0' || text.charAt(i) > '9') {
            i--;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isGroup(char c) {
        return c == ' ' || c == '\'' || c == '’' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007'
                || c == '`';
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013' || c == '\u2010' || c == '\u2011';
    }
}
