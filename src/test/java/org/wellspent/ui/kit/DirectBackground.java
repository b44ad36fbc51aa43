// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Progress;

/// Background work done at once, on the caller's thread, without a toolkit: for tests of ViewModels.
public final class DirectBackground implements Background {
    private final ReadOnlyObjectWrapper<@Nullable Running> current = new ReadOnlyObjectWrapper<>();

    /// Ready to work.
    public DirectBackground() {}

    @Override
    public <T> Running run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        var task = new Task(title);
        current.set(task);
        T result;
        try {
            result = work.run(task);
        } catch (Exception problem) {
            current.set(null);
            failed.accept(problem);
            return task;
        }
        current.set(null);
        done.accept(result);
        return task;
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Running> currentProperty() {
        return current.getReadOnlyProperty();
    }

    private static final class Task implements Running, Progress {
        private final String title;
        private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.STARTED);
        private boolean cancelled;

        Task(String title) {
            this.title = title;
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
            step.set(new Step(done, total));
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
