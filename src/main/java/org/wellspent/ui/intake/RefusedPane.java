// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Parts;

/// Why a file cannot be imported as it is; where the household can tell what is open, its answers as buttons.
final class RefusedPane extends VBox {

    RefusedPane(String title, String sentence, List<FilePage.Answer> answers, IntakeViewModel model,
            Messages messages) {
        getStyleClass().addAll("ws-panel", "refused-pane");
        var heading = Parts.section(title);
        heading.setWrapText(true);
        var words = Parts.muted(sentence);
        words.setWrapText(true);
        var acts = Parts.styled(new HBox(), "ws-row");
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            acts.getChildren().add(Parts.button("intake-answer-" + i, answer.words(), () -> model.answer(answer)));
        }
        acts.getChildren().add(Parts.quiet("intake-drop", messages.get("intake.remove"), model::cancel));
        var text = Parts.styled(new VBox(heading, words, acts), "refused-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        var icon = answers.isEmpty()
                ? Parts.styled(Icon.PROBLEM.node(18), "ws-problem-icon")
                : Parts.styled(Icon.QUESTION.node(18), "ws-accent");
        var row = Parts.styled(new HBox(icon, text), "refused-row");
        row.setAlignment(Pos.TOP_LEFT);
        getChildren().add(row);
    }
}
