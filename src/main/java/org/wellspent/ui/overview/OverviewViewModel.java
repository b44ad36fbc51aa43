// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.insight.Overviews;
import org.wellspent.core.insight.Period;
import org.wellspent.core.insight.SumTrail;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Trail;
import org.wellspent.ui.kit.Household;
import org.wellspent.ui.kit.Navigation;
import org.wellspent.ui.kit.Problems;

/// The overview of the period that is looked at, drawn again whenever the book or the period changes.
public final class OverviewViewModel {
    private final Household household;
    private final Navigation navigation;
    private final Messages messages;
    private final Figures figures;
    private final OverviewText text;
    private final ReadOnlyObjectWrapper<OverviewPage> page = new ReadOnlyObjectWrapper<>(new OverviewPage.Loading());

    /// The overview of a household.
    ///
    /// @param today the day of reading: data that end long before it are old
    public OverviewViewModel(Household household, Navigation navigation, Messages messages, Figures figures,
            LocalDate today) {
        this.household = household;
        this.navigation = navigation;
        this.messages = messages;
        this.figures = figures;
        this.text = new OverviewText(messages, figures, today);
        household.bookProperty().subscribe(_ -> draw());
        household.periodProperty().subscribe((_, _) -> draw());
        household.problemProperty().subscribe((_, _) -> draw());
    }

    /// What is shown.
    ReadOnlyObjectProperty<OverviewPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The period that is looked at.
    ObjectProperty<Period> periodProperty() {
        return household.periodProperty();
    }

    /// The last day with data, else the last day of the period.
    LocalDate latest() {
        return household.latest().orElse(household.periodProperty().get().to());
    }

    /// How a figure of the period arose: `v`, or a bubble's part of the value. Empty where nothing is scored.
    Optional<Trail> explain(String figure) {
        var book = household.bookProperty().get();
        return book == null
                ? Optional.empty()
                : SumTrail.of(book.in(household.periodProperty().get()), book.currency(), book.weights()).stream()
                        .filter(trail -> trail.symbol().equals(figure)).findFirst();
    }

    /// What a trail belongs to: "October 2026 · grade C".
    String context() {
        var name = figures.period(household.periodProperty().get());
        return page.get() instanceof OverviewPage.Shown shown ? name + " · " + shown.headline().grade() : name;
    }

    /// Shows the purchases of a month.
    void openMonth(YearMonth month) {
        household.periodProperty().set(Period.month(month));
        openPurchases(EntryFilter.NONE);
    }

    /// Shows the purchases of a merchant in this period.
    void openMerchant(RankedRow row) {
        openPurchases(EntryFilter.NONE.withText(row.merchant()));
    }

    /// Goes where a row leads.
    void open(OverviewPage.Target target) {
        switch (target) {
            case OverviewPage.Target.Purchases(EntryFilter filter) -> openPurchases(filter);
            case OverviewPage.Target.Import() -> openImport();
        }
    }

    /// Goes to the import.
    void openImport() {
        navigation.open("import");
    }

    /// Reads the book again after it could not be read.
    void tryAgain() {
        household.reload();
    }

    private void openPurchases(EntryFilter filter) {
        household.filterProperty().set(filter);
        navigation.open("purchases");
    }

    private void draw() {
        var problem = household.problemProperty().get();
        var book = household.bookProperty().get();
        if (problem != null) {
            page.set(new OverviewPage.Failed(messages.get("household.failed"), Problems.sentence(problem, messages)));
        } else if (book == null) {
            page.set(new OverviewPage.Loading());
        } else {
            page.set(draw(book, household.periodProperty().get()));
        }
    }

    private OverviewPage draw(Book book, Period period) {
        var span = book.span();
        var latest = book.lastMonth();
        if (span.isEmpty() || latest.isEmpty()) {
            return new OverviewPage.Empty(messages.get("overview.empty"),
                    messages.get("overview.empty.advice", text.inSentence(period)));
        }
        var entries = book.in(period);
        if (entries.isEmpty()) {
            return new OverviewPage.Quiet(messages.get("overview.quiet", figures.period(period)),
                    messages.get("overview.quiet.advice", figures.longDate(span.get().from()),
                            figures.longDate(span.get().to())),
                    latest.get(), messages.get("overview.quiet.show", figures.period(latest.get())));
        }
        return text.page(new Overviews(book).of(period), entries, book);
    }
}
