// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.TextAlignment;

/// Nothing to show: what happened, what to do, and the button that does it.
public final class EmptyState extends VBox {
    private static final String RECEIPT = "M1 1 H42 V44 L37.9 39 L33.8 44 L29.7 39 L25.6 44 L21.5 39 L17.4 44 "
            + "L13.3 39 L9.2 44 L5.1 39 L1 44 Z";
    private static final String LINES = "M10 15.5 H21 M10 24 H21";
    private static final String DISC = "M26 19.5 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0";

    /// An empty state.
    ///
    /// @param title  what happened: "No purchase fits these filters"
    /// @param advice one sentence
    /// @param acts   a button, or none
    public EmptyState(String title, String advice, Node... acts) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var heading = Parts.section(title);
        var sentence = Parts.muted(advice);
        for (var label : new Label[]{heading, sentence}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        getChildren().addAll(drawing(), heading, sentence);
        getChildren().addAll(acts);
    }

    private static StackPane drawing() {
        var drawing = new javafx.scene.Group(path(RECEIPT, "dashed"), path(LINES, "solid"), path(DISC, "dashed"));
        return Parts.styled(new StackPane(drawing), "empty-drawing");
    }

    private static SVGPath path(String content, String style) {
        var path = Parts.styled(new SVGPath(), "empty-line", style);
        path.setContent(content);
        return path;
    }
}
