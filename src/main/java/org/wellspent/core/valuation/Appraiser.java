// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.valuation.SpendCategory.Treatment;

/// Works out what one euro of a purchase creates, and how sure that is.
final class Appraiser {
    private final ValueModel model;
    private final Constants constants;
    private final Weights weights;
    private final Formulas formulas;

    Appraiser(ValueModel model, Weights weights) {
        this.model = model;
        this.constants = model.table();
        this.weights = weights;
        this.formulas = new Formulas(constants);
    }

    /// What one euro creates and how sure it is.
    record Appraisal(PerEuro perEuro, Grade grade) {}

    /// How a purchase is treated: a gift is one whatever its category.
    static Treatment treatment(Match match, Situation situation) {
        return match.kind() == FlowKind.GIFT ? Treatment.GIFT : situation.category().treatment();
    }

    /// Appraises a purchase; null where its category is not valued.
    ///
    /// @param physical kg CO2e per euro by a quantity, before phi; null without one
    @Nullable
    Appraisal appraise(Match match, Situation situation, @Nullable Range physical) {
        Treatment treatment = treatment(match, situation);
        return switch (treatment) {
            case NONE -> null;
            case GIFT -> new Appraisal(gift(situation), Grading.of(situation, match, false).grade(constants));
            case SCORED, FOOTPRINT, UNKNOWN -> {
                List<Reading> readings = Reading.of(situation, model);
                PerEuro all = readings.stream().map(reading -> perEuro(reading, physical)).reduce(PerEuro::or)
                        .orElseThrow();
                PerEuro kept = switch (treatment) {
                    case UNKNOWN -> all.unrecognised(situation.factor(constants));
                    case FOOTPRINT -> all.footprintOnly();
                    default -> all;
                };
                boolean missing = readings.stream().anyMatch(reading -> reading.local().missing());
                yield new Appraisal(kept, Grading.of(situation, match, missing).grade(constants));
            }
        };
    }

    private static PerEuro gift(Situation situation) {
        boolean known = situation.category().treatment() != Treatment.UNKNOWN;
        return PerEuro.gift(known ? Formulas.publicPurse(situation.category().shares(), false) : null);
    }

    private PerEuro perEuro(Reading reading, @Nullable Range physical) {
        return formulas.perEuro(reading.inputs(physical, constants), weights);
    }

    /// The scores of one euro of a scored purchase at every combination of its assumptions.
    ScoreCorners corners(Situation situation, @Nullable Range physical) {
        return Reading.of(situation, model).stream()
                .map(reading -> ScoreCorners.of(reading.inputs(physical, constants), formulas))
                .reduce(ScoreCorners::or).orElseThrow();
    }

    /// The value per euro of the same purchase at an ordinary chain.
    @Nullable
    Range chain(Situation situation) {
        Reading reading = Reading.of(situation.asChain(model), model).getFirst();
        return perEuro(reading, /* physical= */ null).v();
    }

    /// Kg CO2e of a told quantity, null without one; known even where the euros are not.
    @Nullable
    Range counted(Situation situation) {
        Article article = situation.counted();
        if (article == null) {
            return null;
        }
        double phi = constants.value(situation.labels().phi());
        Range spread = constants.range(ConstantId.PHI_SPREAD);
        Range plain = situation.countedFootprint(article);
        return new Range(plain.low() * spread.low() * phi, plain.central() * spread.central() * phi,
                plain.high() * spread.high() * phi);
    }

    /// Kg CO2e avoided, up to, by a purchase that spares something new; null where nothing new is known to be spared.
    @Nullable
    Double avoided(Situation situation) {
        ConstantId rate = switch (situation.circular()) {
            case NONE -> null;
            case SECOND_HAND -> ConstantId.AVOIDED_SECOND_HAND;
            case REPAIR -> ConstantId.AVOIDED_REPAIR;
        };
        Article article = situation.article();
        return rate == null || article == null
                ? null
                : constants.value(rate) * article.factor().central() * situation.pieces();
    }
}
