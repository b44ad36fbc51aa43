// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.valuation.Appraiser.Appraisal;

/// Says what a purchase created and what it cost nature, by the value model and the household's weights. Safe for use by
/// several threads at once.
///
/// Nothing per euro depends on the amount, so what one euro creates is worked out once for each sort of purchase (category,
/// type, labels, traits, place) and kept; a purchase with more told about it is worked out by itself.
public final class Valuator {
    private final ValueModel model;
    private final Weights weights;
    private final Map<Currency, Double> eurosPerUnit;
    private final Appraiser appraiser;
    private final Map<Sort, Optional<Appraisal>> known = new ConcurrentHashMap<>();
    private final Map<Sort, ScoreCorners> knownCorners = new ConcurrentHashMap<>();
    private final Map<Chain, Range> chains = new ConcurrentHashMap<>();

    /// A valuator that knows no exchange rate: for purchases in other currencies footprint and minutes are unknown.
    public Valuator(ValueModel model, Weights weights) {
        this(model, weights, Map.of());
    }

    /// A valuator with the household's exchange rates.
    ///
    /// @param eurosPerUnit euros for one unit of a currency, above 0
    /// @throws IllegalArgumentException if a rate is not above zero and finite
    public Valuator(ValueModel model, Weights weights, Map<Currency, Double> eurosPerUnit) {
        if (!eurosPerUnit.values().stream().allMatch(rate -> PriceLevel.usable(rate) > 0)) {
            throw new IllegalArgumentException("an exchange rate is above zero");
        }
        this.model = model;
        this.weights = weights;
        this.eurosPerUnit = Map.copyOf(eurosPerUnit);
        this.appraiser = new Appraiser(model, weights);
    }

    /// What distinguishes sorts of purchases about which the household told nothing.
    private record Sort(FlowKind kind, @Nullable String categoryId, @Nullable MerchantType type, Set<String> labels,
            Set<String> traits, @Nullable String country, Evidence evidence, Confidence confidence,
            boolean intermediary) {

        static Sort of(Match match, Circumstances said) {
            return new Sort(match.kind(), match.categoryId(), match.type(), match.labels(), match.traits(),
                    said.country(), match.evidence(), match.confidence(), match.intermediary());
        }
    }

    /// The model it values by.
    public ValueModel model() {
        return model;
    }

    /// What matters to the household.
    public Weights weights() {
        return weights;
    }

    /// Values a purchase.
    ///
    /// @return null for what is not valued: flows other than purchases, refunds, fees and gifts, and categories that are
    ///         needs or savings
    public @Nullable Valuation value(Purchase purchase) {
        if (!Situation.isValued(purchase.match().kind())) {
            return null;
        }
        Paid paid = Paid.of(purchase, eurosPerUnit, model.table());
        if (!paid.isInYears()) {
            return nothingKnown();
        }
        Circumstances said = purchase.circumstances();
        if (said.isPlain()) {
            Appraisal appraisal = known(purchase.match(), said);
            return appraisal == null ? null : valuation(appraisal, paid, null, null);
        }
        Situation situation = Situation.of(purchase.match(), said, model);
        Range counted = appraiser.counted(situation);
        Appraisal appraisal = appraiser.appraise(purchase.match(), situation, perEuro(situation, paid));
        return appraisal == null
                ? null
                : valuation(appraisal, paid, counted, appraiser.avoided(situation));
    }

    private @Nullable Appraisal known(Match match, Circumstances said) {
        Sort sort = Sort.of(match, said);
        Optional<Appraisal> appraisal = known.get(sort);
        if (appraisal == null) {
            appraisal = Optional.ofNullable(
                    appraiser.appraise(match, Situation.of(match, said, model), /* physical= */ null));
            known.put(sort, appraisal);
        }
        return appraisal.orElse(null);
    }

    /// What the quantity emits for each euro paid, before phi; null without a quantity or where it cannot be spread.
    static @Nullable Range perEuro(Situation situation, Paid paid) {
        Article article = situation.counted();
        return article == null || !paid.canBearQuantity()
                ? null
                : situation.countedFootprint(article).times(1 / Math.abs(paid.euros()));
    }

    /// The valuation of a time for which the factors cannot stand.
    private static Valuation nothingKnown() {
        return new Valuation(null, null, null, null, null, null, null, null, null, null, null, null, Grade.E);
    }

    private static Valuation valuation(Appraisal appraisal, Paid paid, @Nullable Range counted,
            @Nullable Double avoided) {
        PerEuro one = appraisal.perEuro();
        return new Valuation(one.v(), times(one.v(), paid.amount()), one.eco(), one.economic(), one.social(),
                counted != null && one.co2() != null ? counted.times(paid.sign()) : inEuros(one.co2(), paid),
                times(one.local(), paid.amount()), inEuros(one.workMinutes(), paid),
                times(one.publicPurse(), paid.amount()), one.fairShare(), one.benefit(),
                avoided == null || one.v() == null ? null : avoided * paid.sign(), appraisal.grade());
    }

    private static @Nullable Range times(@Nullable Range perEuro, double amount) {
        return perEuro == null ? null : perEuro.times(amount);
    }

    private static @Nullable Range inEuros(@Nullable Range perEuro, Paid paid) {
        return paid.isRateKnown() ? times(perEuro, paid.euros()) : null;
    }

    /// How each figure of a purchase arose: one tree per figure, whose symbol is the figure's name as JSON writes it (`v`,
    /// `value`, `eco`, `economic`, `social`, `co2`, `local`, `workMinutes`, `publicPurse`, `fairShare`, `me`, `around`,
    /// `next`, `common`, `avoided`, and `grade` as the number of its letter, 1 for A).
    ///
    /// @return no tree for a figure that is not known, and none at all for what is not valued
    public List<Trail> explain(Purchase purchase) {
        Paid paid = Paid.of(purchase, eurosPerUnit, model.table());
        return Situation.isValued(purchase.match().kind()) && paid.isInYears()
                ? Trails.of(purchase, model, weights, paid)
                : List.of();
    }

    /// The value per euro of the same purchase at an ordinary chain of its own category: what rankings compare with, since
    /// value per euro is not comparable across needs.
    ///
    /// @return null where the purchase has no value per euro
    public @Nullable Range chainReading(Purchase purchase) {
        Match match = purchase.match();
        if (!Situation.isValued(match.kind())) {
            return null;
        }
        Situation situation = Situation.of(match, purchase.circumstances(), model);
        if (Appraiser.treatment(match, situation) != SpendCategory.Treatment.SCORED) {
            return null;
        }
        return chains.computeIfAbsent(new Chain(situation.category().id(), situation.place().code()),
                _ -> Objects.requireNonNull(appraiser.chain(situation)));
    }

    /// A side of a comparison, empty at first; its purchases are to be in one currency.
    public SideScores.Builder side() {
        return new SideScores.Builder(this);
    }

    /// The scores of a scored purchase at every combination of the assumptions.
    ScoreCorners corners(Purchase purchase) {
        Circumstances said = purchase.circumstances();
        if (said.isPlain()) {
            return knownCorners.computeIfAbsent(Sort.of(purchase.match(), said), _ -> appraiser
                    .corners(Situation.of(purchase.match(), said, model), /* physical= */ null));
        }
        Situation situation = Situation.of(purchase.match(), said, model);
        return appraiser.corners(situation,
                perEuro(situation, Paid.of(purchase, eurosPerUnit, model.table())));
    }

    /// What was paid, in units of its currency.
    double amount(Purchase purchase) {
        return Paid.of(purchase, eurosPerUnit, model.table()).amount();
    }

    private record Chain(String categoryId, String country) {}
}
