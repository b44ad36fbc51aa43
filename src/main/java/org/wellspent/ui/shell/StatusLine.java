// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.Running;

/// The line at the foot of the window: left what runs or was done last, right what the household has.
final class StatusLine extends HBox {
    private final ShellViewModel shell;
    private final Messages messages;
    private final Figures figures;
    private final HBox left = Parts.styled(new HBox(), "status-left");

    StatusLine(ShellViewModel shell, Messages messages) {
        this.shell = shell;
        this.messages = messages;
        this.figures = new Figures(messages);
        getStyleClass().add("status-line");
        setId("status-line");
        setAlignment(Pos.CENTER_LEFT);
        left.setAlignment(Pos.CENTER_LEFT);
        var holdings = Parts.caption("");
        holdings.textProperty().bind(shell.holdings());
        holdings.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, Parts.spacer(), holdings);
        shell.runningProperty().subscribe(_ -> draw());
        shell.lastActProperty().subscribe(_ -> draw());
    }

    private void draw() {
        var running = shell.runningProperty().get();
        var act = shell.lastActProperty().get();
        if (running != null) {
            left.getChildren().setAll(running(running));
        } else if (act != null) {
            left.getChildren().setAll(done(act));
        } else {
            left.getChildren().setAll(Parts.caption(messages.get("shell.ready")));
        }
    }

    private Node[] running(Running running) {
        var words = Parts.caption(running.title());
        var bar = new ProgressBar();
        bar.setPrefWidth(160);
        bar.setAccessibleText(running.title());
        running.stepProperty().subscribe(step -> {
            bar.setProgress(step.share());
            words.setText(step.total() > 0
                    ? messages.get("shell.running", running.title(), figures.count(step.done()),
                            figures.count(step.total()))
                    : running.title());
        });
        return new Node[]{words, bar, Parts.link("status-cancel", messages.get("shell.cancel"), running::cancel)};
    }

    private Node[] done(Acts.Act act) {
        var words = Parts.caption(withoutStop(act.sentence()));
        @Nullable
        Runnable undo = act.undo();
        if (undo == null) {
            return new Node[]{Icon.CHECK.node(), words};
        }
        return new Node[]{Icon.CHECK.node(), words, Parts.caption("·"),
            Parts.link("status-undo", messages.get("act.undo"), shell::undo)};
    }

    /// A status is no sentence: "Category changed for 2 purchases · Undo".
    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
