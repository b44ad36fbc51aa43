// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A row that is a button: a click, Enter or Space opens what stands behind it.
public final class RowButton extends HBox {
    private final Runnable act;

    /// A row.
    ///
    /// @param id     the node's id
    /// @param spoken what a screen reader hears
    /// @param act    what it does
    public RowButton(String id, String spoken, Runnable act, Node... content) {
        super(content);
        this.act = act;
        setId(id);
        getStyleClass().add("row-button");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                act.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                act.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            act.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
