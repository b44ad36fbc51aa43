// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Icon;

/// The lines of a file, each with what importing does and what it becomes.
final class ImportTable extends TableView<ImportRow> {
    private static final PseudoClass KNOWN = PseudoClass.getPseudoClass("known");
    private static final double ROW = 40;
    private static final double SCROLL_BAR = 10;

    private final Map<TableColumn<ImportRow, ImportRow>, Double> flexible = new LinkedHashMap<>();
    private final Messages messages;

    ImportTable(String amountHead, Messages messages) {
        this.messages = messages;
        setId("intake-table");
        setAccessibleText(messages.get("intake.table"));
        getStyleClass().add("one-line");
        setFixedCellSize(ROW);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setPlaceholder(new Label(messages.get("intake.table.none")));
        setRowFactory(_ -> new SpokenLine());
        getColumns().setAll(List.of(
                column("intake.line", 64, row -> Integer.toString(row.line()), "align-right", "quiet"),
                status(), column("intake.date", 108, ImportRow::date, "date"),
                flexible("intake.descriptor", 0.42, ImportRow::text, "text"),
                flexible("intake.becomes", 0.58, ImportRow::becomes, "quiet", "two-lines"), amount(amountHead)));
        widthProperty().subscribe(_ -> share());
    }

    private TableColumn<ImportRow, ImportRow> amount(String head) {
        var column = column("intake.amount", 112, ImportRow::amount, "align-right", "figure");
        column.setText(head);
        return column;
    }

    private TableColumn<ImportRow, ImportRow> status() {
        var column = column("intake.status", 96, row -> messages.get("intake.status." + row.status()), "status");
        column.setCellFactory(_ -> new StatusCell());
        return column;
    }

    private TableColumn<ImportRow, ImportRow> flexible(String key, double share, Function<ImportRow, String> words,
            String... styles) {
        var column = column(key, 0, words, styles);
        flexible.put(column, share);
        return column;
    }

    private TableColumn<ImportRow, ImportRow> column(String key, double width, Function<ImportRow, String> words,
            String... styles) {
        var column = new TableColumn<ImportRow, ImportRow>(messages.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new WordsCell(words, styles));
        column.setReorderable(false);
        column.setResizable(false);
        column.setSortable(false);
        column.getStyleClass().addAll(styles);
        width(column, width);
        return column;
    }

    private void share() {
        double taken = getColumns().stream().filter(column -> !flexible.containsKey(column))
                .mapToDouble(TableColumn::getWidth).sum();
        double left = Math.max(200, Math.floor(getWidth()) - taken - SCROLL_BAR);
        flexible.forEach((column, share) -> width(column, Math.floor(left * share)));
    }

    private static void width(TableColumn<ImportRow, ImportRow> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
    }

    /// A row that a screen reader hears as one sentence.
    private static final class SpokenLine extends TableRow<ImportRow> {
        @Override
        protected void updateItem(@Nullable ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(KNOWN, row != null && row.status() == ImportRow.Status.KNOWN);
            setAccessibleText(row == null ? null : row.spoken());
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.TEXT && getItem() != null
                    ? getItem().spoken()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    /// A cell of words; what does not fit is in the tooltip.
    private static final class WordsCell extends TableCell<ImportRow, ImportRow> {
        private final Function<ImportRow, String> words;

        WordsCell(Function<ImportRow, String> words, String... styles) {
            this.words = words;
            getStyleClass().addAll(styles);
            setWrapText(List.of(styles).contains("two-lines"));
        }

        @Override
        protected void updateItem(@Nullable ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            var text = row == null ? "" : words.apply(row);
            setText(text);
            setTooltip(text.length() > 24 ? new Tooltip(text) : null);
        }
    }

    /// New, known or refused: an icon and a word.
    private final class StatusCell extends TableCell<ImportRow, ImportRow> {
        @Override
        protected void updateItem(@Nullable ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            getStyleClass().setAll("cell", "table-cell", "status", "status-" + row.status().name()
                    .toLowerCase(java.util.Locale.ROOT));
            setText(messages.get("intake.status." + row.status()));
            setGraphic((switch (row.status()) {
                case NEW -> Icon.PLUS;
                case KNOWN -> Icon.CHECK;
                case REFUSED -> Icon.PROBLEM;
            }).node(14));
        }
    }
}
