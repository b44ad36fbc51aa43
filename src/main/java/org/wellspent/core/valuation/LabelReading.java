// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.valuation.Labels.Carried;
import org.wellspent.core.valuation.Labels.Effect;
import org.wellspent.core.valuation.Labels.Label;

/// What the labels of a purchase mean for its figures (value-method, section 13, labels): the strongest of each sort, never
/// a product.
///
/// @param phi        the production factor
/// @param phiBy      the label that gives it, null without one
/// @param socialBy   the strongest social label, null without one
/// @param fairBy     the label that stands for fair work in the rest of the world, null without one
/// @param citizenBy  the label that stands for citizen energy, null without one
/// @param bcorp      the B Corp label with its score, null without one
/// @param commonGood the Common Good Balance with its points, null without one
record LabelReading(ConstantId phi, @Nullable Label phiBy, @Nullable Label socialBy, @Nullable Label fairBy,
        @Nullable Label citizenBy, @Nullable Carried bcorp, @Nullable Carried commonGood) {

    private static final LabelReading NONE = new LabelReading(PHI_NONE, null, null, null, null, null, null);
    private static final int STRONG = 3;
    private static final int MEDIUM = 2;

    /// Reads the words in force for a purchase.
    static LabelReading of(Collection<String> words, SpendCategory category, ValueModel model) {
        LabelReading reading = NONE;
        // In order, so that of two equally strong labels the trail always names the same.
        for (String word : words.size() > 1 ? new TreeSet<>(words) : words) {
            Carried carried = model.labels().carried(word);
            if (carried != null) {
                reading = reading.and(carried, category, model.table());
            }
        }
        return reading;
    }

    private LabelReading and(Carried carried, SpendCategory category, Constants constants) {
        Label label = carried.label();
        boolean citizen = label.effects().contains(Effect.CITIZEN_ENERGY);
        ConstantId own = phi(label, citizen && category.has(CategoryRule.ELECTRICITY), category);
        boolean lower = constants.value(own) < constants.value(phi);
        boolean moreSocial = label.social() > (socialBy == null ? 0 : socialBy.social());
        return new LabelReading(lower ? own : phi, lower ? label : phiBy, moreSocial ? label : socialBy,
                label.effects().contains(Effect.FAIR_TRADE) ? label : fairBy, citizen ? label : citizenBy,
                label.effects().contains(Effect.BCORP) ? carried : bcorp,
                label.effects().contains(Effect.COMMON_GOOD) ? carried : commonGood);
    }

    private static ConstantId phi(Label label, boolean citizenElectricity, SpendCategory category) {
        if (citizenElectricity) {
            return PHI_CITIZEN_ELECTRICITY;
        }
        return switch (label.eco()) {
            case STRONG -> category.has(CategoryRule.TEXTILE) ? PHI_STRENGTH_3_TEXTILE : PHI_STRENGTH_3;
            case MEDIUM -> PHI_STRENGTH_2;
            default -> PHI_NONE;
        };
    }

    /// The score of social labels, 0 to 1: silence is not punished.
    double label(Constants constants) {
        double strongest = socialBy == null ? 0 : socialBy.social();
        return Math.max(constants.value(LABEL_UNKNOWN), Math.min(1, strongest / constants.value(LABEL_STRONGEST)));
    }

    /// Who decides and owns, 0 to 1: audited evidence replaces the prior only where it is higher.
    double governance(double prior, Constants constants) {
        double governance = prior;
        if (bcorp != null) {
            governance = Math.max(governance, bcorp(bcorp.figure(), constants));
        }
        if (commonGood != null) {
            Double points = commonGood.figure();
            governance = Math.max(governance, points == null
                    ? constants.value(GOVERNANCE_COMMON_GOOD)
                    : Math.min(1, points / constants.value(COMMON_GOOD_POINTS)));
        }
        return governance;
    }

    private static double bcorp(@Nullable Double score, Constants constants) {
        Range scores = constants.range(BCORP_SCORE);
        double base = constants.value(GOVERNANCE_BCORP);
        return score == null
                ? base
                : Math.min(1, base + constants.value(GOVERNANCE_BCORP_GAIN) * (score - scores.low())
                        / (scores.high() - scores.low()));
    }
}
