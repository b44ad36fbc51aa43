// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;

/// The days a statement covers, and the balances at its ends.
///
/// @param first     the earliest booking date
/// @param last      the latest booking date
/// @param opening   the balance before the first row, where the file has balances that chain, else null
/// @param closing   the balance after the last row, likewise
/// @param quietDays how many days may well pass without a row, judged by the statement itself
public record StatementSpan(LocalDate first, LocalDate last, @Nullable Money opening, @Nullable Money closing,
        int quietDays) {

    /// Whether a day lies in the span, its ends included.
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
