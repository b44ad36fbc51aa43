// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.wellspent.core.catalogue.DataFile;

/// What holds for some categories only: the rows of `category-rules.csv` say for which.
enum CategoryRule {
    /** Independents, cooperatives and social enterprises make what they sell. */
    OWN_PRODUCTION,
    /** The producer row of the local shares holds. */
    PRODUCER_ROW,
    /** Every type takes the local share of the type in the argument. */
    ONE_LOCAL_SHARE,
    /** No value per euro and no bubbles. */
    NO_SCORE,
    /** A mixed basket at the types of the argument. */
    BASKET,
    /** Platforms are gig platforms. */
    GIG_PLATFORM,
    /** Clothing and textiles. */
    TEXTILE,
    /** Energy that citizens may own. */
    CITIZEN_ENERGY,
    /** Money that a value bank may keep. */
    VALUE_BANK,
    /** Follows the grid of the country. */
    ELECTRICITY,
    /** The articles of the argument follow the grid of the country too. */
    GRID_ARTICLE,
    /** VAT may be paid on the margin only. */
    MARGIN_SCHEME,
    /** Second-hand. */
    SECOND_HAND,
    /** Repair. */
    REPAIR,
    /** Read as the category in the argument where the merchant sells second-hand. */
    SECOND_HAND_AS,
    /** Read as the category in the argument where the merchant repairs. */
    REPAIR_AS,
    /** How a fee is valued. */
    FEE,
    /** What stands for a category that is not known. */
    UNKNOWN;

    private static final String ANY = "*";

    /// The rules of one category with their arguments.
    static Map<CategoryRule, String> of(String categoryId, DataFile rules) {
        var result = new EnumMap<CategoryRule, String>(CategoryRule.class);
        for (DataFile.Row row : rules.rows()) {
            if (holds(row.text("category"), categoryId)) {
                result.put(rule(row), row.text("argument"));
            }
        }
        return result;
    }

    private static CategoryRule rule(DataFile.Row row) {
        try {
            return valueOf(row.text("rule").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw row.refused("data.cell.word", "rule", row.text("rule"));
        }
    }

    private static boolean holds(String pattern, String categoryId) {
        return pattern.endsWith(ANY)
                ? categoryId.startsWith(pattern.substring(0, pattern.length() - ANY.length()))
                : pattern.equals(categoryId);
    }

    /// Whether an argument, words between bars or a star for all, names a word.
    static boolean names(String argument, String word) {
        return argument.equals(ANY) || ("|" + argument + "|").contains("|" + word + "|");
    }
}
