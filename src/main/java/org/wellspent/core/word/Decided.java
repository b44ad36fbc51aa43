// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Match;
import org.wellspent.core.valuation.Circumstances;

/// A transaction, or a part of a split one, as it is after the household's word.
///
/// @param transaction   the fact; for a part with the part's amount
/// @param part          0 for a whole transaction, else the number of the part from 1
/// @param match         what it is
/// @param circumstances what the household told beyond that
/// @param isKindSaid    whether the household said what sort of flow it is, or whom or what it was for, so that nothing
///                      found by the application may say otherwise
public record Decided(Transaction transaction, int part, Match match, Circumstances circumstances,
        boolean isKindSaid) {}
