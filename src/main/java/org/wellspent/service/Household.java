// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.time.Clock;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.word.ActLog;

/// What is kept of one household: what the banks told, what it said itself, and what it set.
///
/// @param ledger      the facts
/// @param acts        its word
/// @param preferences what it set
/// @param clock       the time, and the zone where it lives
public record Household(Ledger ledger, ActLog acts, Preferences preferences, Clock clock) {}
