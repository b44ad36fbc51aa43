// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.report.Figures;
import org.wellspent.core.report.TrailText;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Trail;

/// How a figure arose: the formula with the figures put in, then its inputs with where each comes from and of what kind it
/// is. An input that arose itself opens in its turn.
public final class TrailCard extends VBox {
    private static final double WIDTH = 592;
    private static final int LONG_FORMULA = 36;

    private final Messages messages;
    private final TrailText words;
    private final String context;
    private final Overlay overlay;
    private final @Nullable Runnable correct;
    private final Deque<Trail> path = new ArrayDeque<>();

    /// The card of a trail.
    ///
    /// @param trail   the figure and how it arose
    /// @param context what it belongs to: "Boekhandel Lindenblad · 24 October 2026 · grade C"
    /// @param correct goes to the field that corrects an input; null where nothing can be corrected
    /// @param overlay where the card is shown
    public TrailCard(Trail trail, String context, @Nullable Runnable correct, Overlay overlay, Messages messages,
            Figures figures) {
        this.messages = messages;
        this.words = new TrailText(messages, figures);
        this.context = context;
        this.correct = correct;
        this.overlay = overlay;
        getStyleClass().add("trail-card");
        setPrefWidth(WIDTH);
        path.push(trail);
        draw();
    }

    /// Shows the trail of a figure beside it.
    public static void show(Node figure, Trail trail, String context, @Nullable Runnable correct, Overlay overlay,
            Messages messages, Figures figures) {
        overlay.show(figure, new TrailCard(trail, context, correct, overlay, messages, figures));
    }

    private void draw() {
        var trail = path.element();
        getChildren().setAll(head(trail), formula(trail));
        if (!trail.inputs().isEmpty()) {
            var scroll = new FittingScroll(inputs(trail));
            VBox.setVgrow(scroll, Priority.ALWAYS);
            getChildren().add(scroll);
        }
        getChildren().add(acts(trail));
    }

    private Node head(Trail trail) {
        var title = Parts.section(messages.get("trail.title", words.result(trail)));
        title.setWrapText(true);
        var subtitle = Parts.caption(messages.get(trail.label()) + " · " + context);
        subtitle.setWrapText(true);
        var close = Parts.styled(
                Parts.iconButton("trail-close", Icon.CLOSE, messages.get("trail.close"), overlay::close), "ws-bare");
        var text = new VBox(title, subtitle);
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new HBox(text, close);
        if (path.size() > 1) {
            head.getChildren().addFirst(Parts.styled(
                    Parts.iconButton("trail-back", Icon.BACK, messages.get("trail.back"), this::back), "ws-bare"));
        }
        return Parts.styled(head, "trail-head");
    }

    private Node formula(Trail trail) {
        var numbers = words.formula(trail);
        var left = Parts.styled(new Label(numbers == null ? words.origin(trail) : numbers), "trail-formula");
        left.setWrapText(true);
        var equals = Parts.styled(new Label("="), "ws-muted", "trail-result-size");
        var result = Parts.styled(new Label(words.result(trail)), "trail-result");
        var between = Parts.muted(words.between(trail));
        for (var label : new Label[]{equals, result, between}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        boolean isLong = left.getText().length() > LONG_FORMULA;
        var row = isLong ? new HBox(equals, result) : new HBox(left, equals, result);
        row.getStyleClass().add("trail-formula-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(Parts.spacer(), between);
        return Parts.styled(isLong ? new VBox(left, row) : new VBox(row), "trail-formula-box");
    }

    private GridPane inputs(Trail trail) {
        var grid = Parts.styled(new GridPane(), "trail-inputs");
        grid.getColumnConstraints().addAll(column(190, HPos.LEFT), column(170, HPos.LEFT), column(72, HPos.RIGHT),
                column(80, HPos.LEFT));
        grid.addRow(0, Parts.caption(messages.get("trail.input")), Parts.caption(messages.get("trail.words")),
                Parts.caption(messages.get("trail.figure")), Parts.caption(messages.get("trail.kind")));
        int row = 1;
        for (var input : trail.inputs()) {
            grid.add(Parts.line(), 0, row++, 4, 1);
            grid.addRow(row, name(input, row), inWords(input), figure(input), kind(input));
            row++;
            if (!words.origin(input).isEmpty()) {
                var source = Parts.caption(words.origin(input));
                source.setWrapText(true);
                GridPane.setMargin(source, new Insets(-4, 0, 0, 0));
                grid.add(source, 0, row++, 2, 1);
            }
        }
        grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        return grid;
    }

    private Node name(Trail input, int row) {
        if (input.inputs().isEmpty()) {
            var label = Parts.text(words.name(input));
            label.setWrapText(true);
            return label;
        }
        Button open = Parts.styled(Parts.quiet("trail-open-" + row, words.name(input), () -> {
            path.push(input);
            draw();
        }), "trail-open");
        open.setWrapText(true);
        open.setMinWidth(0);
        open.setAccessibleText(messages.get("trail.open", words.name(input)));
        return open;
    }

    private Node inWords(Trail input) {
        var lines = Parts.styled(new VBox(), "trail-words");
        for (var line : new String[]{words.detail(input), Objects.requireNonNullElse(words.formula(input), ""),
            words.between(input)}) {
            if (!line.isEmpty()) {
                var label = Parts.muted(line);
                label.setWrapText(true);
                lines.getChildren().add(label);
            }
        }
        return lines;
    }

    private Node figure(Trail input) {
        var figure = Parts.strongFigure(words.result(input));
        figure.setMinWidth(USE_PREF_SIZE);
        return figure;
    }

    private Node kind(Trail input) {
        var look = input.tag() == Trail.Tag.ASSUMED ? Chip.Look.ASSUMED : Chip.Look.PLAIN;
        var chip = new Chip(words.kind(input), look);
        chip.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return chip;
    }

    private Node acts(Trail trail) {
        var acts = Parts.styled(new HBox(), "ws-row", "trail-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        if (correct != null) {
            acts.getChildren().add(Parts.button("trail-correct", Icon.EDIT, messages.get("trail.correct"), () -> {
                overlay.close();
                correct.run();
            }));
        }
        var copy = Parts.quiet("trail-copy", messages.get("trail.copy"), () -> {
            var content = new ClipboardContent();
            content.putString(words.all(trail));
            Clipboard.getSystemClipboard().setContent(content);
        });
        copy.setGraphic(Icon.COPY.node());
        acts.getChildren().add(copy);
        return acts;
    }

    private void back() {
        path.pop();
        draw();
    }

    private static ColumnConstraints column(double width, HPos alignment) {
        var column = new ColumnConstraints(width, width, width);
        column.setHalignment(alignment);
        return column;
    }
}
