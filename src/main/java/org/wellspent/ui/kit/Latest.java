// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Background work of which only the newest counts, such as loading the period that is shown: starting another cancels
/// the one before, whose callbacks are then not called.
public final class Latest {
    private final Background background;
    private @Nullable Running newest;
    private long generation;

    /// Runs on this background.
    public Latest(Background background) {
        this.background = background;
    }

    /// As [Background#run], cancelling what this runs already.
    public <T> Running run(String title, Background.Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        cancel();
        long mine = generation;
        var running = background.run(title, work, result -> ifNewest(mine, () -> done.accept(result)),
                problem -> ifNewest(mine, () -> failed.accept(problem)));
        newest = running;
        return running;
    }

    /// Cancels what runs; its callbacks are not called.
    public void cancel() {
        generation++;
        if (newest != null) {
            newest.cancel();
            newest = null;
        }
    }

    private void ifNewest(long mine, Runnable callback) {
        if (mine == generation) {
            callback.run();
        }
    }
}
