// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;

/// The cost as a track and the value created on it: sure from 0 to low, likely to the best estimate, possible to high,
/// and a tick at the best estimate. Its length is fixed: it shows the share, not the amount.
public final class ValueBar extends Region {
    private static final PseudoClass REFUND = PseudoClass.getPseudoClass("refund");
    private static final double TICK_WIDTH = 2;
    private static final double TICK_BEYOND = 3;

    private final double thickness;
    private final CreatedTextSource words;
    private final Region track = layer("track");
    private final Region sure = layer("sure");
    private final Region likely = layer("likely");
    private final Region possible = layer("possible");
    private final Region tick = layer("tick");
    private Created created = new Created.Unknown();

    /// The heights of a bar.
    public enum Size {
        ROW(8), CARD(12), RECEIPT(16), OVERVIEW(24);

        private final double thickness;

        Size(double thickness) {
            this.thickness = thickness;
        }
    }

    /// An empty bar.
    public ValueBar(Size size, Messages messages, Figures figures) {
        this.thickness = size.thickness;
        this.words = shown -> CreatedText.of(shown, messages, figures);
        getStyleClass().add("value-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(track, sure, likely, possible, tick);
        show(created);
    }

    /// Shows what was created.
    public void show(Created newly) {
        created = newly;
        setAccessibleText(words.of(newly).spoken());
        boolean hasBar = !(newly instanceof Created.NotScored);
        boolean hasBand = hasBar && !(newly instanceof Created.Unknown);
        boolean isExact = newly instanceof Created.Measured;
        setVisible(hasBar);
        setManaged(hasBar);
        sure.setVisible(isExact);
        likely.setVisible(isExact);
        tick.setVisible(isExact);
        possible.setVisible(hasBand);
        pseudoClassStateChanged(REFUND, isRefund());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return thickness + 2 * TICK_BEYOND;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 80;
    }

    @Override
    protected void layoutChildren() {
        place(track, 0, 1);
        switch (created) {
            case Created.Measured(_, Range v) -> {
                place(sure, 0, v.low());
                place(likely, v.low(), v.central());
                place(possible, v.central(), v.high());
                double x = Math.clamp(at(v.central()) - TICK_WIDTH / 2, 0, Math.max(0, getWidth() - TICK_WIDTH));
                tick.resizeRelocate(snapPositionX(x), top() - TICK_BEYOND, TICK_WIDTH, thickness + 2 * TICK_BEYOND);
            }
            case Created.Rough(_, Range v) -> place(possible, v.low(), v.high());
            case Created.Unknown _,Created.NotScored _ -> {
            }
        }
    }

    private void place(Region layer, double from, double to) {
        double start = snapPositionX(Math.min(at(from), at(to)));
        double end = snapPositionX(Math.max(at(from), at(to)));
        layer.resizeRelocate(start, top(), end - start, thickness);
    }

    private double at(double share) {
        double within = Math.clamp(share, 0, 1);
        return getWidth() * (isRefund() ? 1 - within : within);
    }

    private double top() {
        return snapPositionY((getHeight() - thickness) / 2);
    }

    private boolean isRefund() {
        return switch (created) {
            case Created.Measured(var cost, _) -> cost.isNegative();
            case Created.Rough(var cost, _) -> cost.isNegative();
            case Created.Unknown _,Created.NotScored _ -> false;
        };
    }

    private static Region layer(String part) {
        var layer = Parts.styled(new Region(), part);
        layer.setPadding(Insets.EMPTY);
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        return layer;
    }

    private interface CreatedTextSource {
        CreatedText of(Created created);
    }
}
