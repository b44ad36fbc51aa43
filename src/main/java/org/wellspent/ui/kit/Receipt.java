// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The paper of a receipt: rounded above, torn below in teeth 12 wide and 8 deep, no shadow. Its padding leaves room for
/// the teeth.
public final class Receipt extends VBox {
    private static final double TOOTH = 12;
    private static final double DEPTH = 8;
    private static final double RADIUS = 8;

    private final Path paper = Parts.styled(new Path(), "receipt-paper");

    /// Empty paper.
    public Receipt() {
        getStyleClass().add("receipt");
        paper.setManaged(false);
        setPadding(new Insets(17, 17, 16 + DEPTH, 17));
        getChildren().add(paper);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        tear(getWidth(), getHeight());
        paper.toBack();
    }

    private void tear(double width, double height) {
        double left = 0.5;
        double right = width - 0.5;
        double shoulder = height - DEPTH - 0.5;
        var steps = paper.getElements();
        steps.setAll(new MoveTo(left, shoulder), new LineTo(left, RADIUS),
                new ArcTo(RADIUS, RADIUS, 0, left + RADIUS, 0.5, false, true), new LineTo(right - RADIUS, 0.5),
                new ArcTo(RADIUS, RADIUS, 0, right, RADIUS, false, true), new LineTo(right, shoulder));
        int teeth = Math.max(1, (int) Math.round((right - left) / TOOTH));
        double wide = (right - left) / teeth;
        for (int tooth = 0; tooth < teeth; tooth++) {
            double end = right - tooth * wide;
            steps.add(new LineTo(end - wide / 2, shoulder + DEPTH));
            steps.add(new LineTo(end - wide, shoulder));
        }
    }
}
