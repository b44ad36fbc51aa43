// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A scroll pane as high as its content wants to be at its width, that scrolls up and down where there is less room.
public final class FittingScroll extends ScrollPane {
    private final Region inside;

    /// Scrolls this content.
    public FittingScroll(Region content) {
        super(content);
        inside = content;
        getStyleClass().add("fitting-scroll");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : inside.prefWidth(-1);
        return snappedTopInset() + inside.prefHeight(room - snappedLeftInset() - snappedRightInset())
                + snappedBottomInset();
    }
}
