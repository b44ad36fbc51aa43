// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

/// What matters to the household: the weights of the three bubbles, shares of 1 (value-method, sections 5 and 13).
///
/// @param eco      ecological, 0 to 1
/// @param economic economic, 0 to 1
/// @param social   social, 0 to 1
public record Weights(double eco, double economic, double social) {

    /// As shipped: a third each.
    public static final Weights EQUAL = Weights.of(1, 1, 1);

    /// Weights divided by their sum.
    ///
    /// @throws IllegalArgumentException if one is negative or not finite, or all are zero
    public static Weights of(double eco, double economic, double social) {
        double sum = eco + economic + social;
        if (!(eco >= 0 && economic >= 0 && social >= 0 && sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weights are not negative and not all zero");
        }
        return new Weights(eco / sum, economic / sum, social / sum);
    }
}
