// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.statement.DateCell.Form;

/// Reads the parts of a date out of a whole cell. A time of day behind it is passed over.
final class DateLexer {
    private static final int LONGEST = 48;

    private final MonthNames months;

    DateLexer(MonthNames months) {
        this.months = months;
    }

    /// The parts, or null where the cell is no date.
    @Nullable
    DateCell lex(String cell) {
        String text = Cells.bare(cell);
        int length = text.length();
        if (length < 4 || length > LONGEST) {
            return null;
        }
        char start = text.charAt(0);
        if (start >= '0' && start <= '9') {
            DateCell numeric = numeric(text);
            if (numeric != null) {
                return numeric;
            }
        } else if (!Character.isLetter(start)) {
            return null;
        }
        return named(text);
    }

    /// A number of days as spreadsheets count them (1970 to 2099), or null.
    static @Nullable DateCell serial(String cell) {
        String text = Cells.bare(cell);
        if (text.length() < 5 || (text.length() > 5 && text.charAt(5) != '.' && text.charAt(5) != ',')) {
            return null;
        }
        int days = number(text, 0, 5);
        boolean fraction = text.length() == 5 || allDigits(text, 6, text.length());
        return days >= 25_569 && days < 73_051 && fraction ? new DateCell(Form.SERIAL, 0, 0, days, ' ') : null;
    }

    private static @Nullable DateCell numeric(String text) {
        int a = digitsEnd(text, 0);
        if (a >= 8) {
            return compact(text, a);
        }
        if (a > 4 || a == text.length()) {
            return null;
        }
        char separator = text.charAt(a);
        int from = separatorEnd(text, a);
        if (from < 0) {
            return cjk(text);
        }
        int b = digitsEnd(text, from);
        if (b == from || b - from > 2) {
            return null;
        }
        if (b == text.length()) {
            return separator == '/' && a <= 2
                    ? new DateCell(Form.NO_YEAR, number(text, 0, a), number(text, from, b), 0, separator)
                    : null;
        }
        if (separatorEnd(text, b) < 0) {
            return null;
        }
        if (text.charAt(b) != separator) {
            return null;
        }
        int from2 = separatorEnd(text, b);
        int c = digitsEnd(text, from2);
        if (c == from2 || c - from2 > 4 || c - from2 == 3 || !isTime(text, c)) {
            return null;
        }
        return triple(text, a, from, b, from2, c, separator);
    }

    private static @Nullable DateCell triple(String text, int a, int from, int b, int from2, int c, char separator) {
        int first = number(text, 0, a);
        int second = number(text, from, b);
        int third = number(text, from2, c);
        if (a == 4) {
            return c - from2 <= 2 ? new DateCell(Form.YEAR_FIRST, first, second, third, separator) : null;
        }
        if (a > 2) {
            return null;
        }
        return new DateCell(c - from2 == 4 ? Form.YEAR_LAST : Form.SHORT, first, second, third, separator);
    }

    private static int separatorEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '.' || c == '/' || c == '-' || c == '\u2013' || c == '\\') {
            int next = at + 1;
            while (next < text.length() && next < at + 2 && text.charAt(next) == ' ') {
                next++;
            }
            return next < text.length() ? next : -1;
        }
        return -1;
    }

    private static @Nullable DateCell cjk(String text) {
        if (text.indexOf('年') < 0) {
            return null;
        }
        int day = text.indexOf('日');
        if (day < 0) {
            return null;
        }
        String plain = text.substring(0, day).replace('年', '-').replace('月', '-').replace(" ", "");
        return plain.length() >= 8 && isTime(text, day + 1) ? numeric(plain) : null;
    }

    private static @Nullable DateCell compact(String text, int digits) {
        if ((digits != 8 && digits != 14 && digits != 12) || !isTime(text, digits)) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 4, 6);
        int day = number(text, 6, 8);
        if (year >= 1970 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
            return new DateCell(Form.YEAR_FIRST, year, month, day, '0');
        }
        int last = number(text, 4, 8);
        if (digits == 8 && last >= 1970 && last <= 2099) {
            return new DateCell(Form.COMPACT_YEAR_LAST, number(text, 0, 2), number(text, 2, 4), last, '0');
        }
        return null;
    }

    /// What may stand behind a date: nothing, or a time of day with its zone.
    static boolean isTime(String text, int from) {
        int i = from;
        while (i < text.length()
                && (text.charAt(i) == ' ' || text.charAt(i) == ',' || text.charAt(i) == 'T' || text.charAt(i) == '.'
                        || text.charAt(i) == '\u00A0' || text.charAt(i) == '\u202F' || text.charAt(i) == '|')) {
            i++;
        }
        if (i == text.length()) {
            return true;
        }
        if ((i == from && text.charAt(i) != '[') || (text.charAt(i) != '[' && !isDigit(text.charAt(i)))) {
            return i > from && isClockWord(text, i);
        }
        for (int j = i; j < text.length(); j++) {
            char c = text.charAt(j);
            if (!isDigit(c) && ":.,+-ZTAPMUCESWGDhapmnoru[] \u202F/".indexOf(c) < 0) {
                return false;
            }
        }
        return (i > from && text.charAt(i - 1) == 'T') || text.charAt(i) == '[' || text.indexOf(':', i) > 0
                || text.indexOf('h', i) > 0
                || text.indexOf('.', i) > 0;
    }

    private static boolean isClockWord(String text, int at) {
        for (String word : List.of("at ", "um ", "om ", "à ", "alle ", "a las ", "o ", "kl. ", "kl ", "klo ")) {
            if (text.startsWith(word, at)) {
                return isTime(" " + text.substring(at + word.length()), 0);
            }
        }
        return false;
    }

    private @Nullable DateCell named(String text) {
        List<String> words = words(text);
        if (words.size() < 2 || words.size() > 12) {
            return null;
        }
        int at = 0;
        if (words.size() > 2 && !isNumber(words.getFirst()) && months.monthOf(words.getFirst()) == 0) {
            at = 1;
        }
        int month = 0;
        int monthAt = -1;
        var numbers = new ArrayList<Integer>(2);
        var places = new ArrayList<Integer>(2);
        int i = at;
        for (; i < words.size() && numbers.size() < 2 && (monthAt < 0 || numbers.size() < 2); i++) {
            String word = words.get(i);
            if (isNumber(word)) {
                if (word.length() > 4) {
                    return null;
                }
                numbers.add(number(word, 0, word.length()));
                places.add(word.length() * 100 + i);
            } else if (isFiller(word)) {

            } else if (monthAt < 0 && months.monthOf(word) > 0) {
                month = months.monthOf(word);
                monthAt = i;
            } else {
                break;
            }
        }
        if (monthAt < 0 && i < words.size() && months.monthOf(words.get(i)) > 0) {
            month = months.monthOf(words.get(i++));
            monthAt = i;
        }
        return month == 0 || numbers.isEmpty() || !restIsTime(words, i) ? null : named(month, monthAt, numbers, places);
    }

    private static @Nullable DateCell named(int month, int monthAt, List<Integer> numbers, List<Integer> places) {
        int one = numbers.getFirst();
        if (numbers.size() == 1) {
            return one >= 1 && one <= 31 ? new DateCell(Form.NAMED_NO_YEAR, 0, month, one, ' ') : null;
        }
        int two = numbers.getLast();
        int lengthOne = places.getFirst() / 100;
        int lengthTwo = places.getLast() / 100;
        if (lengthOne == 4) {
            return new DateCell(Form.NAMED, one, month, two, ' ');
        }
        if (lengthTwo == 4) {
            return new DateCell(Form.NAMED, two, month, one, ' ');
        }
        return lengthTwo <= 2 && lengthOne <= 2 && monthAt >= 0
                ? new DateCell(Form.NAMED, century(two), month, one, ' ')
                : null;
    }

    static int century(int year) {
        return year >= 70 ? 1900 + year : 2000 + year;
    }

    private static boolean isFiller(String word) {
        return word.equals("de") || word.equals("del") || word.equals("of") || word.equals("st") || word.equals("nd")
                || word.equals("rd") || word.equals("th") || word.equals("er") || word.equals("r") || word.equals("e")
                || word.equals("den") || word.equals("le");
    }

    private static boolean restIsTime(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i);
            if (!isNumber(word) && !List.of("am", "pm", "AM", "PM", "h", "at", "um", "om", "T", "Z", "UTC", "GMT", "r")
                    .contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int from = i;
            if (isDigit(c)) {
                i = digitsEnd(text, i);
            } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                while (i < text.length() && (Character.isLetter(text.charAt(i))
                        || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK)) {
                    i++;
                }
            } else if (" .,-/'’:\u00A0\u202F+".indexOf(c) >= 0) {
                i++;
                continue;
            } else {
                return List.of();
            }
            words.add(text.substring(from, i));
        }
        return words;
    }

    private static boolean isNumber(String word) {
        return isDigit(word.charAt(0));
    }

    private static boolean allDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    private static int digitsEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
