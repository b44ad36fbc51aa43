// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.DataFile;
import org.wellspent.core.catalogue.DataFileException;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.text.Remark;

/// All data and constants of the value model. Immutable; every figure in it was checked when it was read, so that valuing
/// never meets a share above one, a factor that is missing, or a number without end.
public final class ValueModel {
    private static final String FOLDER = "/org/wellspent/catalogue/";

    private final Map<String, SpendCategory> categories;
    private final SpendCategory feeCategory;
    private final SpendCategory unknownCategory;
    private final LocalShares localShares;
    private final Labels labels;
    private final Articles articles;
    private final Places places;
    private final Constants constants;

    private ValueModel(Map<String, SpendCategory> categories, LocalShares localShares, Labels labels,
            Articles articles, Places places, Constants constants) {
        this.categories = categories;
        this.localShares = localShares;
        this.labels = labels;
        this.articles = articles;
        this.places = places;
        this.constants = constants;
        this.feeCategory = only(CategoryRule.FEE);
        this.unknownCategory = only(CategoryRule.UNKNOWN);
    }

    /// The model as shipped.
    public static ValueModel shipped() {
        return from(ValueModel::resource);
    }

    /// A model from other data files, each asked for by its name (`categories.csv`).
    ///
    /// @throws DataFileException with a sentence, if a file or a figure is not to be used
    public static ValueModel from(Function<String, DataFile> files) {
        DataFile rules = files.apply("category-rules.csv");
        Map<String, SpendCategory> categories = categories(files.apply("categories.csv"),
                files.apply("emission-factors-recommended.csv"), rules);
        var model = new ValueModel(categories, LocalShares.read(files.apply("local-share-defaults.csv")),
                Labels.read(files.apply("labels.csv"), files.apply("label-effects.csv")),
                Articles.read(files.apply("articles.csv"), files.apply("more-articles.csv"),
                        files.apply("physical-factors.csv"), categories),
                Places.read(files.apply("jobs.csv"), files.apply("grid.csv")),
                Constants.read(files.apply(Constants.FILE)));
        model.checkReferences();
        return model;
    }

    /// A data file as shipped.
    static DataFile resource(String name) {
        String path = switch (name) {
            case "categories.csv", "emission-factors-recommended.csv", "grid.csv" -> FOLDER + "by-sa/" + name;
            default -> FOLDER + name;
        };
        try (InputStream in = ValueModel.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new DataFileException(Remark.of("data.file.missing", name));
            }
            return DataFile.read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new DataFileException(Remark.of("data.file.unreadable", name), e);
        }
    }

    private static Map<String, SpendCategory> categories(DataFile file, DataFile factorFile, DataFile rules) {
        var factors = new HashMap<String, DataFile.Row>();
        for (DataFile.Row row : factorFile.rows()) {
            factors.put(row.text("category_id"), row);
        }
        var result = new LinkedHashMap<String, SpendCategory>();
        for (DataFile.Row row : file.rows()) {
            DataFile.Row factor = factors.get(row.text("id"));
            if (factor == null) {
                throw row.refused("data.category.factor", row.text("id"), factorFile.name());
            }
            result.put(row.text("id"), SpendCategory.read(row, factor, rules));
        }
        return result;
    }

    /// Fails where a category needs a local share or another category that the data do not have.
    private void checkReferences() {
        for (SpendCategory category : categories.values()) {
            if (category.treatment() == SpendCategory.Treatment.SCORED
                    || category.treatment() == SpendCategory.Treatment.UNKNOWN) {
                localShares.find(category, MerchantType.CHAIN);
            }
            for (CategoryRule rule : List.of(CategoryRule.SECOND_HAND_AS, CategoryRule.REPAIR_AS)) {
                if (category.has(rule) && !categories.containsKey(category.argument(rule))) {
                    throw new DataFileException(
                            Remark.of("data.category.unknown", "category-rules.csv", category.argument(rule)));
                }
            }
        }
    }

    private SpendCategory only(CategoryRule rule) {
        return categories.values().stream().filter(category -> category.has(rule)).findFirst()
                .orElseThrow(() -> new DataFileException(
                        Remark.of("data.category.unknown", "category-rules.csv", rule.name())));
    }

    /// All constants, for *Under the bonnet*.
    public List<Constant> constants() {
        return constants.all();
    }

    /// The model with some constants changed by the household; only their figures may differ.
    ///
    /// @throws DataFileException with a sentence, if a figure is out of order or out of the bounds of its unit
    public ValueModel withConstants(List<Constant> changed) {
        return new ValueModel(categories, localShares, labels, articles, places, constants.with(changed));
    }

    /// The articles and units that a quantity or a price per piece may name.
    public List<Article> articles() {
        return articles.all();
    }

    /// The articles of one category, most useful for its correction form.
    public List<Article> articles(String categoryId) {
        return articles.all().stream().filter(article -> article.categoryId().equals(categoryId)).toList();
    }

    /// What the household said that cannot be, one sentence each: it is to be refused where it is said. Valuing reads such a
    /// figure as not said, or at the nearest bound.
    public List<Remark> problems(Circumstances said) {
        var problems = new ArrayList<Remark>();
        Double level = said.priceLevel();
        Range bounds = constants.range(ConstantId.LAMBDA_TOLD);
        if (level != null && !(level >= bounds.low() && level <= bounds.high())) {
            problems.add(Remark.of("circumstances.price-level", level, bounds.low(), bounds.high()));
        }
        if (said.pricePerPiece() != null && PriceLevel.usable(said.pricePerPiece()) == 0) {
            problems.add(Remark.of("circumstances.piece", said.pricePerPiece()));
        }
        if (said.quantity() != null && PriceLevel.usable(said.quantity()) == 0) {
            problems.add(Remark.of("circumstances.quantity", said.quantity()));
        }
        if (said.articleId() != null && article(said.articleId()) == null) {
            problems.add(Remark.of("circumstances.article.unknown", said.articleId()));
        }
        if (said.articleId() == null && (said.quantity() != null || said.pricePerPiece() != null)) {
            problems.add(Remark.of("circumstances.article.missing"));
        }
        return problems;
    }

    /// Whether purchases of a category get a value per euro.
    public boolean isScored(String categoryId) {
        SpendCategory category = categories.get(categoryId);
        return category != null && category.treatment() == SpendCategory.Treatment.SCORED;
    }

    /// Whether a word is a label that says something of a purchase, alone (`fairtrade`) or with its figure (`bcorp=92`).
    public boolean isLabel(String word) {
        return labels.carried(word) != null;
    }

    /// A category, or what stands for one that is not known.
    SpendCategory category(@Nullable String id) {
        SpendCategory category = id == null ? null : categories.get(id);
        return category == null ? unknownCategory : category;
    }

    SpendCategory feeCategory() {
        return feeCategory;
    }

    List<SpendCategory> categories() {
        return List.copyOf(categories.values());
    }

    LocalShares localShares() {
        return localShares;
    }

    Labels labels() {
        return labels;
    }

    @Nullable
    Article article(@Nullable String id) {
        return id == null ? null : articles.get(id);
    }

    Places places() {
        return places;
    }

    Constants table() {
        return constants;
    }
}
