// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ScoreCorners.ECO;
import static org.wellspent.core.valuation.ScoreCorners.ONE;

import org.jspecify.annotations.Nullable;

/// One side of a comparison: the scored purchases of it taken together, per euro, at every combination of the shared
/// assumptions. Made by [Valuator#side()], compared by [Verdicts].
public final class SideScores {
    private final Valuator valuator;
    private final double amount;
    private final int purchases;
    private final Grade grade;
    private final double[] eco;
    private final double[] economic;
    private final double[] social;
    private final @Nullable Range co2;
    private final @Nullable Range local;

    private SideScores(Builder from) {
        this.valuator = from.valuator;
        this.amount = from.amount;
        this.purchases = from.purchases;
        this.grade = from.grade();
        this.eco = perEuro(from.eco, from.amount);
        this.economic = perEuro(from.economic, from.amount);
        this.social = perEuro(from.social, from.amount);
        boolean isSpent = from.amount > 0;
        this.co2 = isSpent && !from.hasUnknownFootprint ? from.co2.times(1 / from.amount) : null;
        this.local = isSpent ? from.local.times(1 / from.amount) : null;
    }

    private static double[] perEuro(double[] sums, double amount) {
        var means = new double[sums.length];
        for (int i = 0; i < sums.length && amount > 0; i++) {
            means[i] = sums[i] / amount;
        }
        return means;
    }

    /// The scored amount, refunds taken off.
    public double amount() {
        return amount;
    }

    /// How many purchases there are, refunds not counted.
    public int purchases() {
        return purchases;
    }

    /// The grade that at least half of the amount reaches.
    public Grade grade() {
        return grade;
    }

    /// Kg CO2e per unit of currency; null where nothing was spent or that of a purchase is not known.
    public @Nullable Range co2PerEuro() {
        return co2;
    }

    /// The share of what was paid that stays in the region; null where nothing was spent.
    public @Nullable Range localPerEuro() {
        return local;
    }

    Valuator valuator() {
        return valuator;
    }

    double eco(int corner) {
        return eco[corner];
    }

    double economic(Corner local) {
        return switch (local) {
            case LOW -> economic[0];
            case CENTRAL -> economic[1];
            case HIGH -> economic[2];
        };
    }

    double social(int corner) {
        return social[corner];
    }

    /// Collects the purchases of a side.
    public static final class Builder {
        private final Valuator valuator;
        private final double[] eco = new double[ECO];
        private final double[] economic = new double[ONE];
        private final double[] social = new double[ONE];
        private final double[] amounts = new double[Grade.values().length];
        private double amount;
        private int purchases;
        private Range co2 = Range.ZERO;
        private Range local = Range.ZERO;
        private boolean hasUnknownFootprint;

        Builder(Valuator valuator) {
            this.valuator = valuator;
        }

        /// Adds a purchase or a refund; what has no value per euro is left out.
        public Builder add(Purchase purchase) {
            Valuation valuation = valuator.value(purchase);
            ScoreCorners corners = valuation == null || !valuation.isScored() ? null : valuator.corners(purchase);
            if (valuation == null || corners == null) {
                return this;
            }
            double paid = valuator.amount(purchase);
            for (int i = 0; i < ECO; i++) {
                eco[i] += paid * corners.eco(i);
            }
            for (int i = 0; i < ONE; i++) {
                economic[i] += paid * corners.economic(i);
                social[i] += paid * corners.social(i);
            }
            amount += paid;
            purchases += paid > 0 ? 1 : 0;
            amounts[Grading.index(valuation.grade())] += paid;
            if (valuation.co2() == null) {
                hasUnknownFootprint = true;
            } else {
                co2 = co2.plus(valuation.co2());
            }
            local = valuation.local() == null ? local : local.plus(valuation.local());
            return this;
        }

        private Grade grade() {
            double reached = 0;
            for (Grade letter : Grade.values()) {
                reached += amounts[Grading.index(letter)];
                if (reached > 0 && reached >= amount / 2) {
                    return letter;
                }
            }
            return Grade.E;
        }

        /// The side as far as it was collected.
        public SideScores build() {
            return new SideScores(this);
        }
    }
}
