// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import org.jspecify.annotations.Nullable;

/// What one euro of a purchase creates, whatever the amount: kept per kind of purchase and multiplied.
record PerEuro(@Nullable Range v, @Nullable Range eco, @Nullable Range economic, @Nullable Range social,
        @Nullable Range co2, @Nullable Range local, @Nullable Range workMinutes, @Nullable Range publicPurse,
        @Nullable Range fairShare, @Nullable Benefit benefit) {

    /// Two readings of one purchase: central the mean, low and high the outermost of both.
    PerEuro or(PerEuro other) {
        return new PerEuro(outermost(v, other.v), outermost(eco, other.eco), outermost(economic, other.economic),
                outermost(social, other.social), outermost(co2, other.co2), outermost(local, other.local),
                outermost(workMinutes, other.workMinutes), outermost(publicPurse, other.publicPurse),
                outermost(fairShare, other.fairShare), mean(benefit, other.benefit));
    }

    private static @Nullable Range outermost(@Nullable Range one, @Nullable Range two) {
        return one == null || two == null
                ? null
                : new Range(Math.min(one.low(), two.low()), mean(one.central(), two.central()),
                        Math.max(one.high(), two.high()));
    }

    private static @Nullable Benefit mean(@Nullable Benefit one, @Nullable Benefit two) {
        return one == null || two == null
                ? null
                : new Benefit(mean(one.me(), two.me()), mean(one.around(), two.around()),
                        mean(one.next(), two.next()), mean(one.common(), two.common()));
    }

    private static double mean(double one, double two) {
        return (one + two) / 2;
    }

    /// Only what tobacco and games of chance have.
    PerEuro footprintOnly() {
        return new PerEuro(null, null, null, null, co2, null, null, publicPurse, null, null);
    }

    /// Only what a purchase of an unknown category has.
    ///
    /// @param factor kg CO2e per euro, which takes no other assumption
    PerEuro unrecognised(Range factor) {
        return new PerEuro(null, null, null, null, factor, local, workMinutes, null, null, null);
    }

    /// Only what a gift has.
    static PerEuro gift(@Nullable Range publicPurse) {
        return new PerEuro(null, null, null, null, null, null, null, publicPurse, null, null);
    }
}
