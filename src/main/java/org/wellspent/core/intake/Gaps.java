// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wellspent.core.ledger.Holding;
import org.wellspent.core.ledger.StatementSpan;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;

/// Finds days that lie between a new statement and its neighbours and were never imported.
///
/// Balances decide where both statements have them. Otherwise only the days can tell: a time without a row that is
/// longer than either statement knows from itself and than a week and a half, or a whole month of an account that moves
/// every month.
final class Gaps {
    private static final int QUIET_DAYS = 10;

    private Gaps() {}

    /// What is worth saying of the time before and after a statement.
    static List<Remark> around(StatementSpan span, List<Holding> inForce) {
        var others = inForce.stream().map(Holding::span).toList();
        var remarks = new ArrayList<Remark>();
        if (others.stream().noneMatch(other -> other.covers(span.first()))) {
            others.stream().filter(other -> other.last().isBefore(span.first()))
                    .max(Comparator.comparing(StatementSpan::last))
                    .flatMap(earlier -> between(earlier, span)).ifPresent(remarks::add);
        }
        if (others.stream().noneMatch(other -> other.covers(span.last()))) {
            others.stream().filter(other -> other.first().isAfter(span.last()))
                    .min(Comparator.comparing(StatementSpan::first))
                    .flatMap(later -> between(span, later)).ifPresent(remarks::add);
        }
        return remarks;
    }

    private static Optional<Remark> between(StatementSpan earlier, StatementSpan later) {
        Money closing = earlier.closing();
        Money opening = later.opening();
        LocalDate last = earlier.last();
        LocalDate first = later.first();
        if (closing != null && opening != null) {
            return closing.equals(opening)
                    ? Optional.empty()
                    : Optional.of(Remark.of("intake.notice.gap.balance", last, first, closing, opening));
        }
        int usual = Math.max(QUIET_DAYS, Math.max(earlier.quietDays(), later.quietDays()));
        boolean monthMissing = usual <= Spans.MONTH_DAYS
                && YearMonth.from(last).plusMonths(1).isBefore(YearMonth.from(first));
        return monthMissing || Spans.daysBetween(last, first) > usual
                ? Optional.of(Remark.of("intake.notice.gap.days", last, first))
                : Optional.empty();
    }
}
