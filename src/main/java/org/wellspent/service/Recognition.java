// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import org.wellspent.core.matching.Matcher;
import org.wellspent.core.matching.ShopText;
import org.wellspent.core.word.KnownMerchants;

/// All that knows merchants.
///
/// @param matcher   recognises them in texts
/// @param shopText  takes the shop's name out of a text
/// @param merchants the catalogue's merchants by their ids
public record Recognition(Matcher matcher, ShopText shopText, KnownMerchants merchants) {}
