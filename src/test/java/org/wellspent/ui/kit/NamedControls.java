// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;

/// The promise that whoever cannot see or use a mouse can use a screen: every control that takes the focus has an id of
/// its own and says what it is.
public final class NamedControls {
    private NamedControls() {}

    /// Fails naming each control of a screen, as it is shown now, that lacks an id or accessible text, or shares its id.
    public static void check(Parent screen) {
        var focusable = new ArrayList<Node>();
        collect(screen, focusable);
        assertThat(focusable).as("controls that take the focus").isNotEmpty();
        assertThat(focusable.stream().filter(node -> isBlank(node.getId()))).as("controls without an id").isEmpty();
        assertThat(focusable.stream().filter(node -> isBlank(node.getAccessibleText())).map(Node::getId))
                .as("controls without accessible text").isEmpty();
        assertThat(focusable.stream().map(Node::getId).toList()).as("ids").doesNotHaveDuplicates();
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()) {
            into.add(node);
            if (node instanceof Control) {
                return;
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
