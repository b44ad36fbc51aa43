// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Messages;

/// Where what was just done is said, bottom right, for six seconds; it stays while it is hovered or focused.
public final class ToastArea extends StackPane {
    private static final Duration STAY = Duration.seconds(6);

    private final Messages messages;
    private final Acts acts;
    private final Motion motion;
    private final PauseTransition clock = new PauseTransition(STAY);
    private @Nullable Region shown;

    /// Shows the acts that are reported here.
    ///
    /// @param motion how they appear
    public ToastArea(Acts acts, Motion motion, Messages messages) {
        this.motion = motion;
        this.messages = messages;
        this.acts = acts;
        getStyleClass().add("toast-area");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        clock.setOnFinished(_ -> leave());
        acts.lastProperty().subscribe((_, act) -> show(act));
    }

    private void show(Acts.@Nullable Act act) {
        getChildren().clear();
        clock.stop();
        shown = null;
        if (act != null) {
            var toast = toast(act);
            shown = toast;
            getChildren().add(toast);
            clock.playFromStart();
            motion.rise(toast);
        }
    }

    private Region toast(Acts.Act act) {
        var toast = Parts.styled(new HBox(Icon.CHECK.node(), new Label(act.sentence())), "toast");
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(act.sentence());
        if (act.undo() != null) {
            toast.getChildren().add(Parts.styled(
                    Parts.link("toast-undo", messages.get("act.undo"), acts::undo), "toast-undo"));
        }
        return toast;
    }

    /// Goes, unless someone is at it: then it is given as long again.
    private void leave() {
        if (shown != null && (shown.isHover() || shown.isFocusWithin())) {
            clock.playFromStart();
            return;
        }
        getChildren().clear();
        shown = null;
    }
}
