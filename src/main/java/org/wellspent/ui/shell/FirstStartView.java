// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import java.util.Currency;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wellspent.core.money.Money;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Logo;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.Receipt;
import org.wellspent.ui.kit.ValueBar;

/// The first start: one sentence, a small receipt, and three choices.
public final class FirstStartView extends StackPane {
    private static final double WIDTH = 928;
    private static final double RECEIPT_FROM = 1024;

    private final Messages messages;
    private final Figures figures;
    private final Button chooseFiles;

    /// The three choices and what each does.
    public FirstStartView(Messages messages, Runnable chooseFiles, Runnable openSample, Runnable chooseFolder) {
        this.messages = messages;
        this.figures = new Figures(messages);
        getStyleClass().add("first-start");
        this.chooseFiles = Parts.primary("first-start-files", messages.get("first-start.files.act"), chooseFiles);
        var cards = Parts.styled(new HBox(card("files", Icon.IMPORT, this.chooseFiles),
                card("sample", Icon.PEOPLE,
                        Parts.button("first-start-sample", messages.get("first-start.sample.act"), openSample)),
                card("folder", Icon.FOLDER,
                        Parts.button("first-start-folder", messages.get("first-start.folder.act"), chooseFolder))),
                "first-start-cards");
        cards.getChildren().getFirst().getStyleClass().add("chosen");
        var page = Parts.styled(new VBox(brand(), promise(), cards, foot()), "first-start-page");
        page.setMaxWidth(WIDTH);
        var middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    /// Puts the focus where it starts: on choosing files.
    public void focusFirst() {
        chooseFiles.requestFocus();
    }

    private Node brand() {
        var brand = Parts.styled(new HBox(new Logo(), Parts.section(messages.get("application.name"))),
                "first-start-brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        return brand;
    }

    private Node promise() {
        var question = Parts.styled(new Label(messages.get("first-start.question")), "ws-display");
        question.setMinWidth(Region.USE_PREF_SIZE);
        var sentence = Parts.styled(Parts.muted(messages.get("first-start.sentence")), "ws-lead");
        sentence.setWrapText(true);
        sentence.setMaxWidth(480);
        var words = Parts.styled(new VBox(question, sentence), "first-start-words");
        words.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var receipt = receipt();
        widthProperty().subscribe(width -> {
            receipt.setVisible(width.doubleValue() >= RECEIPT_FROM);
            receipt.setManaged(width.doubleValue() >= RECEIPT_FROM);
        });
        var promise = Parts.styled(new HBox(words, receipt), "first-start-promise");
        promise.setAlignment(Pos.TOP_LEFT);
        return promise;
    }

    /// An invented purchase, to show what a receipt says.
    private Region receipt() {
        var cost = Money.of("50.00", "EUR");
        var created = new Created.Measured(cost, new Range(0.54, 0.62, 0.70));
        var text = CreatedText.of(created, messages, figures);
        var bar = new ValueBar(ValueBar.Size.RECEIPT, messages, figures);
        bar.show(created);
        var columns = new HBox(column("first-start.cost", figures.amount(cost), unit(cost.currency()), ""),
                column("first-start.created", text.strong(), text.rest(), "ws-accent"));
        var facts = Parts.styled(new HBox(Parts.caption(messages.get("first-start.local", figures.measured(19, "€"))),
                Parts.caption(messages.get("first-start.work", figures.measured(21, "min")))), "first-start-facts");
        var receipt = Parts.styled(new Receipt(), "first-start-receipt");
        receipt.getChildren().addAll(Parts.strong(messages.get("first-start.merchant")), columns, bar, facts);
        receipt.setMaxHeight(USE_PREF_SIZE);
        return receipt;
    }

    private String unit(Currency currency) {
        return figures.unit(currency);
    }

    private static Node figure(String strong, String rest, String style) {
        var large = Parts.styled(new Label(strong), "ws-receipt-figure");
        if (!style.isEmpty()) {
            large.getStyleClass().add(style);
        }
        var row = new HBox(large, Parts.muted(rest));
        row.setAlignment(Pos.BASELINE_LEFT);
        row.setSpacing(4);
        return row;
    }

    private Node column(String key, String strong, String rest, String style) {
        var column = new VBox(Parts.caption(messages.get(key)), figure(strong, rest, style));
        column.setPrefWidth(139);
        return column;
    }

    private Region card(String key, Icon icon, Button act) {
        act.setMaxWidth(Double.MAX_VALUE);
        var sentence = Parts.styled(Parts.muted(messages.get("first-start." + key + ".sentence")),
                "first-start-sentence");
        sentence.setWrapText(true);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var card = Parts.styled(new VBox(Parts.styled(icon.node(24), "ws-accent"),
                Parts.styled(Parts.section(messages.get("first-start." + key)), "first-start-choice"), sentence, space,
                act), "first-start-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node foot() {
        var foot = Parts.styled(new HBox(remark(Icon.LOCK, "first-start.private"), remark(Icon.GLOBE, "language.name")),
                "first-start-foot");
        foot.setAlignment(Pos.CENTER);
        return foot;
    }

    private Node remark(Icon icon, String key) {
        var remark = Parts.styled(new HBox(icon.node(), Parts.caption(messages.get(key))), "ws-row");
        remark.setAlignment(Pos.CENTER);
        return remark;
    }
}
