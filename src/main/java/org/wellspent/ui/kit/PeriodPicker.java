// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.wellspent.core.insight.Period;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;

/// Chooses the period of a screen: month, quarter, year or days of one's own, and arrows to the one before and after.
public final class PeriodPicker extends HBox {
    private final Messages messages;
    private final Overlay overlay;
    private final ObjectProperty<Period> period;
    private final SegmentedChoice<Period.Kind> kind;
    private final Button previous;
    private final Button next;
    private LocalDate latest;

    /// A picker that shows a period.
    ///
    /// @param id      the node's id; its parts add to it: `overview-period-previous`
    /// @param initial the period to begin with
    /// @param newest  the last day with data: changing to a shorter kind stays at or before it
    /// @param layer   where the question for days of one's own floats
    public PeriodPicker(String id, Period initial, LocalDate newest, Overlay layer, Messages messages,
            Figures figures) {
        this.messages = messages;
        this.overlay = layer;
        this.latest = newest;
        this.period = new SimpleObjectProperty<>(initial);
        setId(id);
        getStyleClass().add("period-picker");
        setAlignment(Pos.CENTER_LEFT);
        kind = new SegmentedChoice<>(id + "-kind", messages.get("period.kind"), List.of(Period.Kind.values()),
                option -> messages.get("period." + option), initial.kind());
        previous = arrow(id + "-previous", Icon.PREVIOUS, "period.previous", -1);
        next = arrow(id + "-next", Icon.NEXT, "period.next", 1);
        var name = Parts.styled(new Label(), "period-name");
        name.textProperty().bind(period.map(figures::period));
        var stepper = Parts.styled(new HBox(previous, name, next), "period-stepper");
        stepper.setAlignment(Pos.CENTER);
        getChildren().addAll(kind, stepper);
        kind.valueProperty().subscribe((_, chosen) -> change(chosen));
        kind.setOnChosenAgain(chosen -> {
            if (chosen == Period.Kind.OWN) {
                askForDays(period.get());
            }
        });
        period.subscribe(shown -> kind.valueProperty().set(shown.kind()));
    }

    /// The period.
    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    /// Tells the last day with data.
    public void setLatest(LocalDate newest) {
        latest = newest;
    }

    /// The period before: what Left does on a screen.
    public void previous() {
        period.set(period.get().previous());
    }

    /// The period after: what Right does on a screen.
    public void next() {
        period.set(period.get().next());
    }

    private Button arrow(String id, Icon icon, String key, int by) {
        var words = messages.get(key);
        var arrow = Parts.styled(Parts.iconButton(id, icon, words, by < 0 ? this::previous : this::next),
                "period-arrow");
        return arrow;
    }

    private void change(Period.Kind chosen) {
        var shown = period.get();
        if (chosen == shown.kind()) {
            return;
        }
        if (chosen == Period.Kind.OWN) {
            askForDays(shown);
            return;
        }
        var end = shown.to().isAfter(latest) && !shown.from().isAfter(latest) ? latest : shown.to();
        period.set(Period.of(chosen, end));
    }

    private void askForDays(Period shown) {
        var from = days("period-from", "period.from", shown.from());
        var to = days("period-to", "period.to", shown.to());
        var show = Parts.primary("period-show", messages.get("period.show"), () -> {
            overlay.close();
            period.set(new Period(from.getValue(), to.getValue()));
        });
        show.disableProperty().bind(from.valueProperty().flatMap(
                first -> to.valueProperty().map(last -> first == null || last == null || last.isBefore(first))));
        var cancel = Parts.button("period-cancel", messages.get("period.cancel"), overlay::close);
        var acts = Parts.styled(new HBox(Parts.spacer(), cancel, show), "ws-row");
        var form = new VBox(Parts.section(messages.get("period.own.title")), Parts.caption(messages.get("period.from")),
                from, Parts.caption(messages.get("period.to")), to, acts);
        form.getStyleClass().add("period-form");
        overlay.show(kind, form, () -> kind.valueProperty().set(period.get().kind()));
    }

    private DatePicker days(String id, String key, LocalDate day) {
        var picker = new DatePicker(day);
        picker.setId(id);
        picker.setConverter(new DayConverter(messages));
        picker.setAccessibleText(messages.get(key));
        picker.setMaxWidth(Double.MAX_VALUE);
        return picker;
    }
}
