// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellspent.core.text.Remark;

/// Finds how the cells of a table are to be read: dates, decimals, signs, currency.
final class ConventionFinder {
    private final Vocabulary words;
    private final String fileName;
    private final Evidence evidence;
    private final List<RawRow> rows;

    ConventionFinder(Vocabulary words, String fileName, Evidence evidence, List<RawRow> rows) {
        this.words = words;
        this.fileName = fileName;
        this.evidence = evidence;
        this.rows = rows;
    }

    /// All conventions, each with its reason.
    ///
    /// @throws RefusedFile where two readings remain that give different figures
    Conventions find(TablePlace place, Columns columns, List<Remark> reasons, List<Remark> notices) {
        Map<Integer, DateOrder> orders = new DateOrders(words, evidence, rows).find(columns, reasons);
        Currency currency = new CurrencyFinder(words, evidence, rows).find(place, columns, reasons, notices);
        Map<Integer, Character> marks = marks(columns, currency, reasons);
        Signs signs = new SignFinder(words, evidence, rows, marks).find(place, columns, fileName, reasons);
        return new Conventions(orders, marks, signs, mostlyNegative(columns.first(Role.DEBIT)),
                mostlyNegative(columns.first(Role.CREDIT)), currency, threeDecimals(columns, marks),
                new YearFinder(words, evidence, rows).find(fileName, columns.first(Role.BOOKED), orders, notices));
    }

    private Map<Integer, Character> marks(Columns columns, Currency currency, List<Remark> reasons) {
        var money = new ArrayList<Integer>();
        for (Role role : List.of(Role.AMOUNT, Role.DEBIT, Role.CREDIT)) {
            money.addAll(columns.all(role));
        }
        int balance = columns.first(Role.BALANCE);
        Map<Integer, Character> marks = new HashMap<>();
        char mark = new MarkFinder(words, evidence, rows).find(money, balance, currency, reasons);
        money.forEach(column -> marks.put(column, mark));
        if (balance >= 0) {
            marks.put(balance, DecimalMarks.proven(balance, rows, words, mark));
        }
        return marks;
    }

    private boolean mostlyNegative(int column) {
        int negative = 0;
        int filled = 0;
        for (RawRow row : column < 0 ? List.<RawRow>of() : rows) {
            AmountCell cell = words.amounts().lex(row.cell(column));
            if (cell != null && !cell.isZero()) {
                filled++;
                negative += cell.negative() ? 1 : 0;
            }
        }
        return negative * 2 > filled;
    }

    private boolean threeDecimals(Columns columns, Map<Integer, Character> marks) {
        int three = 0;
        for (int column : columns.all(Role.AMOUNT)) {
            char mark = marks.getOrDefault(column, '.');
            for (RawRow row : rows) {
                AmountCell cell = words.amounts().lex(row.cell(column));
                int decimals = cell == null ? 0 : cell.decimals(mark);
                if (decimals == 1 || decimals == 2) {
                    return false;
                }
                three += decimals >= 3 ? 1 : 0;
            }
        }
        return three > 1;
    }
}
