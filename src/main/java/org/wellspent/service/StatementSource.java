// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.statement.ReadOutcome;
import org.wellspent.core.text.Progress;

/// Reads the bytes of a bank's file.
@FunctionalInterface
public interface StatementSource {

    /// What a file says.
    ///
    /// @param fileName the file's name, without its folder: evidence, never more
    /// @param bytes    the whole file
    /// @param options  what the household says about it
    /// @param progress told how far the reading is
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    ReadOutcome read(String fileName, byte[] bytes, ReadOptions options, Progress progress);
}
