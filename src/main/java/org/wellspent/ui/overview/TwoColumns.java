// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.util.function.ToDoubleBiFunction;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two columns side by side, of one height and with shares of the width.
final class TwoColumns extends Region {
    private static final double TOP = 14;

    private final Region left;
    private final Region right;
    private double share = 0.5;
    private double gap = 16;

    TwoColumns(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    /// Shares the width.
    ///
    /// @param leftShare   of what the gap leaves, 0 to 1
    /// @param betweenThem the gap, in pixels
    void share(double leftShare, double betweenThem) {
        if (share != leftShare || gap != betweenThem) {
            share = leftShare;
            gap = betweenThem;
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return higher(width, Region::minHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return higher(width, Region::prefHeight);
    }

    @Override
    protected double computeMinWidth(double height) {
        return left.minWidth(-1) + gap + right.minWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double leftWidth = leftWidth(getWidth());
        double height = getHeight() - TOP;
        left.resizeRelocate(0, TOP, leftWidth, height);
        right.resizeRelocate(leftWidth + gap, TOP, getWidth() - leftWidth - gap, height);
    }

    private double higher(double width, ToDoubleBiFunction<Region, Double> height) {
        double all = width > 0 ? width : getWidth();
        double leftWidth = leftWidth(all);
        return TOP + Math.max(height.applyAsDouble(left, leftWidth),
                height.applyAsDouble(right, all - leftWidth - gap));
    }

    private double leftWidth(double all) {
        return snapSizeX((all - gap) * share);
    }
}
