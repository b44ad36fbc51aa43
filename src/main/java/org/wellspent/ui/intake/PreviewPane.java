// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.SegmentedChoice;

/// What a file would become: how it was understood, its account, its lines, and the button that takes it in.
final class PreviewPane extends VBox {
    private final FilePage.Preview preview;
    private final IntakeViewModel model;
    private final Overlay overlay;
    private final Messages messages;
    private final ImportTable table;

    /// The lines that are shown.
    enum Shown {
        ALL(null), NEW(ImportRow.Status.NEW), KNOWN(ImportRow.Status.KNOWN), REFUSED(ImportRow.Status.REFUSED);

        private final ImportRow.@Nullable Status status;

        Shown(ImportRow.@Nullable Status status) {
            this.status = status;
        }

        private boolean holds(ImportRow row) {
            return status == null || row.status() == status;
        }
    }

    PreviewPane(FilePage.Preview preview, IntakeViewModel model, Overlay overlay, Messages messages) {
        this.preview = preview;
        this.model = model;
        this.overlay = overlay;
        this.messages = messages;
        this.table = new ImportTable(preview.amount(), messages);
        getStyleClass().addAll("ws-panel", "flush", "preview");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(), Parts.line(), table, foot());
        show(Shown.ALL);
    }

    private VBox head() {
        var why = Parts.link("intake-why", messages.get("intake.why"), () -> {});
        why.setMinWidth(USE_PREF_SIZE);
        why.setOnAction(_ -> overlay.show(why, reasons()));
        var format = Parts.caption(preview.format());
        format.setWrapText(true);
        var line = Parts.styled(new HBox(format, why), "preview-format");
        line.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(Parts.section(preview.title()), line);
        HBox.setHgrow(words, Priority.ALWAYS);
        var top = Parts.styled(new HBox(words, account()), "ws-row");
        top.setAlignment(Pos.CENTER_LEFT);
        var counts = new SegmentedChoice<>("intake-shown", messages.get("intake.shown"), List.of(Shown.values()),
                this::words, Shown.ALL);
        counts.valueProperty().subscribe((_, shown) -> show(shown));
        var sum = new HBox(Parts.muted(messages.get("intake.sum")), Parts.strongFigure(preview.sum()));
        sum.getStyleClass().add("ws-row");
        sum.setAlignment(Pos.CENTER_RIGHT);
        sum.setVisible(!preview.sum().isEmpty());
        var middle = Parts.styled(new HBox(counts, Parts.spacer(), sum), "ws-row");
        middle.setAlignment(Pos.CENTER_LEFT);
        var head = Parts.styled(new VBox(top), "preview-head");
        preview.notices().stream().limit(3).forEach(notice -> {
            var label = Parts.caption(notice);
            label.setWrapText(true);
            head.getChildren().add(label);
        });
        head.getChildren().add(middle);
        return head;
    }

    private Node account() {
        if (preview.accounts().isEmpty()) {
            var said = Parts.strong(preview.account());
            said.setMinWidth(USE_PREF_SIZE);
            return said;
        }
        var choice = new ComboBox<String>();
        choice.setId("intake-account");
        choice.setAccessibleText(messages.get("intake.account"));
        choice.setEditable(true);
        choice.getItems().setAll(preview.accounts());
        choice.setValue(preview.account());
        choice.setOnAction(_ -> {
            var name = choice.getValue();
            if (name != null && !name.equals(preview.account())) {
                model.setAccount(name);
            }
        });
        return choice;
    }

    private VBox reasons() {
        var card = Parts.styled(new VBox(Parts.section(messages.get("intake.why.title"))), "reasons-card");
        for (var reason : preview.reasons()) {
            var label = Parts.text(reason);
            label.setWrapText(true);
            card.getChildren().add(label);
        }
        for (var notice : preview.notices()) {
            var label = Parts.muted(notice);
            label.setWrapText(true);
            card.getChildren().add(label);
        }
        card.getChildren().add(Parts.button("intake-why-close", messages.get("dialog.close"), overlay::close));
        return card;
    }

    private HBox foot() {
        var sentence = Parts.muted(preview.footer());
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var cancel = Parts.button("intake-cancel", messages.get("intake.cancel"), model::cancel);
        var foot = Parts.styled(new HBox(sentence, cancel), "preview-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        if (preview.newCount() > 0) {
            foot.getChildren().add(act());
        }
        foot.getChildren().stream().skip(1).forEach(button -> ((Button) button).setMinWidth(USE_PREF_SIZE));
        return foot;
    }

    private Button act() {
        var act = Parts.primary("intake-import", preview.act(), model::importChosen);
        act.disableProperty().bind(model.importingProperty());
        return act;
    }

    private void show(Shown shown) {
        table.getItems().setAll(preview.rows().stream().filter(shown::holds).toList());
    }

    private String words(Shown shown) {
        int count = switch (shown) {
            case ALL -> preview.rows().size();
            case NEW -> preview.newCount();
            case KNOWN -> preview.known();
            case REFUSED -> preview.refused();
        };
        return messages.get("intake.shown." + shown, count);
    }
}
