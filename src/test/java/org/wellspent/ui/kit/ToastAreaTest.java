// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.ui.kit.Fx.MESSAGES;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

class ToastAreaTest {
    private final Acts acts = new Acts();
    private final ToastArea area = Fx.get(() -> new ToastArea(acts, Motion.NONE, MESSAGES));

    @Test
    void whatWasDoneIsSaidAndCanBeUndone() {
        var undone = new ArrayList<String>();
        Fx.run(() -> acts.done("42 lines imported.", () -> undone.add("import")));
        assertThat(area.getChildren()).hasSize(1).extracting(Node::getAccessibleText)
                .containsExactly("42 lines imported.");
        Fx.run(() -> ((Button) area.lookup("#toast-undo")).fire());
        assertThat(undone).containsExactly("import");
        assertThat(area.getChildren()).isEmpty();
    }

    @Test
    void oneToastIsShownAtATime() {
        Fx.run(() -> {
            acts.done("one");
            acts.done("two");
        });
        assertThat(area.getChildren()).extracting(Node::getAccessibleText).containsExactly("two");
    }

    @Test
    void whatCannotBeUndoneHasNoButton() {
        Fx.run(() -> acts.done("Copied."));
        assertThat(area.lookup("#toast-undo")).isNull();
    }
}
