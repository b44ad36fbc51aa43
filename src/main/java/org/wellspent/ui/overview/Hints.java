// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.insight.Overview;
import org.wellspent.core.insight.Period;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.overview.OverviewPage.Hint;
import org.wellspent.ui.overview.OverviewPage.Target;

/// What to do next, as the data say it. Nothing is said that the household cannot do now.
final class Hints {
    /// A bank's month and a few days more.
    private static final long OLD_AFTER_DAYS = 35;

    private final Messages messages;
    private final Figures figures;
    private final LocalDate today;

    Hints(Messages messages, Figures figures, LocalDate today) {
        this.messages = messages;
        this.figures = figures;
        this.today = today;
    }

    /// The hints of a period, the most useful first.
    List<Hint> of(Overview overview, Book book) {
        var found = new ArrayList<Hint>();
        unrecognised(overview).ifPresent(found::add);
        missingMonth(book).ifPresent(found::add);
        oldData(book).ifPresent(found::add);
        return found;
    }

    private Optional<Hint> unrecognised(Overview overview) {
        var unknown = overview.unrecognised();
        if (unknown.purchases() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Hint(Hint.Kind.UNRECOGNISED,
                messages.get("overview.hint.unrecognised", unknown.merchants(), figures.wholeMoney(unknown.amount())),
                messages.get("overview.hint.unrecognised.detail", unknown.purchases()),
                new Target.Purchases(EntryFilter.NONE.withScope(EntryFilter.Scope.UNRECOGNISED))));
    }

    /// The newest month without any transaction between months that have some.
    private Optional<Hint> missingMonth(Book book) {
        var seen = new HashSet<YearMonth>();
        book.entries().forEach(entry -> seen.add(YearMonth.from(entry.transaction().date())));
        return book.span().flatMap(
                span -> span.months().filter(month -> !seen.contains(month)).reduce((_, later) -> later))
                .map(month -> new Hint(Hint.Kind.MISSING_MONTH,
                        messages.get("overview.hint.missing", figures.monthOfYear(month)),
                        messages.get("overview.hint.missing.detail"), new Target.Import()));
    }

    private Optional<Hint> oldData(Book book) {
        return book.span().map(Period::to).filter(last -> ChronoUnit.DAYS.between(last, today) > OLD_AFTER_DAYS)
                .map(last -> new Hint(Hint.Kind.OLD_DATA, messages.get("overview.hint.old", figures.longDate(last)),
                        messages.get("overview.hint.old.detail"), new Target.Import()));
    }
}
