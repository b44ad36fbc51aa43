// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.ValueBar;

/// The cost bar of a period with its low, best and high figures under their places, what is counted at the left and how sure
/// it is at the right. Figures that would collide lose their words first, then go; what is counted moves under them.
final class MarkedBar extends Region {
    private static final double LINE = 20;
    private static final double APART = 8;
    private static final double GAP = 4;

    private final ValueBar bar;
    private final Label counted = Parts.caption("");
    private final Label low = Parts.caption("");
    private final Label best = Parts.styled(new Label(), "mark-best");
    private final Label high = Parts.caption("");
    private final HBox sure;
    private OverviewPage.@Nullable Marks marks;

    /// A bar.
    ///
    /// @param right what stands at the right: the grade and the way to the trail
    MarkedBar(HBox right, Messages messages, Figures figures) {
        bar = new ValueBar(ValueBar.Size.OVERVIEW, messages, figures);
        sure = right;
        getStyleClass().add("marked-bar");
        getChildren().addAll(bar, counted, low, best, high, sure);
    }

    void show(Created created, OverviewPage.@Nullable Marks newMarks, String countedText) {
        bar.show(created);
        marks = newMarks;
        counted.setText(countedText);
        for (var label : new Label[]{low, best, high}) {
            label.setVisible(newMarks != null);
        }
        if (newMarks != null) {
            best.setText(newMarks.best());
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double lines = isOneLine(width > 0 ? width : getWidth()) ? 1 : 2;
        return barHeight() + GAP + lines * LINE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 320;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        bar.resizeRelocate(0, 0, width, barHeight());
        double first = barHeight() + GAP;
        boolean oneLine = isOneLine(width);
        double sureWide = wide(sure);
        double under = oneLine ? first : first + LINE;
        put(counted, 0, under, Math.min(wide(counted), width - sureWide - APART));
        put(sure, width - sureWide, under, sureWide);
        if (marks != null) {
            place(marks, first, oneLine ? wide(counted) + APART : 0, oneLine ? width - sureWide - APART : width);
        }
    }

    /// Puts the figures at their places between two ends.
    private void place(OverviewPage.Marks shown, double y, double from, double to) {
        double bestStart = Math.clamp(getWidth() * shown.v().central() - wide(best) / 2, from,
                Math.max(from, to - wide(best)));
        put(best, bestStart, y, wide(best));
        double lowEnd = Math.min(getWidth() * shown.v().low(), bestStart - APART);
        fit(low, shown.low(), figureOf(shown.low()), lowEnd - from);
        put(low, lowEnd - wide(low), y, wide(low));
        double highStart = Math.max(getWidth() * shown.v().high(), bestStart + wide(best) + APART);
        fit(high, shown.high(), figureOf(shown.high()), to - highStart);
        put(high, highStart, y, wide(high));
    }

    /// The words and the figure if there is room, else the figure alone, else nothing.
    private static void fit(Label label, String words, String figure, double room) {
        label.setText(words);
        if (wide(label) > room) {
            label.setText(figure);
        }
        label.setVisible(wide(label) <= room);
    }

    private static String figureOf(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private boolean isOneLine(double width) {
        if (marks == null) {
            return true;
        }
        double lowStart = width * marks.v().low() - wide(best) - APART;
        double highEnd = width * marks.v().high() + wide(best) + APART;
        return wide(counted) + APART <= lowStart && highEnd <= width - wide(sure) - APART;
    }

    private double barHeight() {
        return bar.isManaged() ? bar.prefHeight(-1) : 0;
    }

    private static double wide(Region region) {
        return Math.ceil(region.prefWidth(-1));
    }

    private void put(Node node, double x, double y, double width) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, LINE);
    }
}
