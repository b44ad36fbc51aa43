// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.Currency;
import java.util.Map;

/// How the cells of a table are to be read.
///
/// @param orders        the order of the dates, by column
/// @param marks         the decimal mark, by column
/// @param signs         how the sign is told
/// @param debitSigned   whether the debit column carries its own minus
/// @param creditTurned  whether the credit column is negative
/// @param currency      the currency of rows that name none
/// @param threeDecimals whether amounts are written with three decimals or more throughout
/// @param yearless      the year of dates without one
record Conventions(Map<Integer, DateOrder> orders, Map<Integer, Character> marks, Signs signs, boolean debitSigned,
        boolean creditTurned, Currency currency, boolean threeDecimals, YearlessDates yearless) {

    char mark(int column) {
        return marks.getOrDefault(column, '.');
    }

    DateOrder order(int column) {
        return orders.getOrDefault(column, DateOrder.YMD);
    }
}
