// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What the household says about a file before it is read. Null means: find it in the file.
///
/// @param layoutId        the layout to read by, instead of recognising one
/// @param dateOrder       the order of day, month and year, where the file leaves it open
/// @param decimalMark     `,` or `.`, where the file leaves it open
/// @param currency        the currency, where neither the file nor its layout tells
/// @param defaultCurrency the household's currency, taken with a notice where nothing else tells
/// @param today           the day of reading: no row lies far after it
public record ReadOptions(@Nullable String layoutId, @Nullable DateOrder dateOrder, @Nullable Character decimalMark,
        @Nullable Currency currency, Currency defaultCurrency, LocalDate today) {

    /// Everything found in the file itself.
    public static ReadOptions none(Currency defaultCurrency, LocalDate today) {
        return new ReadOptions(null, null, null, null, defaultCurrency, today);
    }

    /// With the order of day, month and year.
    public ReadOptions withDateOrder(DateOrder order) {
        return new ReadOptions(layoutId, order, decimalMark, currency, defaultCurrency, today);
    }

    /// With the mark before the decimals.
    public ReadOptions withDecimalMark(char mark) {
        return new ReadOptions(layoutId, dateOrder, mark, currency, defaultCurrency, today);
    }

    /// With another currency to take where nothing tells.
    public ReadOptions withDefaultCurrency(Currency other) {
        return new ReadOptions(layoutId, dateOrder, decimalMark, currency, other, today);
    }
}
