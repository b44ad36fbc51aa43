// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.EnumMap;
import java.util.Map;
import org.wellspent.core.catalogue.DataFile;
import org.wellspent.core.catalogue.MerchantType;

/// A category with the shares and the factor that valuation needs (`categories.csv`,
/// `emission-factors-recommended.csv`).
///
/// @param id        as in the catalogue
/// @param treatment how purchases of it are valued
/// @param isGoods   whether it holds new goods, whose price level depends on the merchant's type
/// @param sector    the local sector of `local-share-defaults.csv`
/// @param shares    of the price
/// @param factor    kg CO2e per euro of 2024
/// @param qualityB  whether the factor has quality B
/// @param rules     what holds for it, with arguments
/// @param row       where the shares come from
/// @param factorRow where the factor comes from
record SpendCategory(String id, Treatment treatment, boolean isGoods, String sector, Shares shares, Range factor,
        boolean qualityB, Map<CategoryRule, String> rules, Cited row, Cited factorRow) {

    SpendCategory {
        var copy = new EnumMap<CategoryRule, String>(CategoryRule.class);
        copy.putAll(rules);
        rules = copy;
    }

    /// How purchases of a category are valued.
    enum Treatment {
        /** All of it. */
        SCORED,
        /** Footprint, cost and purse. */
        FOOTPRINT,
        /** Footprint and local euros of a category that is not known. */
        UNKNOWN,
        /** Amount and purse. */
        GIFT,
        /** Not at all. */
        NONE
    }

    boolean has(CategoryRule rule) {
        return rules.containsKey(rule);
    }

    String argument(CategoryRule rule) {
        return rules.getOrDefault(rule, "");
    }

    /// Whether a purchase at this type of merchant is a mixed basket.
    boolean isBasket(MerchantType type) {
        return has(CategoryRule.BASKET) && CategoryRule.names(argument(CategoryRule.BASKET), type.id());
    }

    /// Reads a row of `categories.csv` with its factor.
    static SpendCategory read(DataFile.Row row, DataFile.Row factor, DataFile rules) {
        String id = row.text("id");
        Map<CategoryRule, String> held = CategoryRule.of(id, rules);
        Treatment treatment = treatment(row, held);
        boolean originsNeeded = treatment == Treatment.SCORED;
        var range = new Range(factor.number("low"), factor.number("central"), factor.number("high"));
        if (!(range.low() >= 0 && range.low() <= range.central() && range.central() <= range.high())) {
            throw factor.refused("data.factor.order", id);
        }
        String derivation = factor.text("derivation");
        return new SpendCategory(id, treatment, row.text("kind").equals("goods"), row.text("local_sector"),
                Shares.read(row, originsNeeded), range, factor.text("quality").equals("B"), held,
                Cited.row(row.file(), id, row.text("source"), row.text("licence"), Trail.Tag.ASSUMED),
                Cited.row(factor.file(), id, derivation, factor.text("licence"),
                        Cited.assumedIfSaid(derivation, Trail.Tag.DERIVED)));
    }

    private static Treatment treatment(DataFile.Row row, Map<CategoryRule, String> rules) {
        if (rules.containsKey(CategoryRule.UNKNOWN)) {
            return Treatment.UNKNOWN;
        }
        return switch (row.text("kind")) {
            case "goods", "service", "energy", "reuse" ->
                rules.containsKey(CategoryRule.NO_SCORE) ? Treatment.FOOTPRINT : Treatment.SCORED;
            case "gift" -> Treatment.GIFT;
            case "neutral", "deposit" -> Treatment.NONE;
            default -> throw row.refused("data.cell.word", "kind", row.text("kind"));
        };
    }
}
