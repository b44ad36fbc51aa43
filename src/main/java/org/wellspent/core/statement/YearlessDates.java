// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// The year of dates that name none.
///
/// @param year      the year of the latest date
/// @param lastMonth the month of the latest date: a later month belongs to the year before
record YearlessDates(int year, int lastMonth) {
    /// Stands in where only the order of day and month is asked; a leap year, so that each day exists.
    static final YearlessDates ANY = new YearlessDates(2000, 12);

    int yearOf(int month) {
        return month > lastMonth ? year - 1 : year;
    }
}
