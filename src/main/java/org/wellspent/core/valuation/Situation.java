// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.valuation.SpendCategory.Treatment;

/// What a purchase is read as: everything that the data and the household say about it, whatever its amount.
///
/// @param category   the category whose shares and factor are used
/// @param circular   how it spares something new
/// @param type       the merchant's type, null where no claim is made
/// @param traits     the merchant's traits
/// @param labels     what the labels mean
/// @param priceLevel lambda
/// @param place      the country
/// @param article    the article the household named, null without one
/// @param quantity   how many of its units, 0 where not told
/// @param usefulness u, null where the household did not tell
record Situation(SpendCategory category, Circular circular, @Nullable MerchantType type, Set<String> traits,
        LabelReading labels, PriceLevel priceLevel, Places.Place place, @Nullable Article article, double quantity,
        @Nullable Double usefulness) {

    private static final String SECOND_HAND = "second_hand";
    private static final String REPAIR = "repair";

    /// How a purchase spares something new.
    enum Circular {
        NONE, SECOND_HAND, REPAIR
    }

    /// Whether a flow is valued at all.
    static boolean isValued(FlowKind kind) {
        return kind.isSpending() || kind == FlowKind.GIFT;
    }

    /// Reads a purchase.
    static Situation of(Match match, Circumstances said, ValueModel model) {
        SpendCategory named = match.kind() == FlowKind.FEE ? model.feeCategory() : model.category(match.categoryId());
        SpendCategory category = asCircular(named, match.traits(), model);
        Circular circular = category.has(CategoryRule.SECOND_HAND)
                ? Circular.SECOND_HAND
                : category.has(CategoryRule.REPAIR) ? Circular.REPAIR : Circular.NONE;
        Article article = model.article(said.articleId());
        double quantity = article == null ? 0 : PriceLevel.usable(said.quantity());
        boolean hasPriceLevel = circular == Circular.NONE && quantity == 0
                && category.treatment() != Treatment.UNKNOWN;
        PriceLevel level = hasPriceLevel
                ? PriceLevel.of(category, match.type(), match.traits(), said, model)
                : PriceLevel.NONE;
        return new Situation(category, circular, match.type(), match.traits(),
                LabelReading.of(match.labels(), category, model), level, model.places().of(said.country()), article,
                quantity, said.usefulness());
    }

    private static SpendCategory asCircular(SpendCategory category, Set<String> traits, ValueModel model) {
        if (traits.contains(SECOND_HAND) && category.has(CategoryRule.SECOND_HAND_AS)) {
            return model.category(category.argument(CategoryRule.SECOND_HAND_AS));
        }
        if (traits.contains(REPAIR) && category.has(CategoryRule.REPAIR_AS)) {
            return model.category(category.argument(CategoryRule.REPAIR_AS));
        }
        return category;
    }

    /// The article whose quantity takes the place of the spend factor, null without one: reuse keeps the small footprint
    /// of the sale.
    @Nullable
    Article counted() {
        return quantity > 0 && circular == Circular.NONE && category.treatment() != Treatment.UNKNOWN ? article : null;
    }

    /// How many pieces a reuse or repair spares: one where no number is told.
    double pieces() {
        return quantity > 0 ? quantity : 1;
    }

    /// Whether the price level is the household's word.
    boolean isPriceLevelTold() {
        return priceLevel.told() != null;
    }

    /// The spend factor in the country of the purchase, kg CO2e per euro of 2024.
    Range factor(Constants constants) {
        Range here = category.factor();
        if (!place.isAbroad()) {
            return here;
        }
        Range spread = constants.range(ConstantId.ABROAD_FACTOR);
        double grid = category.has(CategoryRule.ELECTRICITY) ? gridRatio() : 1;
        return new Range(here.low() * spread.low() * grid, here.central() * spread.central() * grid,
                here.high() * spread.high() * grid);
    }

    /// Kg CO2e of the whole quantity in the country of the purchase, before phi.
    Range countedFootprint(Article counted) {
        return counted.factor().times(quantity * (followsGrid(counted) ? gridRatio() : 1));
    }

    /// Whether an article's footprint is that of the grid it is taken from.
    boolean followsGrid(Article counted) {
        return category.has(CategoryRule.GRID_ARTICLE) && place.isAbroad()
                && CategoryRule.names(category.argument(CategoryRule.GRID_ARTICLE), counted.id());
    }

    /// The grid of the country against Belgium's; 1 where it is not known.
    private double gridRatio() {
        Places.Figure grid = place.grid();
        return grid == null ? 1 : grid.value() / place.homeGrid().value();
    }

    /// What the purchase gave the household, within its bounds.
    double usefulness(Constants constants) {
        Range bounds = constants.range(ConstantId.USEFULNESS);
        return usefulness == null || usefulness.isNaN()
                ? bounds.central()
                : Math.clamp(usefulness, bounds.low(), bounds.high());
    }

    /// The same purchase at an ordinary chain, nothing told and nothing labelled.
    Situation asChain(ValueModel model) {
        PriceLevel level = circular == Circular.NONE
                ? PriceLevel.of(category, MerchantType.CHAIN, Set.of(), Circumstances.UNKNOWN, model)
                : priceLevel;
        return new Situation(category, circular, MerchantType.CHAIN, Set.of(),
                LabelReading.of(Set.of(), category, model), level, place, null, 0, null);
    }
}
