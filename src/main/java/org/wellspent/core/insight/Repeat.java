// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.ValuedTransaction;

/// A payment that comes again and again.
///
/// @param merchant  whom it is paid to
/// @param rhythm    how often
/// @param payments  the payments so far, newest first
/// @param amount    what was paid last
/// @param yearly    what it costs in a year at that
/// @param value     what it creates in a year at that; null where it has no score
/// @param next      the day it is due next
/// @param isRunning whether it is still awaited; else it stopped
public record Repeat(String merchant, Rhythm rhythm, List<ValuedTransaction> payments, Money amount, Money yearly,
        @Nullable Range value, LocalDate next, boolean isRunning) {

    /// Copies the list.
    public Repeat {
        payments = List.copyOf(payments);
    }
}
