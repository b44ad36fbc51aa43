// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.ValueBar;

/// The totals of what is shown, each under its column; always in view.
final class TotalsBar extends Region {
    private static final double HEIGHT = 48;
    private static final double EDGE = 16;
    private static final double CELL = 8;
    private static final double GAP = 12;

    private final PurchaseTable table;
    private final Messages messages;
    private final Figures figures;
    private final Label count = Parts.strong("");
    private final Label spent = Parts.strongFigure("");
    private final ValueBar bar;
    private final Label created = Parts.strongFigure("");
    private final Label perEuro = Parts.muted("");

    TotalsBar(PurchaseTable table, Messages messages, Figures figures) {
        this.table = table;
        this.messages = messages;
        this.figures = figures;
        bar = new ValueBar(ValueBar.Size.ROW, messages, figures);
        getStyleClass().add("totals");
        getChildren().addAll(count, spent, bar, created, perEuro);
        table.costColumn().widthProperty().subscribe(_ -> requestLayout());
        table.widthProperty().subscribe(_ -> requestLayout());
        table.getVisibleLeafColumns().subscribe(this::requestLayout);
    }

    void show(Totals totals) {
        var text = CreatedText.of(totals.created(), messages, figures);
        count.setText(totals.count());
        spent.setText(totals.spent());
        bar.show(totals.created());
        created.setText(totals.figure().isEmpty() ? text.rest() : totals.figure());
        perEuro.setText(totals.perEuro());
        setAccessibleText(String.join(", ", totals.count(), totals.spent(), text.spoken(), totals.perEuro()));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double costEnd = endOf(table.costColumn()) - CELL;
        double costWide = wide(spent);
        put(spent, costEnd - costWide, costWide);
        put(count, EDGE, Math.min(wide(count), costEnd - costWide - 2 * EDGE));
        double start = endOf(table.costColumn()) + CELL;
        double barWide = table.costColumn().getWidth() > 90 ? 128 : 80;
        double y = snapPositionY((HEIGHT - bar.prefHeight(-1)) / 2);
        bar.resizeRelocate(snapPositionX(start), y, barWide, bar.prefHeight(-1));
        double words = bar.isVisible() ? start + barWide + GAP : start;
        put(created, words, wide(created));
        put(perEuro, getWidth() - EDGE - wide(perEuro), wide(perEuro));
    }

    private double endOf(TableColumn<PurchaseRow, PurchaseRow> column) {
        double end = 0;
        for (var shown : table.getVisibleLeafColumns()) {
            end += shown.getWidth();
            if (shown.equals(column)) {
                return end;
            }
        }
        return end;
    }

    private static double wide(Region region) {
        return Math.ceil(region.prefWidth(-1));
    }

    private void put(Region region, double x, double width) {
        double high = region.prefHeight(-1);
        region.resizeRelocate(snapPositionX(x), snapPositionY((HEIGHT - high) / 2), width, high);
    }
}
