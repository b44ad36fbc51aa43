// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.RowButton;
import org.wellspent.ui.kit.ValueBar;

/// Merchants with their value per euro, each a way to its purchases.
final class RankedList extends VBox {
    private static final double BAR = 72;
    private static final double FIGURE = 36;
    private static final double WORDS = 68;

    private final String id;
    private final Messages messages;
    private final Figures figures;
    private final Consumer<RankedRow> open;
    private final VBox rows = new VBox();

    /// A list.
    ///
    /// @param id    begins the ids of its rows: `overview-most`
    /// @param title its heading
    /// @param open  shows the purchases of a merchant
    RankedList(String id, String title, Consumer<RankedRow> open, Messages messages, Figures figures) {
        this.id = id;
        this.messages = messages;
        this.figures = figures;
        this.open = open;
        getStyleClass().add("ranked");
        getChildren().addAll(Parts.styled(new Label(title), "panel-title"), rows);
    }

    /// Shows merchants.
    ///
    /// @param hasWords whether any figure beside the bars is words, so that all leave room for them
    void show(List<RankedRow> merchants, boolean hasWords) {
        rows.getChildren().clear();
        if (merchants.isEmpty()) {
            var none = Parts.caption(messages.get("overview.ranked.none"));
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
        for (int i = 0; i < merchants.size(); i++) {
            rows.getChildren().add(row(merchants.get(i), id + "-" + i, hasWords ? WORDS : FIGURE));
        }
    }

    /// Shows the first rows only.
    void limit(int count) {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            var row = rows.getChildren().get(i);
            row.setVisible(i < count);
            row.setManaged(i < count);
        }
    }

    private RowButton row(RankedRow merchant, String rowId, double figureWidth) {
        var name = new Label(merchant.merchant());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var bar = new ValueBar(ValueBar.Size.ROW, messages, figures);
        bar.setMinWidth(BAR);
        bar.setPrefWidth(BAR);
        bar.show(merchant.created());
        var figure = merchant.isWords() ? Parts.caption(merchant.figure()) : Parts.strongFigure(merchant.figure());
        figure.setMinWidth(figureWidth);
        figure.setAlignment(Pos.CENTER_RIGHT);
        return Parts.styled(new RowButton(rowId, merchant.spoken(), () -> open.accept(merchant), name, bar, figure),
                "ranked-row");
    }
}
