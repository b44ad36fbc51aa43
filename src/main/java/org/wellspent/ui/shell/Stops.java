// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Jumps of the focus between the parts of the window.
final class Stops {
    private Stops() {}

    /// Focuses the first control of the next stop that has one, after the stop that holds the focus.
    static void jump(List<? extends Node> stops, @Nullable Node focused, boolean backwards) {
        int at = -1;
        for (int i = 0; i < stops.size(); i++) {
            if (isInside(focused, stops.get(i))) {
                at = i;
            }
        }
        int by = backwards ? -1 : 1;
        int start = at < 0 ? (backwards ? 0 : -1) : at;
        for (int step = 1; step <= stops.size(); step++) {
            var stop = stops.get(Math.floorMod(start + by * step, stops.size()));
            var target = firstFocusable(stop);
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static boolean isInside(@Nullable Node node, Node stop) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(stop)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream().map(Stops::firstFocusable).flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }
}
