// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.RowButton;

/// Where files are dropped, and an entry for each with its state.
final class FileList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final IntakeViewModel model;
    private final Messages messages;
    private final VBox rows = Parts.styled(new VBox(), "file-rows");
    private final ScrollPane scroll = new ScrollPane(rows);

    FileList(IntakeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("file-list");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("ws-panel", "flush");
        scroll.setMaxHeight(USE_PREF_SIZE);
        scroll.prefViewportHeightProperty().bind(rows.heightProperty());
        getChildren().addAll(dropArea(), scroll);
        model.files().subscribe(this::draw);
        model.chosenProperty().subscribe(_ -> draw());
        draw();
    }

    private VBox dropArea() {
        var words = Parts.text(messages.get("intake.drop"));
        var or = Parts.caption(messages.get("intake.drop.or"));
        for (var label : new Label[]{words, or}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        var choose = Parts.button("intake-choose", messages.get("intake.choose"), () -> model.choose());
        var area = Parts.styled(new VBox(Parts.styled(Icon.IMPORT.node(24), "ws-accent"), words, or, choose),
                "drop-area");
        area.setAlignment(Pos.CENTER);
        return area;
    }

    private void draw() {
        rows.getChildren().clear();
        scroll.setVisible(!model.files().isEmpty());
        scroll.setManaged(!model.files().isEmpty());
        var chosen = model.chosenProperty().get();
        for (var file : model.files()) {
            if (!rows.getChildren().isEmpty()) {
                rows.getChildren().add(Parts.line());
            }
            var row = row(file);
            row.pseudoClassStateChanged(CHOSEN, chosen != null && chosen.number() == file.number());
            rows.getChildren().add(row);
        }
    }

    private RowButton row(FileRow file) {
        var name = new Label(file.name());
        var detail = Parts.caption(file.detail());
        var words = new VBox(name, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.styled(new RowButton("intake-file-" + file.number(), file.name() + ", " + file.detail(),
                () -> model.choose(file), words, icon(file.look())), "file-row");
    }

    private static Node icon(FileRow.Look look) {
        return switch (look) {
            case READING -> Icon.CLOCK.node();
            case READY -> Parts.styled(Icon.CHECK_CIRCLE.node(), "ws-accent");
            case QUESTION -> Icon.QUESTION.node();
            case REFUSED -> Parts.styled(Icon.PROBLEM.node(), "ws-problem-icon");
            case DONE -> Icon.CHECK.node();
        };
    }
}
