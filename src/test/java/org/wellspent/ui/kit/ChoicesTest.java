// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.ui.kit.Fx.FIGURES;
import static org.wellspent.ui.kit.Fx.MESSAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspent.core.insight.Period;

class ChoicesTest {

    @Test
    void theArrowKeysChooseASegment() {
        var choice = Fx.get(() -> new SegmentedChoice<>("side", "Side", List.of("local", "volume"), String::toString,
                "local"));
        Fx.run(() -> press(choice, KeyCode.RIGHT));
        assertThat(choice.valueProperty().get()).isEqualTo("volume");
        Fx.run(() -> press(choice, KeyCode.RIGHT));
        assertThat(choice.valueProperty().get()).isEqualTo("volume");
        Fx.run(() -> press(choice, KeyCode.LEFT));
        assertThat(choice.valueProperty().get()).isEqualTo("local");
    }

    @Test
    void aSegmentStaysChosenWhenItIsPressedAgain() {
        var choice = Fx.get(() -> new SegmentedChoice<>("side", "Side", List.of("local", "volume"), String::toString,
                "local"));
        Fx.run(() -> toggle(choice, "#side-0").fire());
        assertThat(toggle(choice, "#side-0").isSelected()).isTrue();
        assertThat(choice.valueProperty().get()).isEqualTo("local");
    }

    @Test
    void onlyTheChosenSegmentIsAStopOfTheFocus() {
        var choice = Fx.get(() -> new SegmentedChoice<>("side", "Side", List.of("local", "volume"), String::toString,
                "local"));
        assertThat(toggle(choice, "#side-0").isFocusTraversable()).isTrue();
        assertThat(toggle(choice, "#side-1").isFocusTraversable()).isFalse();
        assertThat(toggle(choice, "#side-1").getAccessibleText()).isEqualTo("Side: volume");
    }

    @ParameterizedTest
    @CsvSource({"2026-10, QUARTER, 2026-Q4", "2026-10, YEAR, 2026", "2026, MONTH, 2026-10", "2025, MONTH, 2025-12",
        "2026-Q4, MONTH, 2026-10"})
    void anotherKindOfPeriodStaysWhereTheDataIs(String shown, Period.Kind kind, String expected) {
        var picker = picker(shown);
        Fx.run(() -> toggle(picker, "#period-kind-" + List.of(Period.Kind.values()).indexOf(kind)).fire());
        assertThat(picker.periodProperty().get()).isEqualTo(period(expected));
    }

    @Test
    void theArrowsStepThroughPeriods() {
        var picker = picker("2026-10");
        Fx.run(() -> button(picker, "#period-previous").fire());
        assertThat(picker.periodProperty().get()).isEqualTo(period("2026-09"));
        Fx.run(() -> button(picker, "#period-next").fire());
        assertThat(picker.periodProperty().get()).isEqualTo(period("2026-10"));
    }

    @Test
    void theKindFollowsThePeriod() {
        var picker = picker("2026-10");
        Fx.run(() -> picker.periodProperty().set(period("2026")));
        assertThat(toggle(picker, "#period-kind-2").isSelected()).isTrue();
    }

    @Test
    void daysOfOnesOwnAreAskedFor() {
        var overlay = Fx.get(Overlay::new);
        var picker = Fx
                .get(() -> shown(new PeriodPicker("period", period("2026-10"), LocalDate.of(2026, 10, 31), overlay,
                        MESSAGES, FIGURES), overlay));
        Fx.run(() -> toggle(picker, "#period-kind-3").fire());
        assertThat(overlay.isOpen()).isTrue();
        Fx.run(() -> {
            ((javafx.scene.control.DatePicker) overlay.lookup("#period-from")).setValue(LocalDate.of(2026, 10, 5));
            button(overlay, "#period-show").fire();
        });
        assertThat(overlay.isOpen()).isFalse();
        assertThat(picker.periodProperty().get())
                .isEqualTo(new Period(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 31)));
    }

    @Test
    void cancellingDaysOfOnesOwnKeepsThePeriodAndItsKind() {
        var overlay = Fx.get(Overlay::new);
        var picker = Fx
                .get(() -> shown(new PeriodPicker("period", period("2026-10"), LocalDate.of(2026, 10, 31), overlay,
                        MESSAGES, FIGURES), overlay));
        Fx.run(() -> {
            toggle(picker, "#period-kind-3").fire();
            button(overlay, "#period-cancel").fire();
        });
        assertThat(picker.periodProperty().get()).isEqualTo(period("2026-10"));
        assertThat(toggle(picker, "#period-kind-0").isSelected()).isTrue();
    }

    @Test
    void aPeriodCannotEndBeforeItBegins() {
        var overlay = Fx.get(Overlay::new);
        var picker = Fx
                .get(() -> shown(new PeriodPicker("period", period("2026-10"), LocalDate.of(2026, 10, 31), overlay,
                        MESSAGES, FIGURES), overlay));
        assertThat(Fx.get(() -> {
            toggle(picker, "#period-kind-3").fire();
            ((javafx.scene.control.DatePicker) overlay.lookup("#period-from")).setValue(LocalDate.of(2026, 11, 5));
            return button(overlay, "#period-show").isDisabled();
        })).isTrue();
    }

    @Test
    void aFilterChipIsTakenAwayByItsButton() {
        var taken = new ArrayList<String>();
        Fx.run(() -> button(Chip.removable("chip", "Clothing", "Remove filter Clothing", () -> taken.add("clothing")),
                "#chip").fire());
        assertThat(taken).containsExactly("clothing");
    }

    @Test
    void escapeEmptiesASearchThatHasText() {
        var field = Fx.get(() -> new SearchField("search", "Search purchases", "Clear"));
        Fx.run(() -> {
            field.setText("bakery");
            press(field, KeyCode.ESCAPE);
        });
        assertThat(field.getText()).isEmpty();
        assertThat(field.getAccessibleText()).isEqualTo("Search purchases");
    }

    private static PeriodPicker picker(String shown) {
        return Fx.get(
                () -> new PeriodPicker("period", period(shown), LocalDate.of(2026, 10, 31), new Overlay(), MESSAGES,
                        FIGURES));
    }

    private static <R extends Region> R shown(R region, Overlay overlay) {
        var scene = new Scene(new StackPane(region, overlay), 800, 600);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return region;
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    private static ToggleButton toggle(Node parent, String id) {
        return (ToggleButton) parent.lookup(id);
    }

    private static Button button(Node parent, String id) {
        return (Button) parent.lookup(id);
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
