// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.BenefitBar;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.ValueBar;

/// The sum of several selected rows.
final class SelectionPane extends StackPane {
    private final Messages messages;

    SelectionPane(SelectionPage page, Runnable close, Messages messages, Figures figures) {
        this.messages = messages;
        setAlignment(Pos.TOP_LEFT);
        var title = Parts.section(page.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title, Parts.styled(
                Parts.iconButton("selection-close", Icon.CLOSE, messages.get("purchases.close"), close), "ws-bare"));
        head.setAlignment(Pos.CENTER_LEFT);
        var bar = new ValueBar(ValueBar.Size.RECEIPT, messages, figures);
        bar.show(page.created());
        var panel = Parts.styled(new VBox(head, sums(page), bar,
                new HBox(Parts.caption(page.perEuro()), Parts.spacer(), Parts.caption(page.span()))), "ws-panel",
                "selection-panel");
        panel.setMaxHeight(USE_PREF_SIZE);
        var shares = page.benefit();
        if (shares != null) {
            var benefit = BenefitBar.labelled(12, messages, figures);
            benefit.show(shares);
            panel.getChildren().addAll(Parts.line(), Parts.caption(messages.get("receipt.benefit")), benefit);
        }
        if (!page.note().isEmpty()) {
            var note = Parts.caption(page.note());
            note.setWrapText(true);
            panel.getChildren().addAll(Parts.line(), note);
        }
        getChildren().add(panel);
    }

    private HBox sums(SelectionPage page) {
        var cost = sum("purchases.selected.cost", page.cost(), page.unit(), false);
        var created = sum("purchases.selected.created", page.text().strong(), page.text().rest(), true);
        for (var box : new VBox[]{cost, created}) {
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(10);
        }
        return new HBox(cost, created);
    }

    private VBox sum(String key, String strong, String rest, boolean isCreated) {
        var figure = Parts.styled(new Label(strong), "ws-key-figure");
        if (isCreated) {
            figure.getStyleClass().add("ws-accent");
        }
        figure.setMinWidth(USE_PREF_SIZE);
        var row = strong.isEmpty() ? new HBox(Parts.text(rest)) : new HBox(figure, Parts.muted(rest));
        row.getStyleClass().add("receipt-sum-row");
        return new VBox(Parts.caption(messages.get(key)), row);
    }
}
