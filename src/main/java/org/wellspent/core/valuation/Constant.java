// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

/// One constant of the model, as *Under the bonnet* lists it.
///
/// @param id     its name in `constants.csv`
/// @param range  its value as `central`, with its bounds; the same three times where it has none
/// @param unit   `share` (0 to 1), `factor` (above 0), `exponent`, `points`, `letter` (1 is grade A), `kg CO2e/EUR` ...
/// @param tag    sourced, derived or assumed
/// @param source who says so
/// @param note   what it means, in plain words
public record Constant(String id, Range range, String unit, Trail.Tag tag, String source, String note) {

    /// The value that the central figures use.
    public double value() {
        return range.central();
    }

    /// The constant with other figures, by the household's word.
    public Constant withRange(Range other) {
        return new Constant(id, other, unit, Trail.Tag.YOURS, source, note);
    }

    /// Whether low and high differ.
    public boolean isRanged() {
        return range.low() < range.high();
    }
}
