// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The table and what stands beside it: 360 wide, 440 in a wide window; over the table where the window is narrow.
final class SideLayout extends Pane {
    private static final double WIDE_FROM = 1600;
    private static final double OVER_BELOW = 1200;
    private static final double SIDE = 360;
    private static final double SIDE_WIDE = 440;
    private static final double GAP = 16;
    private static final double GAP_WIDE = 24;

    private final Region main;
    private final StackPane place = new StackPane();

    SideLayout(Region main) {
        this.main = main;
        place.getStyleClass().add("side-place");
        place.setPickOnBounds(false);
        getChildren().addAll(main, place);
    }

    /// Whether the window is 1600 wide or more.
    boolean isWide() {
        return windowWidth() >= WIDE_FROM;
    }

    /// Whether the window is so narrow that what stands beside the table lies over it.
    boolean isOver() {
        return windowWidth() > 0 && windowWidth() < OVER_BELOW;
    }

    private double windowWidth() {
        return getScene() == null ? getWidth() : getScene().getWidth();
    }

    void show(@Nullable Region side) {
        if (side == null) {
            place.getChildren().clear();
        } else {
            place.getChildren().setAll(side);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean hasSide = !place.getChildren().isEmpty();
        double side = isWide() ? SIDE_WIDE : SIDE;
        double gap = isWide() ? GAP_WIDE : GAP;
        main.resizeRelocate(0, 0, hasSide && !isOver() ? width - side - gap : width, height);
        place.setVisible(hasSide);
        if (hasSide) {
            place.resizeRelocate(width - side, 0, side, height);
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return 320;
    }
}
