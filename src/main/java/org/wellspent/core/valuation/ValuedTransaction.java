// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Match;

/// A transaction with what it was recognised as and what it created.
///
/// @param transaction the fact
/// @param match       whom it was paid to
/// @param valuation   what it created; null for what is not valued (income, transfers, cash, tax, rent ...)
public record ValuedTransaction(Transaction transaction, Match match, @Nullable Valuation valuation) {}
