// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Benefit;

/// Who benefits, from ego to eco, always in this order: me, people around, next generations, common good. From 560
/// pixels wide each label stands under its segment, narrower in four equal columns with a swatch; a bar alone in a row.
public final class BenefitBar extends Region {
    private static final double WIDE_FROM = 560;
    private static final double GAP = 2;
    private static final double LABEL_GAP = 4;
    private static final double COLUMN_GAP = 12;
    private static final List<String> KEYS = List.of("benefit.me", "benefit.around", "benefit.next",
            "benefit.common");

    private final Messages messages;
    private final Figures figures;
    private final double thickness;
    private final boolean hasLabels;
    private final List<Region> segments;
    private final List<Caption> captions;
    private final Tooltip tooltip = new Tooltip();
    private double[] shares = {0.25, 0.25, 0.25, 0.25};

    private BenefitBar(double thickness, boolean hasLabels, Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
        this.thickness = thickness;
        this.hasLabels = hasLabels;
        getStyleClass().add("benefit-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        segments = IntStream.range(0, KEYS.size()).mapToObj(BenefitBar::segment).toList();
        captions = IntStream.range(0, KEYS.size()).mapToObj(i -> new Caption(i, messages.get(KEYS.get(i)))).toList();
        getChildren().addAll(segments);
        if (hasLabels) {
            getChildren().addAll(captions);
        } else {
            Tooltip.install(this, tooltip);
        }
    }

    /// The bar with its labels.
    ///
    /// @param thickness 16 in a panel, 12 in a receipt
    public static BenefitBar labelled(double thickness, Messages messages, Figures figures) {
        return new BenefitBar(thickness, true, messages, figures);
    }

    /// The bar alone, 8 high; its figures are in the tooltip and in what a screen reader hears.
    public static BenefitBar bare(Messages messages, Figures figures) {
        return new BenefitBar(8, false, messages, figures);
    }

    /// Shows who benefits.
    public void show(Benefit benefit) {
        shares = new double[]{benefit.me(), benefit.around(), benefit.next(), benefit.common()};
        var percentages = Figures.wholePercentages(shares);
        IntStream.range(0, captions.size())
                .forEach(i -> captions.get(i).figure.setText(figures.percentOf(percentages[i])));
        setAccessibleText(messages.get("benefit.spoken", percentages[0], percentages[1], percentages[2],
                percentages[3]));
        tooltip.setText(getAccessibleText());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!hasLabels) {
            return thickness;
        }
        double wide = width > 0 ? width : getWidth();
        return thickness + LABEL_GAP + captions.stream().mapToDouble(c -> c.prefHeight(columnWidth(wide))).max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return hasLabels ? 320 : 80;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double sum = Math.max(1e-9, shares[0] + shares[1] + shares[2] + shares[3]);
        double room = width - GAP * (shares.length - 1);
        double before = 0;
        for (int i = 0; i < shares.length; i++) {
            double start = snapPositionX(room * before / sum + GAP * i);
            before += shares[i];
            double end = snapPositionX(room * before / sum + GAP * i);
            segments.get(i).resizeRelocate(start, 0, end - start, thickness);
            placeCaption(captions.get(i), i, start, width);
        }
    }

    private void placeCaption(Caption caption, int column, double segmentStart, double width) {
        if (!hasLabels) {
            return;
        }
        boolean wide = width >= WIDE_FROM;
        caption.setSwatch(!wide);
        double columnWidth = columnWidth(width);
        double start = wide ? roomFrom(segmentStart, caption, width) : column * width / KEYS.size();
        double room = wide ? caption.prefWidth(-1) : columnWidth;
        caption.resizeRelocate(snapPositionX(start), thickness + LABEL_GAP, room, caption.prefHeight(columnWidth));
    }

    private static double roomFrom(double start, Caption caption, double width) {
        return Math.max(0, Math.min(start, width - caption.prefWidth(-1)));
    }

    private static double columnWidth(double width) {
        return width >= WIDE_FROM ? -1 : Math.max(40, width / KEYS.size() - COLUMN_GAP);
    }

    private static Region segment(int index) {
        var segment = Parts.styled(new Region(), "segment", "benefit-" + (index + 1));
        segment.setManaged(false);
        return segment;
    }

    /// The percentage and whom it reaches.
    private static final class Caption extends VBox {
        private final Region swatch;
        private final Label figure = Parts.styled(new Label(), "benefit-figure");

        Caption(int index, String name) {
            swatch = Parts.styled(new Region(), "swatch", "benefit-" + (index + 1));
            var row = new HBox(swatch, figure);
            row.getStyleClass().add("benefit-caption");
            row.setAlignment(Pos.CENTER_LEFT);
            var label = Parts.caption(name);
            label.setWrapText(true);
            getChildren().addAll(row, label);
            setManaged(false);
        }

        void setSwatch(boolean shown) {
            swatch.setVisible(shown);
            swatch.setManaged(shown);
        }
    }
}
