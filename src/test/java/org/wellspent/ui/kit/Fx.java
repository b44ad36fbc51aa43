// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;

/// The JavaFX toolkit for tests, on its headless platform: started once, used from the test's thread.
public final class Fx {
    /// The texts tests read.
    public static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    /// The figures tests read.
    public static final Figures FIGURES = new Figures(MESSAGES);

    private static final long PATIENCE_SECONDS = 60;

    private static final CountDownLatch READY = start();

    private Fx() {}

    /// Runs on the JavaFX thread and waits for the result; what it throws is thrown here.
    public static <T> T get(Callable<T> work) {
        await();
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException wrapped) {
            if (wrapped.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(wrapped.getCause());
        } catch (InterruptedException | TimeoutException problem) {
            throw new AssertionError("the JavaFX thread does not answer", problem);
        }
    }

    /// Runs on the JavaFX thread and waits.
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until what was asked of the JavaFX thread so far is done.
    public static void settle() {
        run(() -> {});
    }

    private static CountDownLatch start() {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            started.countDown();
        }
        Platform.setImplicitExit(false);
        return started;
    }

    private static void await() {
        try {
            if (!READY.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the JavaFX toolkit does not start; its headless platform needs "
                        + "libfreetype6 and libpangoft2-1.0-0");
            }
        } catch (InterruptedException problem) {
            throw new AssertionError(problem);
        }
    }
}
