// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;

/// What a household's money created in a period.
///
/// @param period       the period
/// @param sum          what its purchases cost and created
/// @param previous     the same for the period before; null where that has no transaction at all
/// @param months       cost and value month by month: the twelve up to the period's last, or all of a longer period
/// @param most         merchants that created most per euro, against the chain reading of their category
/// @param least        merchants that created least
/// @param unrecognised what awaits the household's word
/// @param notScored    what counts neither as spending nor as value, by kind, in the order of [FlowKind]
public record Overview(Period period, Sum sum, @Nullable Sum previous, List<Month> months, List<Ranked> most,
        List<Ranked> least, Unrecognised unrecognised, List<NotScored> notScored) {

    /// Copies the lists.
    public Overview {
        months = List.copyOf(months);
        most = List.copyOf(most);
        least = List.copyOf(least);
        notScored = List.copyOf(notScored);
    }

    /// Cost and value of one month.
    ///
    /// @param month the calendar month
    /// @param spent purchases less refunds
    /// @param value value created
    public record Month(YearMonth month, Money spent, Range value) {}

    /// A merchant in a ranking.
    ///
    /// @param merchant  the name shown
    /// @param spent     what was paid there in the period
    /// @param v         value per euro
    /// @param difference v less the v of the same purchases at a chain; the ranking goes by it
    /// @param grade      how sure v is
    public record Ranked(String merchant, Money spent, Range v, double difference, Grade grade) {}

    /// Purchases of which neither merchant nor category is known.
    ///
    /// @param merchants how many different names
    /// @param purchases how many purchases
    /// @param amount    what was paid
    public record Unrecognised(int merchants, int purchases, Money amount) {}

    /// Transactions that are no purchases.
    ///
    /// @param kind         what they are
    /// @param transactions how many
    /// @param amount       their signed sum
    public record NotScored(FlowKind kind, int transactions, Money amount) {}
}
