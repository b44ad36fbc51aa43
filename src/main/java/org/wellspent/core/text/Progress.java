// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.text;

import java.util.concurrent.CancellationException;

/// How long work tells how far it is, and learns that it is no longer wanted. Called from the thread that works.
public interface Progress {

    /// Tells nobody and is never cancelled.
    Progress NONE = (_, _) -> {};

    /// So many of so many units are done.
    ///
    /// @param done  units done so far
    /// @param total units in all, or 0 while that is not known
    void at(long done, long total);

    /// Whether the work is no longer wanted.
    default boolean isCancelled() {
        return false;
    }

    /// Ends the work where it is no longer wanted.
    ///
    /// @throws CancellationException if [#isCancelled()]
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
