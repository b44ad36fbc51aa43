// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.insight.Period;
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

/// The overview as a person uses it.
class OverviewViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));

    private final FxRobot robot = new FxRobot();
    private final List<String> opened = new ArrayList<>();
    private final Household household = household(Homes.year());
    private final Stage stage = Fx.get(
            () -> Windows.open("overview", overlay -> view(household, overlay), new Acts(), "overview.css"));

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void leftAndRightChangeThePeriod() {
        focus("#overview-arose");
        robot.push(KeyCode.LEFT);
        assertThat(household.periodProperty().get()).isEqualTo(OCTOBER.previous());
        robot.push(KeyCode.RIGHT);
        assertThat(household.periodProperty().get()).isEqualTo(OCTOBER);
    }

    @Test
    void leftAndRightOnTheKindOfPeriodChooseTheKind() {
        robot.clickOn("#overview-period-kind-0");
        robot.push(KeyCode.RIGHT);
        assertThat(household.periodProperty().get().kind()).isEqualTo(Period.Kind.QUARTER);
    }

    @Test
    void enterOnAMonthShowsItsPurchases() {
        focus("#month-2026-03");
        robot.push(KeyCode.ENTER);
        assertThat(household.periodProperty().get()).isEqualTo(Period.month(YearMonth.of(2026, 3)));
        assertThat(opened).containsExactly("purchases");
    }

    @Test
    void aMerchantOfTheListsLeadsToItsPurchases() {
        robot.clickOn("#overview-most-0");
        assertThat(opened).containsExactly("purchases");
        assertThat(household.filterProperty().get().text()).isEqualTo(words("#overview-most-0"));
    }

    @Test
    void whatIsNotRecognisedLeadsToThosePurchases() {
        robot.clickOn("#overview-hint-unrecognised");
        assertThat(household.filterProperty().get().scope()).isEqualTo(EntryFilter.Scope.UNRECOGNISED);
    }

    @Test
    void theFigureAndEachCircleSayHowTheyArose() {
        robot.clickOn("#overview-arose");
        assertThat(stage.getScene().getRoot().lookup(".trail-card")).isNotNull();
        robot.push(KeyCode.ESCAPE);
        assertThat(stage.getScene().getRoot().lookup(".trail-card")).isNull();
        focus("#bubble-circle-social");
        robot.push(KeyCode.ENTER);
        assertThat(stage.getScene().getRoot().lookup(".trail-card")).isNotNull();
    }

    @Test
    void everyControlIsNamed() {
        Fx.run(() -> NamedControls.check(stage.getScene().getRoot()));
    }

    @Test
    void looksAsDrawn() {
        assertThat(Pictures.take("overview", _ -> window(Homes.year()), "shell.css", "overview.css")).hasSize(4);
        assertThat(Pictures.take("overview-empty", _ -> window(Homes.empty()), "shell.css", "overview.css")).hasSize(4);
        assertThat(Pictures.take("overview-narrow", Appearance.LIGHT, 1024, 680, _ -> window(Homes.year()), "shell.css",
                "overview.css")).exists();
    }

    private void focus(String id) {
        Fx.run(() -> stage.getScene().getRoot().lookup(id).requestFocus());
    }

    private String words(String id) {
        return Fx.get(() -> ((Label) stage.getScene().getRoot().lookup(id).lookup(".label")).getText());
    }

    private ShellView window(Book book) {
        return Windows.around("overview", overlay -> view(household(book), overlay), new Acts());
    }

    private static Household household(Book book) {
        var household = new Household(_ -> book, new DirectBackground(), Fx.MESSAGES, TODAY);
        household.reload();
        return household;
    }

    private OverviewView view(Household shown, Overlay overlay) {
        return new OverviewView(new OverviewViewModel(shown, opened::add, Fx.MESSAGES, Fx.FIGURES, TODAY), overlay,
                Fx.MESSAGES, Fx.FIGURES);
    }
}
