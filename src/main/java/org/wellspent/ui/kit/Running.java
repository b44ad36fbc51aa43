// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;

/// Work under way, seen from the window's thread.
public interface Running {

    /// What runs, already worded.
    String title();

    /// How far it is.
    ReadOnlyObjectProperty<Step> stepProperty();

    /// Asks the work to stop; its `failed` callback follows. Does nothing once it has ended.
    void cancel();

    /// How far work is.
    ///
    /// @param done  0 to `total`
    /// @param total 0 if not known
    record Step(long done, long total) {
        /// Nothing known yet.
        public static final Step STARTED = new Step(0, 0);

        /// The share done, 0 to 1; -1 if not known.
        public double share() {
            return total <= 0 ? -1 : Math.clamp((double) done / total, 0.0, 1.0);
        }
    }
}
