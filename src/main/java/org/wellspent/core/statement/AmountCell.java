// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import org.jspecify.annotations.Nullable;

/// A number as a cell writes it, before it is known which mark divides the decimals.
///
/// @param digits       all its digits as one whole number, without sign
/// @param dotDecimals  how many of them are decimals if the dot is the decimal mark; -1 where the cell cannot be read so
/// @param commaDecimals how many of them are decimals if the comma is the decimal mark; -1 where the cell cannot be read so
/// @param negative     whether a minus, parentheses or a debit mark stand with it
/// @param signed       whether any sign stands with it, plus included
/// @param currency     the sign or code of a currency that stands with it, as written, else null
record AmountCell(long digits, int dotDecimals, int commaDecimals, boolean negative, boolean signed,
        @Nullable String currency) {

    /// How many digits are decimals under a decimal mark; -1 where the cell cannot be read so.
    int decimals(char decimalMark) {
        return decimalMark == ',' ? commaDecimals : dotDecimals;
    }

    boolean isZero() {
        return digits == 0;
    }

    /// Whether the cell reads otherwise with the one mark than with the other.
    boolean isTwofold() {
        return dotDecimals >= 0 && commaDecimals >= 0 && dotDecimals != commaDecimals;
    }

    /// Whether only one decimal mark can be meant.
    boolean proves(char decimalMark) {
        return decimals(decimalMark) >= 0 && decimals(decimalMark == ',' ? '.' : ',') < 0;
    }
}
