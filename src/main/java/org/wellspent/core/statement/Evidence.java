// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of a file beside its table: what the household said, what its layout says, and what country, language and
/// the lines before the table tell.
///
/// @param options  what the household said
/// @param layout   the layout the file is read by, or null
/// @param preamble the lines before the table
/// @param country  the country that the words tell, or null
/// @param language the language of the headings, or null
/// @param currency the ISO code the table itself names, or null
record Evidence(ReadOptions options, @Nullable Layout layout, Preamble preamble, Countries.@Nullable Habit country,
        Countries.@Nullable Habit language, @Nullable String currency) {

    LocalDate today() {
        return options.today();
    }

    /// The order that the layout names, or null.
    @Nullable
    DateOrder layoutOrder() {
        return layout == null ? null : layout.dateOrder();
    }

    /// The decimal mark that the layout names, or null.
    @Nullable
    Character layoutMark() {
        return layout == null ? null : layout.decimalMark();
    }

    /// The order that country, language or currency make likely, or null.
    @Nullable
    DateOrder usualOrder() {
        if (country != null) {
            return country.order();
        }
        if (language != null && language.order() != null) {
            return language.order();
        }
        return currency == null ? null : switch (currency) {
            case "USD" -> DateOrder.MDY;
            case "EUR", "GBP", "AUD", "INR", "SGD", "HKD", "CHF", "PLN", "CZK", "DKK", "NOK", "RON", "BGN", "TRY",
                    "UAH", "RUB" ->
                DateOrder.DMY;
            default -> null;
        };
    }

    /// The decimal mark that country or language make likely, or null.
    @Nullable
    Character usualMark() {
        if (country != null && country.decimalMark() != null) {
            return country.decimalMark();
        }
        return language == null ? null : language.decimalMark();
    }

    /// The country, language or currency behind a habit, as a person calls it.
    String habitName() {
        return country != null
                ? country.id()
                : language != null && language.order() != null
                        ? language.id()
                        : currency == null ? "" : currency;
    }
}
