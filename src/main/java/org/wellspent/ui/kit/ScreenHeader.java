// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// The header of a screen, 64 high: its title left; period and at most two actions right.
public final class ScreenHeader extends HBox {

    /// A header.
    public ScreenHeader(String title, Node... right) {
        getStyleClass().add("screen-header");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Parts.styled(new javafx.scene.control.Label(title), "ws-title"), Parts.spacer());
        getChildren().addAll(right);
    }
}
