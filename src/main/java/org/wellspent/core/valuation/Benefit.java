// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

/// Who benefits, from ego to eco (value-method, section 6): shares of 1, always in this order.
///
/// @param me     the household
/// @param around people around it
/// @param next   the next generations
/// @param common the common good
public record Benefit(double me, double around, double next, double common) {}
