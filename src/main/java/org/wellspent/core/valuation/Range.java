// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

/// A figure with its lowest and highest defensible value (value-method, section 13). Always `low <= central <= high`,
/// except that a refund read as the mirror of its purchase turns all three (see [#negated()]).
///
/// @param low     the low corner
/// @param central the best estimate
/// @param high    the high corner
public record Range(double low, double central, double high) {

    /// The range that holds only zero.
    public static final Range ZERO = new Range(0, 0, 0);

    /// A figure without a range.
    public static Range exactly(double value) {
        return new Range(value, value, value);
    }

    /// The range times a factor of any sign, each corner kept in its place: for refunds, whose low is minus the low of
    /// the purchase.
    public Range times(double factor) {
        return new Range(low * factor, central * factor, high * factor);
    }

    /// Lows with lows and highs with highs: assumptions are shared (value-method, section 13, sums).
    public Range plus(Range other) {
        return new Range(low + other.low, central + other.central, high + other.high);
    }

    /// The mirror of the range, corner by corner.
    public Range negated() {
        return times(-1);
    }

    /// The same figures with low and high in order, as a refund is shown alone.
    public Range inOrder() {
        return low <= high ? this : new Range(/* low= */ high, central, /* high= */ low);
    }
}
