// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Progress;

/// Work away from the window's thread. Nobody else starts threads or calls the toolkit's `runLater`.
public interface Background {

    /// Runs work. Exactly one of the callbacks is called, on the window's thread, unless the application ends first.
    ///
    /// @param title  what runs, already worded: "Reading kbc_oct.csv"
    /// @param work   runs on another thread and should ask [Progress#stopIfCancelled()] now and then
    /// @param done   receives the result
    /// @param failed receives what the work threw; a [java.util.concurrent.CancellationException] where it stopped because it
    ///               was cancelled. Work that had ended all the same is done
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
}
