// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.EmptyState;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Parts;

/// The imports of the past, each with its way back and forth.
final class HistoryPane extends StackPane {
    private final HistoryViewModel model;
    private final Messages messages;

    HistoryPane(HistoryViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setAlignment(Pos.TOP_LEFT);
        model.rows().subscribe(this::draw);
        draw();
    }

    private void draw() {
        if (model.rows().isEmpty()) {
            getChildren().setAll(Parts.styled(new EmptyState(messages.get("intake.history.none"),
                    messages.get("intake.history.none.advice")), "ws-panel"));
            return;
        }
        var rows = Parts.styled(new VBox(), "history-rows");
        for (var row : model.rows()) {
            if (!rows.getChildren().isEmpty()) {
                rows.getChildren().add(Parts.line());
            }
            rows.getChildren().add(row(row));
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("ws-panel", "flush");
        scroll.prefViewportHeightProperty().bind(rows.heightProperty());
        scroll.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(scroll);
    }

    private HBox row(HistoryRow row) {
        var file = new Label(row.file());
        if (row.isUndone()) {
            file.getStyleClass().add("ws-muted");
        }
        var words = new VBox(file, Parts.caption(row.detail()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var act = row.isUndone()
                ? Parts.quiet("intake-redo-" + row.id(), messages.get("intake.redo"), () -> model.redo(row))
                : Parts.quiet("intake-undo-" + row.id(), messages.get("intake.undo"), () -> model.undo(row));
        act.setAccessibleText(act.getText() + ": " + row.file());
        act.setMinWidth(USE_PREF_SIZE);
        var line = Parts.styled(new HBox(row.isUndone() ? Icon.UNDO.node() : Icon.CHECK_CIRCLE.node(), words, act),
                "history-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
