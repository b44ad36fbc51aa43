// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.Instant;

/// Something said about a merchant.
///
/// @param actId the number of the act
/// @param at    when it was said
/// @param told  what was said
public record MerchantWord(long actId, Instant at, Told told) {}
