// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the cells of one column look like, counted over sample rows.
///
/// @param index      the column's place from 0
/// @param heading    its heading, [Heading#NONE] without one
/// @param filled     cells that hold anything but a dash
/// @param dates      cells that are dates
/// @param serials    cells that could be a spreadsheet's day numbers
/// @param numbers    cells that are numbers
/// @param fractions  numbers with one or two decimals, or a currency sign
/// @param signed     numbers with a sign
/// @param negatives  numbers below zero
/// @param currencies cells that are a currency
/// @param ibans      cells with the form of an IBAN
/// @param markers    cells that mark debit or credit
/// @param states     cells that are a known state
/// @param worded     cells with two letters in a row
/// @param spaced     cells with a blank between words
/// @param coded      numbers that are codes: a leading zero, or more than nine digits
/// @param distinct   how many different cells there are
/// @param chars      characters in all cells
record ColumnProfile(int index, Heading heading, int filled, int dates, int serials, int numbers, int fractions,
        int signed,
        int negatives, int currencies, int ibans, int markers, int states, int worded, int spaced, int coded,
        int distinct,
        long chars) {

    /// Counts a column over rows.
    static ColumnProfile of(int index, Heading heading, List<RawRow> rows, Vocabulary words) {
        var n = new int[14];
        long chars = 0;
        Set<String> distinct = new HashSet<>();
        for (RawRow row : rows) {
            String cell = row.cell(index);
            if (isNil(cell)) {
                n[8] += cell.equals("-") ? 1 : 0;
                continue;
            }
            chars += cell.length();
            distinct.add(cell.length() > 60 ? cell.substring(0, 60) : cell);
            count(cell, words, n);
        }
        return new ColumnProfile(index, heading, n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[9], n[8], n[10],
                n[11],
                n[12], n[13], distinct.size(), chars);
    }

    private static void count(String cell, Vocabulary words, int[] n) {
        n[0]++;
        boolean dated = words.dates().lex(cell) != null;
        n[1] += dated ? 1 : 0;
        n[2] += DateLexer.serial(cell) != null ? 1 : 0;
        AmountCell amount = words.amounts().lex(cell);
        if (amount != null) {
            n[3]++;
            boolean fraction = amount.dotDecimals() > 0 || amount.commaDecimals() > 0 || amount.currency() != null;
            n[4] += fraction ? 1 : 0;
            n[5] += amount.signed() ? 1 : 0;
            n[6] += amount.negative() ? 1 : 0;
            n[13] += !fraction && isCode(cell) ? 1 : 0;
        }
        n[7] += words.currencies().isCurrency(cell) ? 1 : 0;
        n[8] += words.cells().outgoing(cell) != null ? 1 : 0;
        n[9] += Iban.looksLike(Iban.compact(cell)) ? 1 : 0;
        n[10] += words.cells().state(cell) != null ? 1 : 0;
        n[11] += hasWord(cell) ? 1 : 0;
        n[12] += cell.indexOf(' ') > 0 ? 1 : 0;
    }

    private static boolean isCode(String cell) {
        String bare = Cells.bare(cell);
        return (bare.length() > 1 && bare.charAt(0) == '0' && bare.indexOf('.') < 0 && bare.indexOf(',') < 0)
                || bare.length() > 9;
    }

    private static boolean hasWord(String cell) {
        for (int i = 1; i < cell.length(); i++) {
            if (Character.isLetter(cell.charAt(i)) && Character.isLetter(cell.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a cell stands for nothing: empty, or dashes.
    static boolean isNil(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '-' && c != '\u2013' && c != '\u2014' && c != '\'' && !Cells.isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    boolean isDate() {
        return filled > 0 && dates * 10L >= filled * 6L;
    }

    boolean isSerial() {
        return filled > 0 && dates == 0 && serials * 10L >= filled * 8L;
    }

    boolean isNumber() {
        return filled > 0 && numbers * 10L >= filled * 5L && !isDate();
    }

    boolean isCurrency() {
        return filled > 0 && currencies * 10L >= filled * (heading.has(Concept.CURRENCY) ? 5L : 8L);
    }

    boolean isAccount() {
        return filled > 0 && ibans * 10L >= filled * 6L;
    }

    boolean isMarker() {
        return markers > 0 && distinct <= 8 && markers * 10L >= Math.max(filled, markers) * 6L;
    }

    boolean isState() {
        return filled > 0 && states * 10L >= filled * 8L && distinct <= 8;
    }

    boolean isText() {
        return filled > 0 && worded * 10L >= filled * 4L && !isDate() && !isNumber() && !isCurrency();
    }
}
