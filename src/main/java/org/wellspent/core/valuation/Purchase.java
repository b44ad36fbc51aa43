// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.time.LocalDate;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;

/// What is valued: a cost and whom it was paid to.
///
/// @param cost          what was paid, VAT included; negative for a refund
/// @param date          the day of the purchase
/// @param match         whom it was paid to, and what for
/// @param circumstances what the household said about it
public record Purchase(Money cost, LocalDate date, Match match, Circumstances circumstances) {}
