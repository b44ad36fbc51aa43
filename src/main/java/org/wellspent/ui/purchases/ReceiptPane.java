// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.BenefitBar;
import org.wellspent.ui.kit.BubbleMark;
import org.wellspent.ui.kit.GradeMark;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.RangeBar;
import org.wellspent.ui.kit.Receipt;
import org.wellspent.ui.kit.RowButton;
import org.wellspent.ui.kit.ValueBar;
import org.wellspent.ui.purchases.ReceiptPage.Fact;
import org.wellspent.ui.purchases.ReceiptPage.Score;

/// The value receipt: what it cost beside what it created. Every figure is a button to how it arose.
final class ReceiptPane extends StackPane {
    private final Messages messages;
    private final Figures figures;
    private final BiConsumer<Node, String> explain;

    /// A receipt.
    ///
    /// @param explain opens the trail of a figure beside its node
    /// @param close   closes the receipt
    ReceiptPane(ReceiptPage page, BiConsumer<Node, String> explain, Runnable close, Messages messages,
            Figures figures) {
        this.messages = messages;
        this.figures = figures;
        this.explain = explain;
        getStyleClass().add("receipt-pane");
        setAlignment(Pos.TOP_LEFT);
        var receipt = new Receipt();
        receipt.setMaxHeight(USE_PREF_SIZE);
        receipt.getChildren().addAll(head(page, close), Parts.line(), middle(page));
        if (page.grade() != null) {
            receipt.getChildren().addAll(Parts.dashedLine(), foot(page));
        }
        getChildren().add(receipt);
    }

    private HBox head(ReceiptPage page, Runnable close) {
        var merchant = Parts.section(page.merchant());
        merchant.setWrapText(true);
        var details = Parts.caption(page.details());
        details.setWrapText(true);
        var words = new VBox(merchant, details);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(words, Parts.styled(
                Parts.iconButton("receipt-close", Icon.CLOSE, messages.get("purchases.close"), close), "ws-bare"));
    }

    private ScrollPane middle(ReceiptPage page) {
        var blocks = Parts.styled(new VBox(sums(page), bar(page)), "receipt-blocks");
        if (!page.note().isEmpty()) {
            var note = Parts.muted(page.note());
            note.setWrapText(true);
            blocks.getChildren().add(note);
        }
        blocks.getChildren().addAll(Parts.dashedLine(), facts(page));
        if (!page.statement().isBlank()) {
            var words = Parts.caption(page.statement());
            words.setWrapText(true);
            blocks.getChildren().add(new VBox(Parts.caption(messages.get("receipt.statement")),
                    Parts.styled(words, "receipt-statement")));
        }
        if (!page.scores().isEmpty()) {
            blocks.getChildren().addAll(Parts.dashedLine(), scores(page.scores()));
        }
        var shares = page.benefit();
        if (shares != null) {
            var benefit = BenefitBar.labelled(12, messages, figures);
            benefit.show(shares);
            blocks.getChildren().addAll(Parts.dashedLine(), Parts.caption(messages.get("receipt.benefit")), benefit);
        }
        var scroll = Parts.styled(new ScrollPane(blocks), "receipt-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(120);
        scroll.prefViewportHeightProperty().bind(blocks.heightProperty());
        return scroll;
    }

    private GridPane sums(ReceiptPage page) {
        var cost = new HBox(Parts.styled(new Label(page.cost()), "receipt-sum"), Parts.muted(page.unit()));
        var strong = Parts.styled(new Label(page.text().strong()), "receipt-sum", "ws-accent");
        var created = page.text().strong().isEmpty()
                ? new HBox(Parts.styled(new Label(page.text().rest()), "receipt-words"))
                : new HBox(strong, Parts.muted(page.text().rest()));
        for (var sum : List.of(cost, created)) {
            sum.getStyleClass().add("receipt-sum-row");
            sum.getChildren().forEach(part -> ((Label) part).setMinWidth(USE_PREF_SIZE));
        }
        Node value = page.text().strong().isEmpty()
                ? created
                : button("value", messages.get("receipt.created"), page.text().spoken(), "", created);
        return columns(new VBox(Parts.caption(messages.get("receipt.cost")), cost),
                new VBox(Parts.caption(messages.get("receipt.created")), value));
    }

    private VBox bar(ReceiptPage page) {
        var bar = new ValueBar(ValueBar.Size.RECEIPT, messages, figures);
        bar.show(page.created());
        var box = Parts.styled(new VBox(bar), "receipt-bar");
        if (!page.perEuro().isEmpty()) {
            var perEuro = button("v", page.perEuro(), page.between(), "", Parts.caption(page.perEuro()));
            box.getChildren().add(new HBox(perEuro, Parts.spacer(), Parts.caption(page.between())));
        }
        return box;
    }

    private GridPane facts(ReceiptPage page) {
        boolean isOneSided = page.made().isEmpty() && page.paid().size() > 1;
        var left = isOneSided ? page.paid().subList(0, 1) : page.paid();
        var right = isOneSided ? page.paid().subList(1, page.paid().size()) : page.made();
        return columns(column(left, true), column(right, isOneSided));
    }

    private VBox column(List<Fact> facts, boolean isCost) {
        var column = Parts.styled(new VBox(), "receipt-facts");
        for (var fact : facts) {
            column.getChildren().add(fact(fact, isCost));
        }
        return column;
    }

    private Node fact(Fact fact, boolean isCost) {
        var label = Parts.caption(fact.label());
        var isFigure = !fact.symbol().isEmpty();
        var figure = isFigure ? Parts.styled(new Label(fact.figure()), "receipt-figure") : new Label(fact.figure());
        var line = Parts.styled(new HBox(figure), "receipt-fact-line");
        if (isFigure) {
            figure.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(Parts.caption(fact.beside()));
        } else {
            figure.setWrapText(true);
        }
        var box = new VBox(label, line);
        var range = fact.range();
        if (range != null) {
            var bar = isCost ? RangeBar.neutral() : new RangeBar();
            bar.show(range, 0, Math.max(Math.abs(range.high()), Math.abs(range.low())) * 1.25,
                    fact.figure() + " " + fact.beside());
            box.getChildren().add(bar);
        }
        return isFigure ? button(fact.symbol(), fact.label(), fact.figure(), fact.beside(), box) : box;
    }

    private HBox scores(List<Score> scores) {
        var row = Parts.styled(new HBox(), "receipt-scores");
        for (var score : scores) {
            var mark = new BubbleMark(score.bubble(), messages);
            mark.show(score.score());
            var name = messages.get("bubble." + score.bubble().id());
            var figure = new HBox(Parts.styled(new Label(score.figure()), "receipt-score"),
                    Parts.caption(messages.get("receipt.score")));
            figure.getStyleClass().add("receipt-fact-line");
            var words = new VBox(Parts.caption(name), figure);
            var content = Parts.styled(new HBox(mark, words), "receipt-score-row");
            content.setAlignment(Pos.CENTER_LEFT);
            if (!row.getChildren().isEmpty()) {
                row.getChildren().add(Parts.spacer());
            }
            row.getChildren().add(button(score.bubble().id(), name, score.figure(),
                    messages.get("receipt.score"), content));
        }
        return row;
    }

    private HBox foot(ReceiptPage page) {
        var words = Parts.caption(page.sure());
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var arose = Parts.link("receipt-arose", messages.get("receipt.arose"), () -> {});
        arose.setOnAction(_ -> explain.accept(arose, page.perEuro().isEmpty() ? "grade" : "v"));
        arose.setMinWidth(USE_PREF_SIZE);
        var grade = page.grade();
        var foot = grade == null ? new HBox() : new HBox(new GradeMark(grade, messages), words, arose);
        foot.getStyleClass().add("receipt-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private RowButton button(String symbol, String label, String figure, String beside, Node content) {
        var place = new Node[1];
        place[0] = Parts.styled(new RowButton("receipt-figure-" + symbol,
                messages.get("receipt.explain", label, figure, beside), () -> explain.accept(place[0], symbol),
                content),
                "receipt-button");
        if (content instanceof Region region) {
            HBox.setHgrow(region, Priority.ALWAYS);
        }
        return (RowButton) place[0];
    }

    private static GridPane columns(Node left, Node right) {
        var grid = Parts.styled(new GridPane(), "receipt-columns");
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, left, Parts.styled(new StackPane(right), "receipt-right"));
        GridPane.setValignment(left, VPos.TOP);
        StackPane.setAlignment(right, Pos.TOP_LEFT);
        return grid;
    }
}
