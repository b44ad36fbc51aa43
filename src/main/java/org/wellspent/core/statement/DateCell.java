// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// The parts of a date before it is known which is which.
///
/// @param form      how it is written
/// @param first     the first number, or the year where the form says so
/// @param second    the second number, or the month
/// @param third     the third number, or the day; for a serial the number of days
/// @param separator the sign between the numbers, or a blank
record DateCell(Form form, int first, int second, int third, char separator) {

    enum Form {
        /** Two short numbers, then a year of four digits: the day or the month stands first. */
        YEAR_LAST,
        /** Year, month, day. */
        YEAR_FIRST,
        /** Three numbers of one or two digits. */
        SHORT,
        /** Eight digits that read as a date only with the year last. */
        COMPACT_YEAR_LAST,
        /** The month is a name: year, month, day. */
        NAMED,
        /** The month is a name, the year is missing: 0, month, day. */
        NAMED_NO_YEAR,
        /** Two short numbers, the year is missing. */
        NO_YEAR,
        /** Days since 30 December 1899, as spreadsheets count. */
        SERIAL
    }
}
