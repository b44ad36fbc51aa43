// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.DataFile;

/// The articles of `articles.csv`, and those of `more-articles.csv`, whose factors stand in `physical-factors.csv`.
final class Articles {
    private static final List<String> LANGUAGES = List.of("en", "fr", "nl", "de");

    private final Map<String, Article> byId = new LinkedHashMap<>();

    private Articles() {}

    /// Reads the three files.
    ///
    /// @throws org.wellspent.core.catalogue.DataFileException if a factor or a price is out of bounds, or a row that is
    ///                                                        referred to is missing
    static Articles read(DataFile file, DataFile more, DataFile physical, Map<String, SpendCategory> categories) {
        var result = new Articles();
        for (DataFile.Row row : file.rows()) {
            String source = Cited.row(file.name(), row.text("id"), row.text("source"), row.text("licence"),
                    Trail.Tag.SOURCED).text();
            result.add(row, row, row.text("lifetime_or_wears"), source, categories);
        }
        var factors = new HashMap<String, DataFile.Row>();
        for (DataFile.Row row : physical.rows()) {
            factors.put(row.text("item"), row);
        }
        for (DataFile.Row row : more.rows()) {
            DataFile.Row factor = factors.get(row.text("item"));
            if (factor == null) {
                throw row.refused("data.cell.word", "item", row.text("item"));
            }
            String source = Cited.row(physical.name(), row.text("item"),
                    factor.text("source") + " (" + factor.text("boundary") + ")", factor.text("licence"),
                    Trail.Tag.SOURCED).text();
            result.add(row, factor, "", source, categories);
        }
        return result;
    }

    private void add(DataFile.Row row, DataFile.Row factors, String lifetime, String source,
            Map<String, SpendCategory> categories) {
        var factor = new Range(factors.number("low"), factors.number("central"), factors.number("high"));
        Double baseline = row.numberOrNull("baseline_price_eur");
        SpendCategory category = categories.get(row.text("category_id"));
        if (!(factor.low() > 0 && factor.low() <= factor.central() && factor.central() <= factor.high())
                || (baseline != null && baseline <= 0)) {
            throw row.refused("data.article.bounds", row.text("id"));
        }
        if (category == null) {
            throw row.refused("data.cell.word", "category_id", row.text("category_id"));
        }
        var names = new HashMap<String, String>();
        LANGUAGES.forEach(language -> names.put(language, row.text("name_" + language)));
        byId.put(row.text("id"), new Article(row.text("id"), names, category.id(), row.text("unit"), factor, baseline,
                lifetime, isOutlying(factor, baseline, category.factor()), source));
    }

    private static boolean isOutlying(Range factor, @Nullable Double baseline, Range spend) {
        if (baseline == null) {
            return false;
        }
        double perEuro = factor.central() / baseline;
        return perEuro < spend.low() || perEuro > spend.high();
    }

    @Nullable
    Article get(String id) {
        return byId.get(id);
    }

    List<Article> all() {
        return List.copyOf(byId.values());
    }
}
