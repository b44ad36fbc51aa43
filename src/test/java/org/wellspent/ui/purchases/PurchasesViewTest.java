// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.valuation.Grade;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.Appearance;
import org.wellspent.ui.kit.DirectBackground;
import org.wellspent.ui.kit.Fx;
import org.wellspent.ui.kit.Homes;
import org.wellspent.ui.kit.Household;
import org.wellspent.ui.kit.NamedControls;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Pictures;
import org.wellspent.ui.shell.ShellView;
import org.wellspent.ui.shell.Windows;

/// The purchases as a person uses them.
class PurchasesViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final String[] SHEETS = {"shell.css", "purchases.css"};

    private final FxRobot robot = new FxRobot();
    private final List<String> opened = new ArrayList<>();
    private final Book book = Homes.year();
    private final Household household = household(book, EntryFilter.NONE);
    private final PurchasesViewModel model = model(household, book);
    private final Stage stage = Fx.get(
            () -> Windows.open("purchases", overlay -> view(model, overlay), new Acts(), "purchases.css"));

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void theFirstPurchaseIsSelectedAndItsReceiptShown() {
        assertThat(receipt().id()).isEqualTo(model.rows().getFirst().id());
        assertThat(shown("#receipt-figure-local")).isNotNull();
    }

    @Test
    void downGoesToTheNextPurchaseAndItsReceipt() {
        focusTable();
        robot.push(KeyCode.DOWN);
        assertThat(receipt().id()).isEqualTo(model.rows().get(1).id());
    }

    @Test
    void typingInTheSearchFiltersAtOnce() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("colruyt");
        assertThat(model.rows()).isNotEmpty().allSatisfy(
                row -> assertThat(row.entry().match().shownName()).isEqualTo("Colruyt"));
        robot.push(KeyCode.ESCAPE);
        assertThat(household.filterProperty().get()).isEqualTo(EntryFilter.NONE);
    }

    @Test
    void filtersBecomeChipsAndDeleteTakesTheLastAway() {
        Fx.run(() -> household.filterProperty().set(EntryFilter.NONE.withLeastGrade(Grade.C).withAccount(1, true)));
        assertThat(shown("#purchases-chip-1")).isNotNull();
        focusTable();
        robot.push(KeyCode.DELETE);
        assertThat(household.filterProperty().get().leastGrade()).isNull();
        robot.clickOn("#purchases-chip-0");
        assertThat(household.filterProperty().get()).isEqualTo(EntryFilter.NONE);
    }

    @Test
    void aMenuFiltersByAccount() {
        robot.clickOn("#purchases-filter-account");
        robot.clickOn("Visa card");
        assertThat(household.filterProperty().get().accounts()).containsExactly(2L);
    }

    @Test
    void everyFigureOfTheReceiptSaysHowItArose() {
        robot.clickOn("#receipt-figure-local");
        assertThat(shown(".trail-card")).isNotNull();
        robot.push(KeyCode.ESCAPE);
        assertThat(shown(".trail-card")).isNull();
        focusTable();
        robot.push(KeyCode.T);
        assertThat(shown(".trail-card")).isNotNull();
    }

    @Test
    void severalSelectedRowsAreSummed() {
        focusTable();
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(model.sideProperty().get()).isInstanceOfSatisfying(SidePane.Many.class,
                many -> assertThat(many.selection().title()).isEqualTo("2 purchases selected"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(model.sideProperty().get()).isInstanceOfSatisfying(SidePane.Many.class,
                many -> assertThat(many.selection().title()).isEqualTo(model.rows().size() + " purchases selected"));
    }

    @Test
    void spaceSelectsAndUnselectsARow() {
        focusTable();
        robot.push(KeyCode.SPACE);
        assertThat(model.sideProperty().get()).isInstanceOf(SidePane.Closed.class);
        robot.push(KeyCode.SPACE);
        assertThat(model.sideProperty().get()).isInstanceOf(SidePane.One.class);
    }

    @Test
    void escapeClosesTheReceiptAndEnterOpensIt() {
        focusTable();
        robot.push(KeyCode.ESCAPE);
        assertThat(model.sideProperty().get()).isInstanceOf(SidePane.Closed.class);
        robot.push(KeyCode.ENTER);
        assertThat(model.sideProperty().get()).isInstanceOf(SidePane.One.class);
        robot.clickOn("#receipt-close");
        assertThat(model.sideProperty().get()).isInstanceOf(SidePane.Closed.class);
    }

    @Test
    void aSelectionOutlivesAChangedFilter() {
        focusTable();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        long id = receipt().id();
        Fx.run(() -> household.filterProperty().set(EntryFilter.NONE.withScope(EntryFilter.Scope.ALL)));
        assertThat(receipt().id()).isEqualTo(id);
    }

    @Test
    void everyControlIsNamed() {
        Fx.run(() -> NamedControls.check(stage.getScene().getRoot()));
    }

    @Test
    void looksAsDrawn() {
        assertThat(Pictures.take("purchases", _ -> window(Homes.year(), EntryFilter.NONE), SHEETS)).hasSize(4);
        assertThat(Pictures.take("purchases-empty", _ -> window(Homes.empty(), EntryFilter.NONE), SHEETS)).hasSize(4);
    }

    @Test
    void looksAsDrawnWithFiltersAndWithoutRows() {
        var filtered = EntryFilter.NONE.withCategory("food.grocery", true).withLeastGrade(Grade.C).withAccount(1, true);
        assertThat(Pictures.take("purchases-filtered", Appearance.DARK, 1280, 800,
                _ -> window(Homes.year(), filtered), SHEETS)).exists();
        assertThat(Pictures.take("purchases-none", Appearance.LIGHT, 1280, 800,
                _ -> window(Homes.year(), EntryFilter.NONE.withText("zzz")), SHEETS)).exists();
        assertThat(Pictures.take("purchases-all", Appearance.LIGHT, 1100, 700,
                _ -> window(Homes.year(), EntryFilter.NONE.withScope(EntryFilter.Scope.ALL)), SHEETS)).exists();
        Fx.run(() -> {
            stage.getScene().lookup("#purchases-table").requestFocus();
            Pictures.take("purchases-selection", stage.getScene());
        });
    }

    private ReceiptPage receipt() {
        return ((SidePane.One) model.sideProperty().get()).receipt();
    }

    private void focusTable() {
        Fx.run(() -> Objects.requireNonNull(shownNow("#purchases-table")).requestFocus());
    }

    private @Nullable Node shown(String what) {
        return Fx.get(() -> new Found(shownNow(what))).node();
    }

    private @Nullable Node shownNow(String what) {
        return stage.getScene().getRoot().lookup(what);
    }

    private record Found(@Nullable Node node) {}

    private ShellView window(Book shown, EntryFilter filter) {
        return Windows.around("purchases", overlay -> view(model(household(shown, filter), shown), overlay),
                new Acts());
    }

    private static Household household(Book shown, EntryFilter filter) {
        var household = new Household(_ -> shown, new DirectBackground(), Fx.MESSAGES, TODAY);
        household.filterProperty().set(filter);
        household.reload();
        return household;
    }

    private PurchasesViewModel model(Household shown, Book of) {
        return new PurchasesViewModel(shown, id -> Homes.explain(of.find(id).orElseThrow()), new DirectBackground(),
                opened::add, Fx.MESSAGES, Fx.FIGURES);
    }

    private static PurchasesView view(PurchasesViewModel shown, Overlay overlay) {
        return new PurchasesView(shown, overlay, Fx.MESSAGES, Fx.FIGURES);
    }
}
