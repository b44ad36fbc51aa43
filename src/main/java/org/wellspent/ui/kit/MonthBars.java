// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;

/// Cost and value by month: a neutral bar for the cost, blue from its foot for the value created.
public final class MonthBars extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double LABELS = 38;
    private static final double RIGHT = 30;
    private static final double BELOW = 28;
    private static final int LINES_AT_MOST = 3;

    private final Messages messages;
    private final Figures figures;
    private final List<Column> columns = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> heights = new ArrayList<>();
    private Scale scale = Scale.upTo(0);
    private Consumer<YearMonth> opened = _ -> {};

    /// One month.
    ///
    /// @param month which
    /// @param cost  what was spent, in units of the household's currency; below 0 counts as 0
    /// @param value the value created; null where nothing was scored
    public record Month(YearMonth month, double cost, @Nullable Double value) {}

    /// No months yet.
    public MonthBars(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
        getStyleClass().add("month-bars");
    }

    /// Shows months in order.
    ///
    /// @param current the month the period ends in; it stands out
    public void show(List<Month> months, YearMonth current) {
        getChildren().clear();
        columns.clear();
        lines.clear();
        heights.clear();
        scale = Scale.upTo(months.stream().mapToDouble(Month::cost).max().orElse(0));
        for (double height = scale.step(); height <= scale.top(); height += scale.step()) {
            lines.add(Parts.styled(new Region(), "grid-line"));
            heights.add(Parts.styled(new Label(figures.count(Math.round(height))), "ws-caption", "ws-muted"));
        }
        getChildren().addAll(lines);
        getChildren().addAll(heights);
        months.forEach(month -> columns.add(new Column(month, month.month().equals(current))));
        getChildren().addAll(columns);
        getChildren().forEach(child -> child.setManaged(false));
        requestLayout();
    }

    /// What Enter or a click on a month does: the purchases behind it open.
    public void setOnOpen(Consumer<YearMonth> action) {
        opened = action;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 124;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 72;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected void layoutChildren() {
        double foot = getHeight() - BELOW;
        for (int i = 0; i < lines.size(); i++) {
            double y = snapPositionY(foot - foot * scale.step() * (i + 1) / scale.top());
            lines.get(i).resizeRelocate(0, y, getWidth() - 20, 1);
            var label = heights.get(i);
            label.resizeRelocate(0, y - 17, label.prefWidth(-1), 16);
        }
        double step = (getWidth() - LABELS - RIGHT) / Math.max(1, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).resizeRelocate(snapPositionX(LABELS + step * i), 0, snapSizeX(step), getHeight());
        }
    }

    /// Round heights for the lines of a chart.
    ///
    /// @param step between two lines, above 0
    /// @param top  the highest figure that fits
    record Scale(double step, double top) {
        static Scale upTo(double most) {
            if (!(most > 0)) {
                return new Scale(1, 1);
            }
            double magnitude = Math.pow(10, Math.floor(Math.log10(most)));
            for (double factor : new double[]{0.2, 0.25, 0.5, 1, 2, 5}) {
                if (most / (factor * magnitude) < LINES_AT_MOST) {
                    return new Scale(factor * magnitude, most);
                }
            }
            return new Scale(10 * magnitude, most);
        }
    }

    /// The two bars of a month and its name.
    private final class Column extends Region {
        private final Month month;
        private final Region cost = Parts.styled(new Region(), "month-cost");
        private final Region value = Parts.styled(new Region(), "month-value");
        private final Label name;

        Column(Month month, boolean isCurrent) {
            this.month = month;
            name = Parts.styled(new Label(figures.shortMonth(month.month())), "month-name");
            getStyleClass().add("month");
            setId("month-" + month.month());
            pseudoClassStateChanged(CURRENT, isCurrent);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(spoken());
            Tooltip.install(this, new Tooltip(spoken()));
            getChildren().addAll(cost, value, name);
            getChildren().forEach(child -> child.setManaged(false));
            setOnMouseClicked(_ -> opened.accept(month.month()));
            setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    event.consume();
                    opened.accept(month.month());
                }
            });
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                opened.accept(month.month());
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }

        private String spoken() {
            var spent = figures.count(Math.round(month.cost()));
            return month.value() == null
                    ? messages.get("months.spoken.unscored", figures.monthOfYear(month.month()), spent)
                    : messages.get("months.spoken", figures.monthOfYear(month.month()), spent,
                            figures.value(month.value()));
        }

        @Override
        protected void layoutChildren() {
            double foot = getHeight() - BELOW;
            double wide = snapSizeX(getWidth() * 0.56);
            double x = snapPositionX((getWidth() - wide) / 2);
            bar(cost, Math.max(0, month.cost()), x, wide, foot);
            bar(value, month.value() == null ? 0 : Math.max(0, month.value()), x, wide, foot);
            double room = Math.max(getWidth(), name.prefWidth(-1));
            name.resizeRelocate(snapPositionX((getWidth() - room) / 2), foot + 4, room, 18);
        }

        private void bar(Region bar, double height, double x, double wide, double foot) {
            double top = snapPositionY(foot - foot * Math.min(1, height / scale.top()));
            bar.resizeRelocate(x, top, wide, foot - top);
        }
    }
}
