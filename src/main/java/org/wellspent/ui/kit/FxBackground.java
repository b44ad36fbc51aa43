// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Progress;

/// Background work on daemon threads, with its callbacks on the JavaFX thread.
public final class FxBackground implements Background, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FxBackground.class.getName());
    private static final long PATIENCE_SECONDS = 5;

    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofPlatform().name("background-", 1).daemon().factory());
    private final Deque<Task<?>> running = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Running> current = new ReadOnlyObjectWrapper<>();

    /// Ready to work.
    public FxBackground() {}

    @Override
    public <T> Running run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        var task = new Task<>(title, work, done, failed);
        running.push(task);
        current.set(task);
        threads.execute(task);
        return task;
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Running> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Cancels what runs and waits a moment for it to stop, so that storage can be closed after.
    @Override
    public void close() {
        running.forEach(Task::cancel);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "background work did not stop within {0} s", PATIENCE_SECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void ended(Task<?> task) {
        running.remove(task);
        current.set(running.peek());
    }

    /// One piece of work. Steps are reported no faster than the window takes them.
    private final class Task<T> implements Running, Progress, Runnable {
        private final String title;
        private final Work<T> work;
        private final Consumer<T> done;
        private final Consumer<Exception> failed;
        private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.STARTED);
        private final AtomicReference<@Nullable Step> reported = new AtomicReference<>();
        private volatile boolean cancelled;

        Task(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
            this.title = title;
            this.work = work;
            this.done = done;
            this.failed = failed;
        }

        @Override
        public void run() {
            try {
                var result = work.run(this);
                Platform.runLater(() -> finish(() -> done.accept(result)));
            } catch (Exception problem) {
                LOG.log(Level.DEBUG, title, problem);
                Platform.runLater(() -> finish(() -> failed.accept(problem)));
            }
        }

        private void finish(Runnable callback) {
            ended(this);
            callback.run();
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public ReadOnlyObjectProperty<Step> stepProperty() {
            return step.getReadOnlyProperty();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public void at(long done, long total) {
            if (reported.getAndSet(new Step(done, total)) == null) {
                Platform.runLater(() -> {
                    var newest = reported.getAndSet(null);
                    if (newest != null) {
                        step.set(newest);
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void stopIfCancelled() {
            if (cancelled) {
                throw new CancellationException(title);
            }
        }
    }
}
