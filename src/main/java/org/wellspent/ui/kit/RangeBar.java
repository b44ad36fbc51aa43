// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.valuation.Range;

/// A range on an axis: a line, a band from low to high, a tick at the best estimate. Rows that compare share an axis.
public final class RangeBar extends Region {
    private static final double HEIGHT = 12;
    private static final double AXIS = 2;
    private static final double BAND = 8;
    private static final double TICK = 2;

    private final Region axis = layer("axis");
    private final Region band = layer("band");
    private final Region tick = layer("tick");
    private double from;
    private double to = 1;
    private @Nullable Range range;

    /// An empty bar in the colour of value.
    public RangeBar() {
        getStyleClass().add("range-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(axis, band, tick);
        hide();
    }

    /// An empty bar in neutral ink: what a purchase cost nature.
    public static RangeBar neutral() {
        return Parts.styled(new RangeBar(), "neutral");
    }

    /// Shows a range.
    ///
    /// @param shown  low, best estimate and high
    /// @param start  the figure at the left end of the axis
    /// @param end    the figure at the right end, above `start`
    /// @param spoken what a screen reader hears
    public void show(Range shown, double start, double end, String spoken) {
        range = shown.inOrder();
        from = start;
        to = end;
        band.setVisible(true);
        tick.setVisible(true);
        setAccessibleText(spoken);
        requestLayout();
    }

    /// Shows the axis alone.
    public void hide() {
        range = null;
        band.setVisible(false);
        tick.setVisible(false);
        setAccessibleText(null);
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
    protected double computePrefWidth(double height) {
        return 144;
    }

    @Override
    protected void layoutChildren() {
        double middle = snapPositionY(getHeight() / 2);
        axis.resizeRelocate(0, middle - AXIS / 2, getWidth(), AXIS);
        if (range != null) {
            double low = at(range.low());
            band.resizeRelocate(low, middle - BAND / 2, Math.max(TICK, at(range.high()) - low), BAND);
            double best = Math.clamp(at(range.central()) - TICK / 2, 0, Math.max(0, getWidth() - TICK));
            tick.resizeRelocate(snapPositionX(best), middle - HEIGHT / 2, TICK, HEIGHT);
        }
    }

    private double at(double figure) {
        return snapPositionX(getWidth() * Math.clamp((figure - from) / (to - from), 0, 1));
    }

    private static Region layer(String part) {
        var layer = Parts.styled(new Region(), part);
        layer.setManaged(false);
        return layer;
    }
}
