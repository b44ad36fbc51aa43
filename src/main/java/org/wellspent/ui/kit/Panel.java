// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A panel: a border, no shadow, a heading at its top left and perhaps a note at its top right.
public final class Panel extends VBox {
    private final Label heading;
    private final Label note;

    /// A panel with a heading.
    ///
    /// @param title   14 strong
    /// @param remark  caption at the right; empty for none
    /// @param content below the heading
    public Panel(String title, String remark, Node... content) {
        heading = Parts.styled(new Label(title), "panel-title");
        note = Parts.caption(remark);
        var head = Parts.styled(new HBox(heading, Parts.spacer(), note), "panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("ws-panel");
        getChildren().add(head);
        getChildren().addAll(content);
    }

    /// Another heading.
    public void setTitle(String title) {
        heading.setText(title);
    }

    /// Another note.
    public void setNote(String remark) {
        note.setText(remark);
    }
}
