// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A small rounded label, 24 high: a fact, a state, or a filter that can be taken away.
public final class Chip extends HBox {

    /// How a chip looks.
    public enum Look {
        /// A quiet fact.
        PLAIN,
        /// A filter in force, or something that goes well.
        POSITIVE,
        /// Something assumed: a dashed outline.
        ASSUMED;

        private String style() {
            return "chip-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A chip with words only.
    public Chip(String words, Look look) {
        getStyleClass().addAll("chip", look.style());
        setAlignment(Pos.CENTER_LEFT);
        var label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }

    /// A chip with an icon before its words: "On track".
    public static Chip state(Icon icon, String words, Look look) {
        var chip = new Chip(words, look);
        chip.getChildren().addFirst(icon.node());
        return chip;
    }

    /// A filter that can be taken away.
    ///
    /// @param id     the id of its button
    /// @param remove what a screen reader hears for its button: "Remove filter Clothing"
    /// @param act    takes it away
    public static Chip removable(String id, String words, String remove, Runnable act) {
        var chip = new Chip(words, Look.POSITIVE);
        var button = Parts.styled(new Button("", Icon.CLOSE.node()), "chip-remove");
        button.setId(id);
        button.setAccessibleText(remove);
        button.setOnAction(_ -> act.run());
        chip.getChildren().add(button);
        return chip;
    }
}
