// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Grade;
import org.wellspent.ui.kit.BubbleMarks;
import org.wellspent.ui.kit.GradeMark;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.ValueCell;

/// The table. Two lines a row in a narrow window, one line with more columns in a wide one.
final class PurchaseTable extends TableView<PurchaseRow> {
    private static final double NARROW_ROW = 48;
    private static final double WIDE_ROW = 40;
    private static final double CREATED = 200;
    private static final double CREATED_WIDE = 248;
    private static final double SCROLL_BAR = 10;
    private static final Comparator<PurchaseRow> BY_DATE = Comparator
            .comparing((PurchaseRow row) -> row.entry().transaction().date()).thenComparingLong(PurchaseRow::id);

    private final PurchasesViewModel model;
    private final Messages messages;
    private final Figures figures;
    private final PurchaseText text;
    private final TableColumn<PurchaseRow, PurchaseRow> check;
    private final TableColumn<PurchaseRow, PurchaseRow> cost;
    private final TableColumn<PurchaseRow, PurchaseRow> created;
    private final Map<TableColumn<PurchaseRow, ?>, Double> flexible = new LinkedHashMap<>();
    private Set<Long> wanted = Set.of();
    private boolean isWide;

    PurchaseTable(PurchasesViewModel model, Messages messages, Figures figures) {
        this.model = model;
        this.messages = messages;
        this.figures = figures;
        this.text = model.text();
        setId("purchases-table");
        setAccessibleText(messages.get("purchases.table"));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label());
        setRowFactory(_ -> new SpokenLine());
        check = column("", 40, () -> new CheckBox(), this::check);
        check.setSortable(false);
        cost = column("", 80, () -> Parts.figure(""), (label, row) -> label.setText(model.cost(row)), "align-right");
        cost.getStyleClass().add("align-right");
        cost.setComparator(Comparator.comparing(row -> row.entry().transaction().amount().negated().toDecimal()));
        created = column(messages.get("purchases.created"), CREATED, () -> new ValueCell(80, messages, figures),
                (cell, row) -> cell.show(row.created()));
        created.setComparator(Comparator.comparingDouble(PurchaseRow::perEuro));
        fit(false);
        var sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSelectionModel().getSelectedItems().subscribe(this::selected);
        sorted.subscribe(this::selectAgain);
        addEventFilter(KeyEvent.KEY_PRESSED, this::toggle);
        widthProperty().subscribe(_ -> share());
        check.visibleProperty().subscribe(_ -> share());
        selectAgain();
    }

    /// The column of the cost, under which its total stands.
    TableColumn<PurchaseRow, PurchaseRow> costColumn() {
        return cost;
    }

    /// The column of the value created.
    TableColumn<PurchaseRow, PurchaseRow> createdColumn() {
        return created;
    }

    /// Chooses the columns for a window.
    void fit(boolean wide) {
        if (wide == isWide && !getColumns().isEmpty()) {
            return;
        }
        isWide = wide;
        setFixedCellSize(wide ? WIDE_ROW : NARROW_ROW);
        getStyleClass().remove("one-line");
        var date = column(messages.get("purchases.date"), wide ? 96 : 72, () -> Parts.muted(""),
                (label, row) -> label.setText(text.day(row, model.needsYear())), "first-cell");
        date.getStyleClass().add("first-cell");
        date.setComparator(BY_DATE);
        flexible.clear();
        var merchant = wide ? words("purchases.merchant", 0.32, text::merchant) : twoLines();
        var bubbles = column(messages.get("purchases.bubbles"), 78, () -> new BubbleMarks(messages), this::marks);
        var grade = column(messages.get("purchases.grade"), 62, () -> new GradeMark(Grade.E, messages), this::grade);
        for (var plain : List.of(bubbles, grade)) {
            plain.setSortable(false);
        }
        created.setCellFactory(_ -> new NodeCell<>(() -> new ValueCell(wide ? 128 : 80, messages, figures),
                (cell, row) -> cell.show(row.created())));
        width(created, wide ? CREATED_WIDE : CREATED);
        width(cost, wide ? 96 : 80);
        if (wide) {
            getStyleClass().add("one-line");
            getColumns().setAll(List.of(check, date, merchant, words("purchases.category", 0.25, text::category),
                    words("purchases.type", 0.2, text::type), words("purchases.account", 0.23, PurchaseRow::account),
                    cost, created, bubbles, grade));
        } else {
            getColumns().setAll(List.of(check, date, merchant, cost, created, bubbles, grade));
        }
        check.setVisible(getSelectionModel().getSelectedItems().size() > 1);
        share();
    }

    /// Names the unit in the head of the cost and takes care of days with a year.
    void head() {
        cost.setText(model.costHead());
        refresh();
    }

    /// Forgets the selection.
    void clear() {
        wanted = Set.of();
        getSelectionModel().clearSelection();
    }

    private void selected() {
        var rows = List.copyOf(getSelectionModel().getSelectedItems());
        if (!rows.isEmpty()) {
            var ids = new HashSet<Long>();
            rows.forEach(row -> ids.add(row.id()));
            wanted = ids;
        }
        check.setVisible(rows.size() > 1);
        model.select(rows);
    }

    /// After the rows changed: what was selected is selected again where it is still there, else the first row.
    private void selectAgain() {
        var items = getItems();
        var selection = getSelectionModel();
        if (items.isEmpty() || !selection.isEmpty()) {
            return;
        }
        var before = wanted;
        for (int i = 0; i < items.size(); i++) {
            if (before.contains(items.get(i).id())) {
                selection.select(i);
            }
        }
        if (selection.isEmpty()) {
            selection.select(0);
        }
    }

    private void toggle(KeyEvent event) {
        int focused = getFocusModel().getFocusedIndex();
        if (event.getCode() == KeyCode.SPACE && !event.isShiftDown() && focused >= 0) {
            event.consume();
            var selection = getSelectionModel();
            if (selection.isSelected(focused)) {
                selection.clearSelection(focused);
            } else {
                selection.select(focused);
            }
            getFocusModel().focus(focused);
        }
    }

    private void check(CheckBox box, PurchaseRow row) {
        int index = getItems().indexOf(row);
        box.setFocusTraversable(false);
        box.setAccessibleText(messages.get("purchases.select", text.merchant(row)));
        box.setSelected(getSelectionModel().isSelected(index));
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                getSelectionModel().select(index);
            } else {
                getSelectionModel().clearSelection(index);
            }
        });
    }

    private void marks(BubbleMarks marks, PurchaseRow row) {
        marks.setVisible(row.hasValue());
        marks.show(row.entry().valuation());
    }

    private void grade(GradeMark mark, PurchaseRow row) {
        var valuation = row.entry().valuation();
        mark.setVisible(row.hasValue() && valuation != null);
        if (valuation != null) {
            mark.show(valuation.grade());
        }
    }

    private <N extends Node> TableColumn<PurchaseRow, PurchaseRow> column(String head, double width, Supplier<N> build,
            BiConsumer<N, PurchaseRow> fill, String... styles) {
        var column = new TableColumn<PurchaseRow, PurchaseRow>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new NodeCell<>(build, fill, styles));
        column.setReorderable(false);
        column.setResizable(false);
        width(column, width);
        return column;
    }

    /// A column of words that may be cut, with a share of the width that the others leave.
    private TableColumn<PurchaseRow, PurchaseRow> words(String key, double share, Function<PurchaseRow, String> words) {
        boolean isMerchant = flexible.isEmpty();
        var column = column(messages.get(key), 0, () -> isMerchant ? new Label() : Parts.muted(""),
                (label, row) -> label.setText(words.apply(row)));
        column.setComparator(Comparator.comparing(words, String::compareToIgnoreCase));
        flexible.put(column, share);
        return column;
    }

    /// The merchant with what it was for below.
    private TableColumn<PurchaseRow, PurchaseRow> twoLines() {
        var column = column(messages.get("purchases.merchant"), 0,
                () -> Parts.styled(new VBox(new Label(), Parts.caption("")), "two-lines"), (lines, row) -> {
                    ((Label) lines.getChildren().getFirst()).setText(text.merchant(row));
                    ((Label) lines.getChildren().getLast()).setText(text.below(row));
                });
        column.setComparator(Comparator.comparing(text::merchant, String::compareToIgnoreCase));
        flexible.put(column, 1.0);
        return column;
    }

    /// Gives the columns of words the width that the others leave.
    private void share() {
        double taken = getColumns().stream().filter(column -> column.isVisible() && !flexible.containsKey(column))
                .mapToDouble(TableColumn::getWidth).sum();
        double left = Math.max(160, Math.floor(getWidth()) - taken - SCROLL_BAR);
        flexible.forEach((column, share) -> width(column, Math.floor(left * share)));
    }

    private static void width(TableColumn<PurchaseRow, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
    }

    /// A row that a screen reader hears as one sentence.
    private final class SpokenLine extends TableRow<PurchaseRow> {
        SpokenLine() {
            setOnMouseClicked(event -> {
                if (!isEmpty() && event.getClickCount() == 1) {
                    model.openSide();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable PurchaseRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? null : text.spoken(row));
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.TEXT && getItem() != null
                    ? text.spoken(getItem())
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
