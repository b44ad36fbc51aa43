// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// From a number's digits to minor units, without rounding and without doubt.
final class AmountReader {
    /// More than a thousand billion units is no household's money.
    private static final long MOST_UNITS = 1_000_000_000_000L;

    /// Why a number is no amount.
    static final long UNREADABLE = Long.MIN_VALUE;
    /// Three decimals where the currency has two: neither a thousand nor an amount in cents.
    static final long TOO_FINE = Long.MIN_VALUE + 1;
    /// Beyond all money.
    static final long TOO_LARGE = Long.MIN_VALUE + 2;

    private AmountReader() {}

    /// The amount in minor units, signed as the cell is; one of the constants where it cannot be read.
    ///
    /// @param digits        the currency's decimals
    /// @param threeDecimals whether the column has three decimals or more throughout
    static long minor(AmountCell cell, char mark, int digits, boolean threeDecimals) {
        int decimals = cell.decimals(mark);
        if (decimals < 0) {
            return UNREADABLE;
        }
        long value = cell.digits();
        if (decimals > digits && decimals == 3 && !threeDecimals && value != 0) {
            return TOO_FINE;
        }
        for (int i = decimals; i > digits; i--) {
            if (value % 10 != 0) {
                return TOO_FINE;
            }
            value /= 10;
        }
        for (int i = decimals; i < digits; i++) {
            if (value > Long.MAX_VALUE / 10) {
                return TOO_LARGE;
            }
            value *= 10;
        }
        long most = MOST_UNITS;
        for (int i = 0; i < digits; i++) {
            most *= 10;
        }
        if (value > most) {
            return TOO_LARGE;
        }
        return cell.negative() ? -value : value;
    }

    static boolean isAmount(long minor) {
        return minor > TOO_LARGE;
    }
}
