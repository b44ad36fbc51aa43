// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// Work away from the window's thread. Nobody else starts threads or calls the toolkit's `runLater`.
public interface Background {

    /// Runs work. Exactly one of the callbacks is called, on the window's thread, unless the application ends first.
    ///
    /// @param title  what runs, already worded: "Reading kbc_oct.csv"
    /// @param work   runs on another thread and should ask [Progress#stopIfCancelled()] now and then
    /// @param done   receives the result
    /// @param failed receives what the work threw; a [java.util.concurrent.CancellationException] once cancelled
    <T> Running run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// The work that the status line shows: the newest that still runs, or null.
    ReadOnlyObjectProperty<@Nullable Running> currentProperty();

    /// Something that takes long.
    interface Work<T> {
        /// Does it.
        ///
        /// @throws Exception whatever goes wrong; the `failed` callback puts it in a sentence
        T run(Progress progress) throws Exception;
    }

    /// What work tells about itself while it runs. All methods are for the working thread.
    interface Progress {
        /// How far it is.
        ///
        /// @param done  0 to `total`
        /// @param total 0 if not known
        void report(long done, long total);

        /// Whether the work was cancelled.
        boolean isCancelled();

        /// Ends the work if it was cancelled.
        ///
        /// @throws java.util.concurrent.CancellationException if it was
        void stopIfCancelled();
    }
}
