// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Logo;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.Screen;

/// The navigation rail: the screens that exist, the settings at its foot. Narrow, it shows icons only.
final class Rail extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final List<Item> items = new ArrayList<>();
    private final Label name;

    Rail(ShellViewModel shell, Messages messages) {
        getStyleClass().add("rail");
        setId("rail");
        name = Parts.section(messages.get("application.name"));
        var brand = Parts.styled(new HBox(new Logo(), name), "rail-brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(brand);
        shell.screens().forEach(screen -> add(screen, shell, messages));
        var below = new Region();
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().add(below);
        shell.settings().ifPresent(screen -> add(screen, shell, messages));
        shell.currentProperty().subscribe(front -> items.forEach(item -> item.button.setSelected(item.shows(front))));
    }

    /// Icons only, or icons and names.
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        name.setVisible(!narrow);
        name.setManaged(!narrow);
        items.forEach(item -> item.setNarrow(narrow));
    }

    private void add(Screen screen, ShellViewModel shell, Messages messages) {
        var item = new Item(screen, shell, messages);
        items.add(item);
        getChildren().add(item);
    }

    /// A screen's button and its badge.
    private static final class Item extends StackPane {
        private final Screen screen;
        private final ToggleButton button;
        private final Tooltip tooltip;

        Item(Screen screen, ShellViewModel shell, Messages messages) {
            this.screen = screen;
            var words = messages.get(screen.titleKey());
            button = Parts.styled(new ToggleButton(words, screen.icon().node(18)), "rail-item");
            button.setId("rail-" + screen.id());
            button.setMnemonicParsing(false);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.setOnAction(_ -> {
                shell.open(screen);
                button.setSelected(true);
            });
            tooltip = new Tooltip(words);
            var badge = Parts.styled(new Label(), "rail-badge");
            badge.setMouseTransparent(true);
            screen.badge().subscribe(waiting -> {
                int count = waiting.intValue();
                badge.setText(Integer.toString(count));
                badge.setVisible(count > 0);
                button.setAccessibleText(count > 0 ? messages.get("shell.badge", words, count) : words);
            });
            setAlignment(badge, Pos.CENTER_RIGHT);
            getChildren().addAll(button, badge);
        }

        boolean shows(Screen front) {
            return screen.equals(front);
        }

        void setNarrow(boolean narrow) {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
            button.setTooltip(narrow ? tooltip : null);
        }
    }
}
