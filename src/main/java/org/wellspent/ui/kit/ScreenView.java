// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What a screen gives to the window around it.
public interface ScreenView {

    /// The screen, header included; always the same node.
    Region node();

    /// The places F6 jumps between, in order: header, filters, main list, side pane.
    default List<Node> stops() {
        return List.of(node());
    }

    /// Called each time the screen comes to the front.
    default void shown() {}

    /// Ctrl+F: focuses the search of this screen.
    default void search() {}

    /// Esc: closes what is open on this screen, innermost first.
    ///
    /// @return whether something was closed
    default boolean escape() {
        return false;
    }

    /// Whether this screen takes files dropped on the window; if it does not, the window's own handler gets them.
    default boolean drop(List<Path> files) {
        return false;
    }
}
