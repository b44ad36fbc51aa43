// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.insight.Period;
import org.wellspent.core.report.Created;
import org.wellspent.core.valuation.Benefit;
import org.wellspent.core.valuation.Range;
import org.wellspent.ui.kit.BubbleCircles;
import org.wellspent.ui.kit.MonthBars;

/// What the overview shows, every word and figure of it ready.
sealed interface OverviewPage {

    /// The book is on its way.
    record Loading() implements OverviewPage {}

    /// The household has no data yet.
    ///
    /// @param title  what is so
    /// @param advice what to do
    record Empty(String title, String advice) implements OverviewPage {}

    /// The period has no data, others have.
    ///
    /// @param title  what is so
    /// @param advice which days have data
    /// @param latest the last month with data
    /// @param act    the words of the button that shows it
    record Quiet(String title, String advice, Period latest, String act) implements OverviewPage {}

    /// The book could not be read.
    ///
    /// @param title    what happened
    /// @param sentence what was seen and what to do
    record Failed(String title, String sentence) implements OverviewPage {}

    /// A period with data.
    ///
    /// @param headline   the one sentence and its bar
    /// @param circles    the three bubbles; none where nothing is scored
    /// @param benefit    who benefited; null where nothing is scored
    /// @param months     cost and value by month
    /// @param current    the month the period ends in
    /// @param hints      what to do next
    /// @param most       what created most per euro
    /// @param least      what created least
    /// @param monthsNote what the colours of the months mean, with the currency
    record Shown(Headline headline, List<BubbleCircles.Part> circles, @Nullable Benefit benefit,
            List<MonthBars.Month> months, YearMonth current, List<Hint> hints, List<RankedRow> most,
            List<RankedRow> least, String monthsNote) implements OverviewPage {

        /// Copies the lists.
        public Shown {
            circles = List.copyOf(circles);
            months = List.copyOf(months);
            hints = List.copyOf(hints);
            most = List.copyOf(most);
            least = List.copyOf(least);
        }
    }

    /// The one sentence, its cost bar and what stands under it.
    ///
    /// @param sentence the sentence in runs of one weight
    /// @param created  what the bar shows
    /// @param marks    the figures under their places on the bar; null where no figure is sure enough
    /// @param counted  how many purchases are in it, and what is left out
    /// @param grade    "grade C"
    record Headline(List<Emphasis> sentence, Created created, @Nullable Marks marks, String counted, String grade) {

        /// The sentence as plain text.
        String text() {
            return String.join("", sentence.stream().map(Emphasis::text).toList());
        }
    }

    /// The figures under the bar.
    ///
    /// @param v     where they stand, 0 to 1
    /// @param low   "at least 0.49"
    /// @param best  "0.57"
    /// @param high  "at most 0.65"
    record Marks(Range v, String low, String best, String high) {}

    /// Something to do.
    ///
    /// @param kind   what sort, for its icon and its id
    /// @param title  what is so
    /// @param detail what doing it brings
    /// @param target what it opens
    record Hint(Kind kind, String title, String detail, Target target) {
        enum Kind {
            UNRECOGNISED, MISSING_MONTH, OLD_DATA
        }
    }

    /// Where a row leads.
    sealed interface Target {
        /// To purchases.
        record Purchases(EntryFilter filter) implements Target {}

        /// To the import.
        record Import() implements Target {}
    }
}
