// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field to search a list: its icon, its prompt, and a way to empty it (Esc too, while there is text).
public final class SearchField extends CustomTextField {

    /// An empty field.
    ///
    /// @param id     the node's id
    /// @param prompt what it searches, also for screen readers: "Search purchases"
    /// @param clear  what a screen reader hears for the button that empties it
    public SearchField(String id, String prompt, String clear) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("search-field");
        setLeft(Icon.SEARCH.node());
        var empty = Parts.styled(new Button("", Icon.CLOSE.node()), "field-clear");
        empty.setId(id + "-clear");
        empty.setAccessibleText(clear);
        empty.setFocusTraversable(false);
        empty.setOnAction(_ -> clear());
        textProperty().subscribe(text -> setRight(text.isEmpty() ? null : empty));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                event.consume();
                clear();
            }
        });
    }
}
