// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.BenefitBar;
import org.wellspent.ui.kit.Bubble;
import org.wellspent.ui.kit.BubbleCircles;
import org.wellspent.ui.kit.MonthBars;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Panel;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.TrailCard;

/// The sentence and the panels of a period with data. Built once and filled anew, so that the focus stays where it is.
final class OverviewPanels extends VBox {
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final double WIDE_FROM = 1600 - 184;
    private static final double LEFT_SHARE = 1.7 / 2.7;
    private static final double LEFT_SHARE_WIDE = 2 / 3.0;
    private static final double GAP = 16;
    private static final double GAP_WIDE = 24;
    private static final int ROWS_AT_LEAST = 3;
    private static final int ROWS_AT_MOST = 5;
    /// What a row of both lists takes, and what stands around them.
    private static final double BOTH_ROWS = 2 * 36;
    private static final double AROUND_ROWS = 130;
    /// Room for the label of the topmost line, which stands above it.
    private static final double TOP_LABEL = 12;
    private static final double LEAST_MONTHS = 56;

    private final OverviewViewModel model;
    private final Overlay overlay;
    private final Messages messages;
    private final Figures figures;
    private final TextFlow sentence = Parts.styled(new TextFlow(), "overview-sentence");
    private final Label grade = Parts.caption("");
    private final MarkedBar bar;
    private final BubbleCircles circles;
    private final BenefitBar benefit;
    private final MonthBars months;
    private final Panel monthsPanel;
    private final Label noCircles;
    private final Label noBenefit;
    private final HintList hints;
    private final RankedList most;
    private final RankedList least;
    private final TwoColumns columns;
    private final Panel nextPanel;
    private double room;

    OverviewPanels(OverviewViewModel model, Overlay overlay, Messages messages, Figures figures) {
        this.model = model;
        this.overlay = overlay;
        this.messages = messages;
        this.figures = figures;
        bar = new MarkedBar(sureness(), messages, figures);
        circles = new BubbleCircles(messages, figures);
        benefit = BenefitBar.labelled(16, messages, figures);
        months = new MonthBars(messages, figures);
        months.setMinHeight(LEAST_MONTHS);
        noCircles = Parts.muted(messages.get("overview.circles.none"));
        noBenefit = Parts.muted(messages.get("overview.benefit.none"));
        hints = new HintList(model::open, messages);
        most = new RankedList("overview-most", messages.get("overview.most"), model::openMerchant, messages, figures);
        least = new RankedList("overview-least", messages.get("overview.least"), model::openMerchant, messages,
                figures);
        nextPanel = new Panel(messages.get("overview.next"), "", hints);
        monthsPanel = new Panel(messages.get("overview.months"), "", months);
        getStyleClass().add("overview-panels");
        columns = new TwoColumns(left(), right());
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(sentence, bar, columns);
        circles.setOnOpen(this::explain);
        months.setOnOpen(model::openMonth);
        widthProperty().subscribe(_ -> fit());
        columns.layoutYProperty().subscribe(_ -> fit());
        nextPanel.heightProperty().subscribe(_ -> fit());
    }

    void show(OverviewPage.Shown page) {
        var headline = page.headline();
        sentence.getChildren().setAll(headline.sentence().stream().map(OverviewPanels::run).toList());
        sentence.setAccessibleText(headline.text());
        bar.show(headline.created(), headline.marks(), headline.counted());
        grade.setText(headline.grade());
        circles.show(page.circles());
        swap(circles, noCircles, !page.circles().isEmpty());
        var shares = page.benefit();
        if (shares != null) {
            benefit.show(shares);
        }
        swap(benefit, noBenefit, shares != null);
        months.show(page.months(), page.current());
        monthsPanel.setNote(page.monthsNote());
        hints.show(page.hints());
        boolean hasWords = Stream.concat(page.most().stream(), page.least().stream()).anyMatch(RankedRow::isWords);
        most.show(page.most(), hasWords);
        least.show(page.least(), hasWords);
        fit();
    }

    private HBox sureness() {
        var arose = Parts.link("overview-arose", messages.get("overview.arose"), () -> explain("v"));
        var row = Parts.styled(new HBox(grade, Parts.caption("·"), arose), "sureness");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private VBox left() {
        var whatCreated = new Panel(messages.get("overview.circles"), messages.get("overview.circles.note"),
                new StackPane(circles, noCircles));
        var whoBenefited = new Panel(messages.get("overview.benefit"), messages.get("overview.benefit.note"),
                new StackPane(benefit, noBenefit));
        VBox.setVgrow(months, Priority.ALWAYS);
        VBox.setMargin(months, new Insets(TOP_LABEL, 0, 0, 0));
        VBox.setVgrow(monthsPanel, Priority.ALWAYS);
        return Parts.styled(new VBox(whatCreated, whoBenefited, monthsPanel), "overview-column");
    }

    private VBox right() {
        var ranked = Parts.styled(new VBox(most, Parts.line(), least), "ws-panel", "ranked-panel");
        VBox.setVgrow(ranked, Priority.ALWAYS);
        return Parts.styled(new VBox(nextPanel, ranked), "overview-column");
    }

    /// Tells how high the panels may be without scrolling: the lists show as many rows as fit.
    void setRoom(double height) {
        room = height;
        fit();
    }

    private void fit() {
        boolean isWide = getWidth() >= WIDE_FROM - 48;
        pseudoClassStateChanged(WIDE, isWide);
        circles.setLargest(isWide ? 96 : 56);
        columns.share(isWide ? LEFT_SHARE_WIDE : LEFT_SHARE, isWide ? GAP_WIDE : GAP);
        double above = columns.getLayoutY() + nextPanel.getHeight();
        int rows = (int) Math.clamp((room - above - AROUND_ROWS) / BOTH_ROWS, ROWS_AT_LEAST, ROWS_AT_MOST);
        if (isWide) {
            rows = ROWS_AT_MOST;
        }
        most.limit(rows);
        least.limit(rows);
    }

    private void explain(Bubble bubble) {
        explain(bubble.id());
    }

    private void explain(String figure) {
        model.explain(figure).ifPresent(trail -> {
            var beside = figure.equals("v") ? bar : circles;
            TrailCard.show(beside, trail, model.context(), null, overlay, messages, figures);
        });
    }

    private static void swap(Node full, Node empty, boolean isFull) {
        full.setVisible(isFull);
        full.setManaged(isFull);
        empty.setVisible(!isFull);
        empty.setManaged(!isFull);
    }

    private static Text run(Emphasis run) {
        return Parts.styled(new Text(run.text()), "run-" + run.weight().name().toLowerCase(java.util.Locale.ROOT));
    }
}
