// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import org.jspecify.annotations.Nullable;

/// The verdicts between two sides. On value per euro and the three scores a side wins if it is better at every
/// combination of the shared assumptions (factor, exponent, production factor, fair work), its own local share taken at its
/// worst against the other's at its best; on kg and local euros, both per euro, if the ranges do not touch.
///
/// @param v        value per euro
/// @param eco      ecological score
/// @param economic economic score
/// @param social   social score
/// @param co2      kg CO2e per euro: less is better
/// @param local    share that stays in the region
public record Verdicts(Verdict v, Verdict eco, Verdict economic, Verdict social, Verdict co2, Verdict local) {

    /// Compares two sides that one valuator made.
    ///
    /// @throws IllegalArgumentException if they come from two valuators
    public static Verdicts between(SideScores first, SideScores second) {
        Valuator valuator = first.valuator();
        if (valuator != second.valuator()) {
            throw new IllegalArgumentException("sides are compared by one model and one set of weights");
        }
        Constants constants = valuator.model().table();
        double needed = constants.value(ConstantId.VERDICT_PURCHASES);
        if (first.purchases() < needed || second.purchases() < needed) {
            return all(Verdict.TOO_FEW_PURCHASES);
        }
        Grade worst = Grading.letter(constants.value(ConstantId.VERDICT_GRADE));
        if (isWorse(first.grade(), worst) || isWorse(second.grade(), worst) || !(first.amount() > 0)
                || !(second.amount() > 0)) {
            return all(Verdict.NO_CLEAR_DIFFERENCE);
        }
        Lead lead = Lead.of(first, second);
        Lead lag = Lead.of(second, first);
        Weights weights = valuator.weights();
        return new Verdicts(verdict(lead.value(weights), lag.value(weights)), verdict(lead.eco, lag.eco),
                verdict(lead.economic, lag.economic), verdict(lead.social, lag.social),
                apart(second.co2PerEuro(), first.co2PerEuro()), apart(first.localPerEuro(), second.localPerEuro()));
    }

    private static Verdicts all(Verdict one) {
        return new Verdicts(one, one, one, one, one, one);
    }

    private static boolean isWorse(Grade grade, Grade worst) {
        return grade.compareTo(worst) > 0;
    }

    private static Verdict verdict(double lead, double lag) {
        return lead > 0 ? Verdict.FIRST : lag > 0 ? Verdict.SECOND : Verdict.NO_CLEAR_DIFFERENCE;
    }

    /// First where the first range lies wholly above the second.
    private static Verdict apart(@Nullable Range first, @Nullable Range second) {
        return first == null || second == null
                ? Verdict.NO_CLEAR_DIFFERENCE
                : verdict(first.low() - second.high(), second.low() - first.high());
    }

    /// The least by which one side is ahead in each score, over all combinations; value per euro is their weighted sum,
    /// since no assumption plays in two scores.
    private record Lead(double eco, double economic, double social) {

        static Lead of(SideScores ahead, SideScores behind) {
            double eco = Double.POSITIVE_INFINITY;
            for (int i = 0; i < ScoreCorners.ECO; i++) {
                eco = Math.min(eco, ahead.eco(i) - behind.eco(i));
            }
            double social = Double.POSITIVE_INFINITY;
            for (int i = 0; i < ScoreCorners.ONE; i++) {
                social = Math.min(social, ahead.social(i) - behind.social(i));
            }
            return new Lead(eco, ahead.economic(Corner.LOW) - behind.economic(Corner.HIGH), social);
        }

        double value(Weights weights) {
            return Formulas.value(weights, eco, economic, social);
        }
    }
}
