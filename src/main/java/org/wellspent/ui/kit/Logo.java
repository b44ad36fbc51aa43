// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.scene.layout.Region;

/// The mark of the application: a small receipt with a disc on it, 16 by 18. Decoration without text.
public final class Logo extends Region {
    private static final String SHAPE = "M0 0 H16 V18 L13.33 15.8 L10.67 18 L8 15.8 L5.33 18 L2.67 15.8 L0 18 Z M3 4 V6 H8 V4 Z M3 8 V10 H8 V8 Z "
            + "M11.2 4.4 a2.6 2.6 0 1 0 0.01 0 Z";

    /// The mark.
    public Logo() {
        getStyleClass().add("ws-logo");
        var shape = new javafx.scene.shape.SVGPath();
        shape.setContent(SHAPE);
        shape.setFillRule(javafx.scene.shape.FillRule.EVEN_ODD);
        setShape(shape);
    }
}
