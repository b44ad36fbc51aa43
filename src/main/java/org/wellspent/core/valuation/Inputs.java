// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import org.jspecify.annotations.Nullable;

/// The numbers that the formulas of the model take for one purchase read as one type of merchant; nothing in them depends
/// on the amount, save a quantity per euro.
///
/// @param shares     what the price consists of
/// @param footprint  what the footprint follows from
/// @param place      where the money goes
/// @param work       who does the work and decides
/// @param usefulness u
/// @param isMargin   whether VAT may be paid on the margin only
record Inputs(Shares shares, Footprint footprint, Place place, Work work, double usefulness, boolean isMargin) {

    /// What the footprint follows from.
    ///
    /// @param factor   kg CO2e per euro (e)
    /// @param lambda   price level
    /// @param beta     its exponent
    /// @param phi      production factor
    /// @param need     the footprint against the average way to meet the need, apart from lambda and phi: 1 when new
    /// @param physical kg CO2e per euro by a quantity, before phi; null without a quantity
    record Footprint(Range factor, double lambda, Range beta, double phi, double need, @Nullable Range physical) {}

    /// Where the money goes.
    ///
    /// @param local    l, the local share of the price without tax
    /// @param circular points for reuse, citizen energy and value banks
    /// @param hourly   euros per hour of work (h)
    /// @param kappa    hourly cost in the trade against the average
    /// @param isNear   whether the people around own it
    /// @param isShared whether it belongs to its members, its purpose or the public
    record Place(Range local, double circular, double hourly, Range kappa, boolean isNear, boolean isShared) {}

    /// Who does the work and decides.
    ///
    /// @param fairDomestic  f of Belgian work
    /// @param fairWorld     f of work in the rest of the world
    /// @param governance    who decides and owns, 0 to 1
    /// @param label         the score of social labels, 0 to 1
    /// @param makesWhatSells whether half of the imported work counts as domestic
    record Work(double fairDomestic, double fairWorld, double governance, double label, boolean makesWhatSells) {}
}
