// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something a household buys by the piece or by a unit, with its own footprint.
///
/// @param id         as in `articles.csv` or `more-articles.csv`
/// @param names      its name by language: en, fr, nl, de
/// @param categoryId the category it belongs to
/// @param unit       what is counted: article, kg, litre, kWh ...
/// @param factor     kg CO2e per unit
/// @param baseline   the usual price of a unit in euros, VAT included, or null where none is set
/// @param lifetime   how long or how often it is used, as the source writes it; shown, never used
/// @param outlying   whether at its own baseline price it lies outside the spend range of its category
/// @param source     file, row, source and licence of the factor
public record Article(String id, Map<String, String> names, String categoryId, String unit, Range factor,
        @Nullable Double baseline, String lifetime, boolean outlying, String source) {

    /// Copies the names.
    public Article {
        names = Map.copyOf(names);
    }
}
