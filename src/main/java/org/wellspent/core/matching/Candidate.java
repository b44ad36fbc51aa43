// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import org.wellspent.core.catalogue.MerchantLayer;

/// A merchant that a stretch of words may name.
///
/// @param layer    the layer that has it
/// @param merchant its index in the layer
/// @param form     the form of its name that was found
/// @param from     first word
/// @param to       after the last word
/// @param fuzzy    whether the spelling differs
/// @param score    the evidence for it; see [Weighing]
record Candidate(MerchantLayer layer, int merchant, int form, int from, int to, boolean fuzzy, double score) {}
