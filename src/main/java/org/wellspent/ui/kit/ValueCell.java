// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;

/// The value beside the cost in a row: a bar and "31 of 50", or words alone.
public final class ValueCell extends HBox {
    private final Messages messages;
    private final Figures figures;
    private final ValueBar bar;
    private final Label strong = Parts.strongFigure("");
    private final Label rest = Parts.styled(new Label(), "ws-figure", "ws-muted");

    /// An empty cell.
    ///
    /// @param barWidth 80 in a row, 128 in a wide one
    public ValueCell(double barWidth, Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
        bar = new ValueBar(ValueBar.Size.ROW, messages, figures);
        bar.setMinWidth(barWidth);
        bar.setPrefWidth(barWidth);
        bar.setMaxWidth(barWidth);
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        getStyleClass().add("value-cell");
        strong.setMinWidth(USE_PREF_SIZE);
        rest.setMinWidth(USE_PREF_SIZE);
        var text = new HBox(strong, rest);
        text.setSpacing(4);
        text.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(bar, text);
    }

    /// Shows what was created.
    public void show(Created created) {
        bar.show(created);
        var text = CreatedText.of(created, messages, figures);
        strong.setText(text.strong());
        strong.setVisible(!text.strong().isEmpty());
        strong.setManaged(!text.strong().isEmpty());
        rest.setText(text.rest());
        boolean isWords = text.strong().isEmpty();
        rest.getStyleClass().setAll("label", isWords ? "ws-caption" : "ws-figure", "ws-muted");
        setAccessibleText(text.spoken());
    }
}
