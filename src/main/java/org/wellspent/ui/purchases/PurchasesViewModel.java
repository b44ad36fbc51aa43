// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.insight.Period;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.ui.kit.Background;
import org.wellspent.ui.kit.Household;
import org.wellspent.ui.kit.Latest;
import org.wellspent.ui.kit.Navigation;
import org.wellspent.ui.kit.Problems;
import org.wellspent.ui.purchases.PurchasesState.Act;

/// The purchases of the period that is looked at: rows, filter, totals, and what stands beside them.
public final class PurchasesViewModel {
    private final Household household;
    private final LongFunction<List<Trail>> explain;
    private final Latest explaining;
    private final Navigation navigation;
    private final Messages messages;
    private final Figures figures;
    private final PurchaseText text;
    private final ReceiptText receipts;
    private final ObservableList<PurchaseRow> rows = FXCollections.observableArrayList();
    private final ObservableList<PurchaseRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<FilterChoice> chips = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PurchasesState> state = new ReadOnlyObjectWrapper<>(
            new PurchasesState.Loading());
    private final ReadOnlyObjectWrapper<@Nullable Totals> totals = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SidePane> side = new ReadOnlyObjectWrapper<>(new SidePane.Closed());
    private List<PurchaseRow> selected = List.of();
    private boolean sideIsWanted = true;

    /// The purchases of a household.
    ///
    /// @param explain answers how the figures of a transaction arose; called away from the window's thread
    public PurchasesViewModel(Household household, LongFunction<List<Trail>> explain, Background background,
            Navigation navigation, Messages messages, Figures figures) {
        this.household = household;
        this.explain = explain;
        this.explaining = new Latest(background);
        this.navigation = navigation;
        this.messages = messages;
        this.figures = figures;
        this.text = new PurchaseText(messages, figures);
        this.receipts = new ReceiptText(messages, figures);
        household.bookProperty().subscribe(_ -> draw());
        household.periodProperty().subscribe((_, _) -> draw());
        household.filterProperty().subscribe((_, _) -> draw());
        household.problemProperty().subscribe((_, _) -> draw());
    }

    /// The rows shown, newest first; not to be changed by others.
    ObservableList<PurchaseRow> rows() {
        return shownRows;
    }

    /// Whether there are rows.
    ReadOnlyObjectProperty<PurchasesState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The sum of the rows; null while there is no book.
    ReadOnlyObjectProperty<@Nullable Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// What stands beside the table.
    ReadOnlyObjectProperty<SidePane> sideProperty() {
        return side.getReadOnlyProperty();
    }

    /// The filters in force, without the words of the search.
    ObservableList<FilterChoice> chips() {
        return chips;
    }

    /// The period that is looked at.
    ObjectProperty<Period> periodProperty() {
        return household.periodProperty();
    }

    /// The filter in force.
    ObjectProperty<EntryFilter> filterProperty() {
        return household.filterProperty();
    }

    /// The last day with data, else the last day of the period.
    LocalDate latest() {
        return household.latest().orElse(household.periodProperty().get().to());
    }

    /// Whether days are written with their year: in a period longer than one.
    boolean needsYear() {
        var period = household.periodProperty().get();
        return period.from().getYear() != period.to().getYear();
    }

    /// The words of rows.
    PurchaseText text() {
        return text;
    }

    /// What was paid, as the table writes it.
    String cost(PurchaseRow row) {
        var book = household.bookProperty().get();
        return book == null ? "" : text.cost(row, book.currency());
    }

    /// "Cost, €".
    String costHead() {
        var book = household.bookProperty().get();
        return book == null ? "" : messages.get("purchases.cost", figures.unit(book.currency()));
    }

    /// What can be chosen for a condition.
    List<FilterChoice> choices(FilterChoices.Condition condition) {
        var book = household.bookProperty().get();
        return book == null ? List.of() : new FilterChoices(book, filterProperty().get(), messages).of(condition);
    }

    /// Takes the last filter away, or else the words of the search.
    void removeLastFilter() {
        if (chips.isEmpty()) {
            filterProperty().set(filterProperty().get().withText(""));
        } else {
            filterProperty().set(chips.getLast().then());
        }
    }

    /// Takes all filters away.
    void clearFilters() {
        filterProperty().set(EntryFilter.NONE);
    }

    /// Does what helps where there is nothing to show.
    void act(Act act) {
        switch (act) {
            case IMPORT -> navigation.open("import");
            case SHOW_LATEST -> Optional.ofNullable(household.bookProperty().get()).flatMap(Book::lastMonth)
                    .ifPresent(periodProperty()::set);
            case CLEAR_FILTERS -> clearFilters();
            case TRY_AGAIN -> household.reload();
        }
    }

    /// Tells which rows are selected.
    void select(List<PurchaseRow> newlySelected) {
        selected = List.copyOf(newlySelected);
        drawSide();
    }

    /// Opens what stands beside the table.
    void openSide() {
        sideIsWanted = true;
        drawSide();
    }

    /// Closes what stands beside the table.
    void closeSide() {
        sideIsWanted = false;
        drawSide();
    }

    /// Answers how a figure of the receipt arose, once that is known; nothing where it has no trail.
    ///
    /// @param symbol the figure: `v`, `local`
    /// @param done   receives the trail and what it belongs to
    void explain(String symbol, BiConsumer<Trail, String> done) {
        if (selected.size() != 1) {
            return;
        }
        var row = selected.getFirst();
        var context = receipt(row).context();
        explaining.run(messages.get("purchases.explaining"), _ -> explain.apply(row.id()),
                trails -> trails.stream().filter(trail -> trail.symbol().equals(symbol)).findFirst()
                        .ifPresent(trail -> done.accept(trail, context)),
                problem -> Problems.sentence(problem, messages));
    }

    private void draw() {
        var problem = household.problemProperty().get();
        var book = household.bookProperty().get();
        if (problem != null || book == null) {
            rows.clear();
            state.set(problem == null
                    ? new PurchasesState.Loading()
                    : new PurchasesState.Nothing(messages.get("household.failed"),
                            Problems.sentence(problem, messages), Act.TRY_AGAIN, messages.get("overview.try-again")));
            return;
        }
        var filter = filterProperty().get();
        var period = periodProperty().get();
        var entries = book.in(period);
        var shown = entries.stream().filter(filter.asTest()).toList();
        var all = (int) entries.stream().filter(EntryFilter.NONE.withScope(filter.scope()).asTest()).count();
        chips.setAll(new FilterChoices(book, filter, messages).chosen());
        totals.set(Totals.of(shown, all, book, messages, figures));
        rows.setAll(rows(shown, book));
        state.set(state(book, entries, shown, all));
    }

    private static List<PurchaseRow> rows(List<ValuedTransaction> shown, Book book) {
        Map<Long, String> names = new HashMap<>();
        for (Account account : book.accounts()) {
            names.put(account.id(), account.name());
        }
        return shown.stream()
                .map(entry -> PurchaseRow.of(entry, names.getOrDefault(entry.transaction().accountId(), ""))).toList();
    }

    private PurchasesState state(Book book, List<ValuedTransaction> entries, List<ValuedTransaction> shown, int all) {
        var period = periodProperty().get();
        var latest = book.lastMonth();
        if (latest.isEmpty()) {
            return new PurchasesState.Nothing(messages.get("overview.empty"), messages.get("purchases.empty.advice"),
                    Act.IMPORT, messages.get("overview.empty.import"));
        }
        if (entries.isEmpty()) {
            return new PurchasesState.Nothing(messages.get("overview.quiet", figures.period(period)),
                    messages.get("purchases.quiet.advice"), Act.SHOW_LATEST,
                    messages.get("overview.quiet.show", figures.period(latest.get())));
        }
        return shown.isEmpty()
                ? new PurchasesState.Nothing(messages.get("purchases.none"),
                        messages.get("purchases.none.advice", Math.max(all, 0), figures.period(period)),
                        Act.CLEAR_FILTERS, messages.get("purchases.none.clear"))
                : new PurchasesState.Table();
    }

    private void drawSide() {
        if (!sideIsWanted || selected.isEmpty()) {
            side.set(new SidePane.Closed());
        } else if (selected.size() == 1) {
            side.set(new SidePane.One(receipt(selected.getFirst())));
        } else {
            side.set(new SidePane.Many(selection()));
        }
    }

    private ReceiptPage receipt(PurchaseRow row) {
        return receipts.of(row, book());
    }

    private SelectionPage selection() {
        var book = book();
        var sum = Sum.of(selected.stream().map(PurchaseRow::entry).toList(), book.currency());
        var created = Totals.created(sum);
        long scored = selected.stream().filter(row -> row.entry().isScored()).count();
        boolean isExact = created instanceof Created.Measured;
        var v = isExact ? sum.v() : null;
        return new SelectionPage(messages.get("purchases.selected", selected.size()), figures.amount(sum.spent()),
                figures.unit(book.currency()), created, CreatedText.of(created, messages, figures),
                v == null
                        ? ""
                        : messages.get("purchases.per-unit", figures.perEuro(v.central()),
                                Totals.unit(book, messages, figures)),
                v == null ? "" : messages.get("purchases.span", figures.perEuro(v.low()), figures.perEuro(v.high())),
                isExact ? sum.benefit() : null,
                scored == selected.size() ? "" : messages.get("purchases.selected.unscored", selected.size() - scored));
    }

    private Book book() {
        var book = household.bookProperty().get();
        if (book == null) {
            throw new IllegalStateException("rows are selected before there is a book");
        }
        return book;
    }
}
