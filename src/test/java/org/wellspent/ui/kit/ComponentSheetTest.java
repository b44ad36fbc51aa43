// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.ui.kit.Fx.FIGURES;
import static org.wellspent.ui.kit.Fx.MESSAGES;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellspent.core.insight.Period;
import org.wellspent.core.money.Money;
import org.wellspent.core.report.Created;
import org.wellspent.core.valuation.Benefit;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;

/// The sheet of components, laid out as the design's, to be looked at beside it.
class ComponentSheetTest {
    private static final Created HALF = measured("96.40", 0.42, 0.50, 0.59);
    private static final Created MOST = measured("18", 0.83, 0.88, 0.90);
    private static final Created ROUGH = new Created.Rough(Money.of("14.30", "EUR"), new Range(0.37, 0.48, 0.58));
    private static final Created NEED = new Created.NotScored("created.not-scored.need");

    @Test
    void looksAsDrawn() {
        for (var look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            assertThat(Pictures.take("components", look, 1280, 1032, _ -> sheet())).exists();
        }
    }

    private static Pane sheet() {
        var sheet = new Pane();
        put(sheet, 24, 24, Parts.styled(new Label("Wellspent components"), "ws-title"));
        panel(sheet, 24, 64, 280, 262, "Type: Inter, figures in Roboto", type());
        panel(sheet, 784, 64, 472, 262, "Value cell and bar", bars());
        panel(sheet, 24, 338, 216, 174, "Bubble marks: shape, letter, fill", marks());
        panel(sheet, 252, 338, 216, 174, "Grade", grades());
        panel(sheet, 480, 338, 516, 174, "Buttons and fields", controls());
        panel(sheet, 1008, 338, 248, 174, "Chips and toast", chips());
        panel(sheet, 24, 524, 480, 206, "Three circles: ring is the cost, disc the value, same area scale", circles());
        panel(sheet, 516, 524, 440, 206, "Ego to eco, always in this order", benefit());
        panel(sheet, 968, 524, 288, 206, "Range bars", ranges());
        panel(sheet, 24, 742, 700, 270, "Rows", rows());
        panel(sheet, 736, 742, 520, 270, "Months and period", months());
        return sheet;
    }

    private static VBox type() {
        var type = new VBox();
        for (var style : List.of("ws-display", "ws-receipt-figure", "ws-title", "ws-section", "ws-figure",
                "ws-caption")) {
            type.getChildren().add(Parts.styled(new Label(style.substring(3) + " 120.00"), style));
        }
        return type;
    }

    private static VBox bars() {
        var overview = new ValueBar(ValueBar.Size.OVERVIEW, MESSAGES, FIGURES);
        overview.show(measured("2081.17", 0.54, 0.62, 0.70));
        var box = new VBox(8, new HBox(16, cell(MOST), cell(HALF)), new HBox(16, cell(ROUGH), cell(NEED)), overview,
                new HBox(16, cell(new Created.Unknown()), cell(measured("-40", 0.40, 0.50, 0.60))));
        for (var size : List.of(ValueBar.Size.ROW, ValueBar.Size.CARD, ValueBar.Size.RECEIPT)) {
            var bar = new ValueBar(size, MESSAGES, FIGURES);
            bar.setPrefWidth(240);
            bar.setMaxWidth(240);
            bar.show(measured("50", 0.54, 0.62, 0.70));
            box.getChildren().add(bar);
        }
        return box;
    }

    private static VBox marks() {
        var box = new VBox(8);
        for (var score : new @Nullable Range[]{Range.exactly(70), Range.exactly(50), Range.exactly(30), null}) {
            var marks = new BubbleMarks(MESSAGES);
            marks.setSpacing(8);
            marks.show(score, score, score);
            box.getChildren().add(marks);
        }
        return box;
    }

    private static VBox grades() {
        var box = new VBox(8);
        for (var grade : Grade.values()) {
            var row = new HBox(12, new GradeMark(grade, MESSAGES), Parts.caption(MESSAGES.get("grade." + grade)));
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }

    private static VBox controls() {
        Runnable nothing = () -> {};
        var off = Parts.button("off", "Off", nothing);
        off.setDisable(true);
        var search = new SearchField("search", "Search", "Clear");
        search.setPrefWidth(128);
        var combo = new ComboBox<String>();
        combo.getItems().add("Clothing");
        combo.setValue("Clothing");
        combo.setPrefWidth(128);
        var field = new TextField("12");
        field.setPrefWidth(64);
        var choice = new SegmentedChoice<>("choice", "Period", List.of("Month", "Year"), words -> words, "Month");
        var on = new CheckBox();
        on.setSelected(true);
        var chosen = new RadioButton();
        chosen.setSelected(true);
        var last = new HBox(12, choice, on, new CheckBox(), chosen, new RadioButton());
        last.setAlignment(Pos.CENTER_LEFT);
        var first = new HBox(8, Parts.primary("import", "Import", nothing), Parts.button("choose", "Choose…", nothing),
                Parts.quiet("undo", "Undo", nothing), off, Parts.button("edit", Icon.EDIT, "Correct this", nothing),
                Parts.iconButton("up", Icon.THUMB_UP, "Worth it", nothing));
        return new VBox(8, first, new HBox(8, search, combo, field), last);
    }

    private static VBox chips() {
        Runnable nothing = () -> {};
        return new VBox(8,
                new HBox(8, Chip.removable("remove", "Clothing", "Remove filter Clothing", nothing),
                        new Chip("Repair Café", Chip.Look.PLAIN)),
                new HBox(8, Chip.state(Icon.CHECK_CIRCLE, "On track", Chip.Look.POSITIVE),
                        Chip.state(Icon.CLOCK, "Behind", Chip.Look.PLAIN), new Chip("assumed", Chip.Look.ASSUMED)),
                Parts.link("link", "How this arose", nothing));
    }

    private static BubbleCircles circles() {
        var circles = new BubbleCircles(MESSAGES, FIGURES);
        circles.setLargest(45);
        circles.show(List.of(new BubbleCircles.Part(Bubble.ECO, 694, 371, 0.53),
                new BubbleCircles.Part(Bubble.ECONOMIC, 694, 354, 0.51),
                new BubbleCircles.Part(Bubble.SOCIAL, 694, 462, 0.67)));
        return circles;
    }

    private static VBox benefit() {
        var full = BenefitBar.labelled(16, MESSAGES, FIGURES);
        var bare = BenefitBar.bare(MESSAGES, FIGURES);
        full.show(new Benefit(0.39, 0.21, 0.18, 0.22));
        bare.show(new Benefit(0.24, 0.35, 0.16, 0.25));
        return new VBox(16, full, bare);
    }

    private static VBox ranges() {
        var box = new VBox(8);
        for (var range : List.of(new Range(37, 48, 58), new Range(12, 18, 27))) {
            var bar = new RangeBar();
            bar.show(range, 0, 70, "range");
            box.getChildren().add(bar);
        }
        var neutral = RangeBar.neutral();
        neutral.show(new Range(4.5, 9.8, 23), 0, 30, "range");
        box.getChildren().add(neutral);
        return box;
    }

    private static TableView<Created> rows() {
        var table = new TableView<Created>();
        table.getColumns().add(column("Date", 80, false, _ -> Parts.caption("31 Oct")));
        table.getColumns().add(column("Merchant", 180, false,
                _ -> {
                    var merchant = new VBox(Parts.text("Delhaize"), Parts.caption("Groceries"));
                    merchant.setAlignment(Pos.CENTER_LEFT);
                    return merchant;
                }));
        table.getColumns().add(column("Cost, €", 80, true, _ -> Parts.figure("1,184.10")));
        table.getColumns().add(column("Value created", 180, false, ComponentSheetTest::cell));
        table.getColumns().add(column("Bubbles", 80, false, _ -> {
            var marks = new BubbleMarks(MESSAGES);
            marks.show(Range.exactly(45), Range.exactly(38), Range.exactly(65));
            return marks;
        }));
        table.getColumns().add(column("Grade", 64, false, _ -> new GradeMark(Grade.C, MESSAGES)));
        table.getItems().addAll(HALF, MOST, ROUGH, NEED);
        table.getSelectionModel().select(1);
        table.setPrefSize(698, 230);
        return table;
    }

    private static TableColumn<Created, Created> column(String name, double width, boolean right,
            Function<Created, Node> cell) {
        var column = new TableColumn<Created, Created>(name);
        column.setPrefWidth(width);
        if (right) {
            column.getStyleClass().add("align-right");
        }
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Created item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(item == null ? null : cell.apply(item));
            }
        });
        return column;
    }

    private static VBox months() {
        var picker = new PeriodPicker("period", Period.parse("2026-10").orElseThrow(), LocalDate.of(2026, 10, 31),
                new Overlay(), MESSAGES, FIGURES);
        var months = new MonthBars(MESSAGES, FIGURES);
        months.setPrefHeight(140);
        months.show(Samples.months(), Samples.OCTOBER);
        return new VBox(16, picker, months);
    }

    private static Node cell(Created created) {
        var cell = new ValueCell(80, MESSAGES, FIGURES);
        cell.show(created);
        cell.setPrefWidth(160);
        return cell;
    }

    private static Created measured(String cost, double low, double best, double high) {
        return new Created.Measured(Money.of(cost, "EUR"), new Range(low, best, high));
    }

    private static void panel(Pane sheet, double x, double y, double width, double height, String title,
            Region content) {
        var panel = new VBox(16, Parts.caption(title), content);
        panel.getStyleClass().add("ws-panel");
        panel.setPrefSize(width, height);
        panel.setMinSize(width, height);
        panel.setMaxSize(width, height);
        put(sheet, x, y, panel);
    }

    private static void put(Pane sheet, double x, double y, Node node) {
        node.relocate(x, y);
        sheet.getChildren().add(node);
    }
}
