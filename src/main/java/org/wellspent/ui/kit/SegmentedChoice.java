// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// One of up to four: segments side by side. Left and Right choose.
///
/// @param <T> what is chosen from
public final class SegmentedChoice<T> extends HBox {
    private final ObjectProperty<T> value;
    private final Map<T, ToggleButton> segments = new LinkedHashMap<>();
    private Consumer<T> chosenAgain = _ -> {};

    /// A choice.
    ///
    /// @param id      the node's id; each segment adds its position to it: `period-kind-0`
    /// @param name    what a screen reader hears before the segment: "Period"
    /// @param options at most four
    /// @param words   how an option is written
    /// @param initial one of the options
    public SegmentedChoice(String id, String name, List<T> options, Function<T, String> words, T initial) {
        value = new SimpleObjectProperty<>(initial);
        setId(id);
        getStyleClass().add("segmented");
        setAccessibleText(name);
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (var option : options) {
            var segment = segment(name, words.apply(option), group);
            segment.setId(id + "-" + segments.size());
            segment.setOnAction(_ -> choose(option));
            segments.put(option, segment);
            getChildren().add(segment);
        }
        edge(options.getFirst(), "first");
        edge(options.getLast(), "last");
        value.subscribe(this::select);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /// What is chosen.
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /// Other words for an option, such as a changed count.
    public void setWords(T option, String words) {
        var segment = segments.get(option);
        if (segment != null) {
            segment.setText(words);
            segment.setAccessibleText(getAccessibleText() + ": " + words);
        }
    }

    /// What happens when what is chosen already is chosen again.
    public void setOnChosenAgain(Consumer<T> action) {
        chosenAgain = action;
    }

    private void choose(T option) {
        if (option.equals(value.get())) {
            chosenAgain.accept(option);
        }
        value.set(option);
        select(value.get());
    }

    private void select(T option) {
        segments.forEach((of, segment) -> {
            segment.setSelected(of.equals(option));
            segment.setFocusTraversable(of.equals(option));
        });
    }

    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (by == 0) {
            return;
        }
        event.consume();
        var options = List.copyOf(segments.keySet());
        int next = options.indexOf(value.get()) + by;
        if (next >= 0 && next < options.size()) {
            choose(options.get(next));
            var segment = segments.get(options.get(next));
            if (segment != null) {
                segment.requestFocus();
            }
        }
    }

    private void edge(T option, String style) {
        var segment = segments.get(option);
        if (segment != null) {
            segment.getStyleClass().add(style);
        }
    }

    private static ToggleButton segment(String name, String words, ToggleGroup group) {
        var segment = Parts.styled(new ToggleButton(words), "segment");
        segment.setMnemonicParsing(false);
        segment.setToggleGroup(group);
        segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        segment.setAccessibleText(name + ": " + words);
        segment.setMinWidth(USE_PREF_SIZE);
        return segment;
    }
}
