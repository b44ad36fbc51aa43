// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Grade;

/// How sure a figure is: its letter and five ticks, filled where it is sure.
public final class GradeMark extends HBox {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Messages messages;
    private final Label letter = Parts.styled(new Label(), "grade-letter");
    private final List<Region> ticks = Stream.generate(() -> Parts.styled(new Region(), "grade-tick")).limit(5)
            .toList();
    private final Tooltip words = new Tooltip();

    /// The mark of a grade.
    public GradeMark(Grade grade, Messages messages) {
        this.messages = messages;
        getStyleClass().add("grade-mark");
        setAlignment(Pos.CENTER_LEFT);
        var row = Parts.styled(new HBox(), "grade-ticks");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(ticks);
        getChildren().addAll(letter, row);
        Tooltip.install(this, words);
        show(grade);
    }

    /// Shows another grade.
    public void show(Grade grade) {
        letter.setText(grade.name());
        int sure = switch (grade) {
            case A -> 5;
            case B -> 4;
            case C -> 3;
            case D -> 2;
            case E -> 1;
        };
        for (int i = 0; i < ticks.size(); i++) {
            ticks.get(i).pseudoClassStateChanged(FILLED, i < sure);
        }
        words.setText(messages.get("grade." + grade));
        setAccessibleText(messages.get("grade.spoken", grade.name(), messages.get("grade." + grade)));
    }
}
