// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell with a node of its own, built once and filled with each row that comes into view.
final class NodeCell<N extends Node> extends TableCell<PurchaseRow, PurchaseRow> {
    private final N content;
    private final BiConsumer<N, PurchaseRow> fill;

    NodeCell(Supplier<N> build, BiConsumer<N, PurchaseRow> fill, String... styles) {
        this.content = build.get();
        this.fill = fill;
        getStyleClass().addAll(styles);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable PurchaseRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
        } else {
            fill.accept(content, row);
            setGraphic(content);
        }
    }
}
