// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import org.jspecify.annotations.Nullable;

/// What a word tells of a trade: `boulangerie` and `bakery` tell the same one, in two languages.
///
/// @param lang       ISO language
/// @param categoryId what is sold there, or null where the word only tells the kind of business
/// @param hint       a sign of the kind of business (a type's id, or a trait such as second-hand), or empty; no evidence
/// @param weight     3 for a word of the trade lists, 2 for the first name of a kind of shop, 1 for a loose synonym
public record TradeWord(String lang, @Nullable String categoryId, String hint, int weight) {}
