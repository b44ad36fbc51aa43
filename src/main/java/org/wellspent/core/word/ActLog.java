// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps the household's acts in the order in which they were done. Nothing is ever deleted: an undone act only no longer
/// counts.
///
/// Safe for use by several threads. Every method throws [org.wellspent.core.text.DataFolderProblem] where the store fails;
/// a method that fails has changed nothing.
public interface ActLog {

    /// Adds an act. What was undone before it can no longer be redone.
    RecordedAct append(Act act, Instant at);

    /// The acts that count, oldest first. Unmodifiable; the same list until the log changes.
    List<RecordedAct> acts();

    /// Takes the last act that counts back.
    ///
    /// @return the act, or empty where none counts
    Optional<RecordedAct> undoLast(Instant at);

    /// Lets the act that was undone last count again, as long as none was added since.
    ///
    /// @return the act, or empty where there is none
    Optional<RecordedAct> redoLast();

    /// A number that changes with every change of the log; not kept between runs.
    long revision();
}
