// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.List;

/// The three scores of one euro at every combination of the assumptions they follow from: the ecological score from factor,
/// exponent and production factor, the economic one from the local share, the social one from the share of fair work.
/// Since each assumption plays in one score only, no more combinations are needed for value per euro either.
final class ScoreCorners {
    private static final List<Corner> CORNERS = List.of(Corner.values());
    static final int ECO = CORNERS.size() * CORNERS.size() * CORNERS.size();
    static final int ONE = CORNERS.size();

    private final double[] eco = new double[ECO];
    private final double[] economic = new double[ONE];
    private final double[] social = new double[ONE];

    private ScoreCorners() {}

    /// The corners of a purchase read as one type of merchant.
    static ScoreCorners of(Inputs in, Formulas formulas) {
        var corners = new ScoreCorners();
        int at = 0;
        for (Corner factor : CORNERS) {
            for (Corner beta : CORNERS) {
                for (Corner spread : CORNERS) {
                    corners.eco[at++] = formulas.eco(in.footprint(), factor, beta, spread);
                }
            }
        }
        for (int i = 0; i < ONE; i++) {
            corners.economic[i] = formulas.economic(in.place(), CORNERS.get(i));
            corners.social[i] = formulas.social(in.work(),
                    formulas.fairShare(in.shares(), in.work(), CORNERS.get(i)));
        }
        return corners;
    }

    /// Two readings of one purchase, as [PerEuro#or(PerEuro)] takes them.
    ScoreCorners or(ScoreCorners other) {
        var both = new ScoreCorners();
        for (int i = 0; i < ECO; i++) {
            both.eco[i] = (eco[i] + other.eco[i]) / 2;
        }
        for (int i = 0; i < ONE; i++) {
            both.economic[i] = outermost(CORNERS.get(i), economic[i], other.economic[i]);
            both.social[i] = outermost(CORNERS.get(i), social[i], other.social[i]);
        }
        return both;
    }

    private static double outermost(Corner corner, double one, double two) {
        return switch (corner) {
            case LOW -> Math.min(one, two);
            case CENTRAL -> (one + two) / 2;
            case HIGH -> Math.max(one, two);
        };
    }

    double eco(int corner) {
        return eco[corner];
    }

    double economic(int corner) {
        return economic[corner];
    }

    double social(int corner) {
        return social[corner];
    }
}
