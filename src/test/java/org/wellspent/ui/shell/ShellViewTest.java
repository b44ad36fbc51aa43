// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.ui.kit.Fx.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.Appearance;
import org.wellspent.ui.kit.DirectBackground;
import org.wellspent.ui.kit.EmptyState;
import org.wellspent.ui.kit.Fx;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.NamedControls;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.Pictures;
import org.wellspent.ui.kit.Screen;
import org.wellspent.ui.kit.ScreenHeader;
import org.wellspent.ui.kit.ScreenView;
import org.wellspent.ui.kit.SearchField;
import org.wellspent.ui.kit.Theme;

/// The window as a person uses it.
class ShellViewTest {
    private final FxRobot robot = new FxRobot();
    private final Acts acts = new Acts();
    private final Overlay overlay = Fx.get(Overlay::new);
    private final List<String> told = new ArrayList<>();
    private final ShellViewModel shell = new ShellViewModel(
            List.of(screen("overview", Icon.OVERVIEW, 0), screen("purchases", Icon.PURCHASES, 0),
                    screen("import", Icon.IMPORT, 7)),
            screen("settings", Icon.SETTINGS, 0), new DirectBackground(), acts, MESSAGES);
    private final Stage stage = Fx.get(this::open);

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void theScreensAreReachedByTheirNumbers() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(shell.currentProperty().get().id()).isEqualTo("purchases");
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(shell.currentProperty().get().id()).isEqualTo("settings");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(shell.currentProperty().get().id()).isEqualTo("import");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(shell.currentProperty().get().id()).isEqualTo("settings");
    }

    @Test
    void theRailShowsWhereOneIs() {
        robot.clickOn("#rail-purchases");
        assertThat(rail("purchases").isSelected()).isTrue();
        assertThat(rail("overview").isSelected()).isFalse();
        robot.clickOn("#rail-purchases");
        assertThat(rail("purchases").isSelected()).isTrue();
    }

    @Test
    void whatWaitsIsSaidInTheRail() {
        assertThat(rail("import").getAccessibleText()).isEqualTo("Import, 7 waiting");
        assertThat(rail("overview").getAccessibleText()).isEqualTo("Overview");
    }

    @Test
    void theSearchKeyGoesToTheScreenInFront() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(focused()).isEqualTo("overview-search");
    }

    @Test
    void f6JumpsFromPartToPart() {
        Fx.run(() -> rail("overview").requestFocus());
        robot.push(KeyCode.F6);
        assertThat(focused()).isEqualTo("overview-search");
        robot.push(KeyCode.F6);
        assertThat(focused()).isEqualTo("overview-act");
        robot.push(KeyCode.F6);
        assertThat(focused()).isEqualTo("rail-overview");
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focused()).isEqualTo("overview-act");
    }

    @Test
    void escapeClosesThePopoverBeforeWhatIsOnTheScreen() {
        Fx.run(() -> overlay.showInMiddle(new VBox(Parts.button("inside", "Close", overlay::close))));
        robot.push(KeyCode.ESCAPE);
        assertThat(overlay.isOpen()).isFalse();
        assertThat(told).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(told).containsExactly("escape overview");
    }

    @Test
    void whatWasDoneIsSaidInTheStatusLineAndUndoneByKey() {
        Fx.run(() -> acts.done("Category changed for 2 purchases.", () -> told.add("undone")));
        assertThat(stage.getScene().getRoot().lookup("#status-undo")).isNotNull();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(told).containsExactly("undone");
        assertThat(stage.getScene().getRoot().lookup("#status-undo")).isNull();
    }

    @Test
    void f1NamesTheKeys() {
        robot.push(KeyCode.F1);
        assertThat(overlay.isOpen()).isTrue();
        assertThat(focused()).isEqualTo("keys-close");
    }

    @Test
    void belowTwelveHundredTheRailShowsIconsOnly() {
        assertThat(railWidthAt(1200)).isEqualTo(184);
        assertThat(railWidthAt(1199)).isEqualTo(56);
    }

    @Test
    void everyControlIsNamed() {
        Fx.run(() -> NamedControls.check(stage.getScene().getRoot()));
    }

    @Test
    void looksAsDrawn() {
        assertThat(Pictures.take("shell", _ -> content(new Overlay()), "shell.css")).hasSize(4);
        assertThat(Pictures.take("shell", Appearance.LIGHT, 1100, 700, _ -> content(new Overlay()), "shell.css"))
                .exists();
    }

    private Stage open() {
        var window = new MainWindow(new Theme(Appearance.LIGHT), overlay, MESSAGES);
        window.showShell(new ShellView(shell, overlay, acts, MESSAGES), shell);
        var opened = new Stage();
        window.open(opened);
        return opened;
    }

    private double railWidthAt(double width) {
        return Fx.get(() -> {
            var view = content(new Overlay());
            var scene = new Scene(view, width, 700);
            new Theme(Appearance.LIGHT).dress(scene, "shell.css");
            view.applyCss();
            view.layout();
            view.applyCss();
            view.layout();
            return ((Region) view.lookup("#rail")).getWidth();
        });
    }

    private ShellView content(Overlay layer) {
        shell.accountsProperty().set(3);
        shell.transactionsProperty().set(1214);
        var view = new ShellView(shell, layer, acts, MESSAGES);
        acts.done("Category changed for 2 purchases.", () -> {});
        return view;
    }

    private Screen screen(String id, Icon icon, int waiting) {
        return new Screen(id, title(id), icon, () -> new Page(id),
                new ReadOnlyIntegerWrapper(waiting).getReadOnlyProperty());
    }

    private static String title(String id) {
        return id.equals("settings") ? "keys.settings" : "screen." + id;
    }

    private ToggleButton rail(String id) {
        return (ToggleButton) stage.getScene().getRoot().lookup("#rail-" + id);
    }

    private String focused() {
        return Fx.get(() -> stage.getScene().getFocusOwner().getId());
    }

    /// A page with a search and a button.
    private final class Page implements ScreenView {
        private final String id;
        private final SearchField search;
        private final Node act;
        private final VBox content;

        Page(String id) {
            this.id = id;
            search = new SearchField(id + "-search", "Search", "Clear");
            act = Parts.primary(id + "-act", "Import a bank export", () -> told.add("act"));
            var place = new StackPane(
                    new EmptyState("Nothing to show yet", "Import a bank export and October appears here.",
                            act));
            place.getStyleClass().add("ws-panel");
            place.setAlignment(Pos.CENTER);
            content = Parts.styled(new VBox(new ScreenHeader(MESSAGES.get(title(id)), search), place), "screen");
        }

        @Override
        public Region node() {
            return content;
        }

        @Override
        public List<Node> stops() {
            return List.of(search, act);
        }

        @Override
        public void search() {
            search.requestFocus();
        }

        @Override
        public boolean escape() {
            told.add("escape " + id);
            return true;
        }
    }
}
