// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What was done last, so that it can be said and undone. ViewModels report here; the window shows it as a toast and in
/// its status line.
public final class Acts {
    private final ReadOnlyObjectWrapper<@Nullable Act> last = new ReadOnlyObjectWrapper<>();

    /// Nothing done yet.
    public Acts() {}

    /// Something done.
    ///
    /// @param sentence what was done, already worded: "42 lines imported."
    /// @param undo     takes it back; null where nothing can be taken back
    public record Act(String sentence, @Nullable Runnable undo) {}

    /// Reports an act that can be undone.
    public void done(String sentence, Runnable undo) {
        last.set(new Act(sentence, undo));
    }

    /// Reports an act that needs no undo.
    public void done(String sentence) {
        last.set(new Act(sentence, null));
    }

    /// The last act, or null.
    public ReadOnlyObjectProperty<@Nullable Act> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Undoes the last act, once.
    ///
    /// @return whether there was something to undo
    public boolean undo() {
        var act = last.get();
        if (act == null || act.undo() == null) {
            return false;
        }
        last.set(null);
        act.undo().run();
        return true;
    }
}
