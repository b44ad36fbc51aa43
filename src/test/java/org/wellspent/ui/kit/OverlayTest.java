// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.ui.kit.Fx.MESSAGES;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
    private final Overlay overlay = Fx.get(Overlay::new);
    private final Button figure = Fx.get(() -> Parts.button("figure", "19 €", () -> {}));
    private final Button inside = Fx.get(() -> Parts.button("inside", "Close", () -> {}));
    private final Region popover = Fx.get(() -> {
        var box = new VBox(inside);
        box.setPrefSize(400, 300);
        return box;
    });
    private final Scene scene = Fx.get(() -> new Scene(new StackPane(new Pane(figure), overlay), 1000, 700));

    @ParameterizedTest
    @CsvSource({"900, 300, 500", "40, 300, 100"})
    void aPopoverStandsBesideItsFigureWhereThereIsRoom(double x, double y, double roughly) {
        open(x, y);
        var bounds = popover.getBoundsInParent();
        assertThat(bounds.getMinX()).isBetween(roughly - 40, roughly + 40);
        assertThat(bounds.intersects(figure.getBoundsInParent())).isFalse();
    }

    @Test
    void aPopoverStaysInTheWindow() {
        open(900, 680);
        assertThat(popover.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(700);
        assertThat(popover.getBoundsInParent().getMinY()).isNotNegative();
    }

    @Test
    void theFocusMovesIntoThePopoverAndBack() {
        Fx.run(figure::requestFocus);
        open(900, 300);
        assertThat(scene.getFocusOwner()).isSameAs(inside);
        Fx.run(overlay::close);
        assertThat(scene.getFocusOwner()).isSameAs(figure);
    }

    @Test
    void theFocusDoesNotLeaveThePopoverWhileItIsOpen() {
        open(900, 300);
        Fx.run(figure::requestFocus);
        assertThat(scene.getFocusOwner()).isSameAs(inside);
    }

    @Test
    void escapeCloses() {
        open(900, 300);
        Fx.run(() -> Event.fireEvent(inside,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertThat(overlay.isOpen()).isFalse();
    }

    @Test
    void aProblemIsASentenceInTheMiddleOfTheWindow() {
        Fx.run(() -> new FxDialogs(() -> null, overlay, MESSAGES).problem("export(3).csv was not imported",
                "Line 13 has the date 30.13.2026."));
        assertThat(overlay.isOpen()).isTrue();
        var close = (Button) overlay.lookup("#problem-close");
        assertThat(close.getAccessibleText())
                .isEqualTo("export(3).csv was not imported. Line 13 has the date 30.13.2026. Close");
        Fx.run(close::fire);
        assertThat(overlay.isOpen()).isFalse();
    }

    private void open(double x, double y) {
        Fx.run(() -> {
            figure.relocate(x, y);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            overlay.show(figure, popover);
            scene.getRoot().layout();
        });
    }
}
