// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Runs the toolkit for as long as the window is open. No class extends JavaFX's `Application`, so nothing needs to be
/// handed over through static state.
final class Desktop {
    /// JavaFX warns that it lies on the class path, which is meant. Held here, as loggers are collected otherwise.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Desktop() {}

    /// Opens the window and returns when it has been closed.
    ///
    /// @param compose builds the window's content and shows the stage; runs on the window's thread
    /// @return false if there is no display, and nothing was composed
    /// @throws RuntimeException what `compose` throws
    static boolean show(Consumer<Stage> compose) {
        TOOLKIT.setLevel(Level.SEVERE);
        var closed = new CountDownLatch(1);
        var failure = new AtomicReference<@Nullable RuntimeException>();
        try {
            Platform.startup(() -> open(compose, closed, failure));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError _) {
            return false;
        }
        await(closed);
        Platform.exit();
        var thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        return true;
    }

    private static void open(Consumer<Stage> compose, CountDownLatch closed,
            AtomicReference<@Nullable RuntimeException> failure) {
        try {
            var stage = new Stage();
            stage.setOnHidden(_ -> closed.countDown());
            compose.accept(stage);
            var room = Screen.getPrimary().getVisualBounds();
            stage.setMaximized(stage.getWidth() > room.getWidth() || stage.getHeight() > room.getHeight());
        } catch (RuntimeException problem) {
            failure.set(problem);
            closed.countDown();
        }
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
