// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/// The little movement there is: 150 ms, ease-out, nothing loops. Switched off, everything is in its place at once.
public final class Motion {
    /// No movement at all.
    public static final Motion NONE = new Motion(() -> false);
    private static final Duration SHORT = Duration.millis(150);
    private static final double RISE = 8;

    private final BooleanSupplier isWanted;

    private Motion(BooleanSupplier isWanted) {
        this.isWanted = isWanted;
    }

    /// Movement where both the household's setting and the platform allow it, asked each time.
    public static Motion where(BooleanSupplier setting) {
        return new Motion(() -> setting.getAsBoolean() && !Platform.getPreferences().isReducedMotion());
    }

    /// Lets a popover appear.
    public void fadeIn(Node node) {
        if (isWanted.getAsBoolean()) {
            fade(node).play();
        }
    }

    /// Lets a toast rise.
    public void rise(Node node) {
        if (isWanted.getAsBoolean()) {
            var up = new TranslateTransition(SHORT, node);
            up.setFromY(RISE);
            up.setToY(0);
            up.setInterpolator(Interpolator.EASE_OUT);
            new ParallelTransition(fade(node), up).play();
        }
    }

    /// Lets a side pane slide in from the right.
    ///
    /// @param distance how far it comes, in pixels
    public void slideIn(Node node, double distance) {
        if (isWanted.getAsBoolean()) {
            var slide = new TranslateTransition(SHORT, node);
            slide.setFromX(distance);
            slide.setToX(0);
            slide.setInterpolator(Interpolator.EASE_OUT);
            slide.play();
        }
    }

    private static FadeTransition fade(Node node) {
        var fade = new FadeTransition(SHORT, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setInterpolator(Interpolator.EASE_OUT);
        return fade;
    }
}
