// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import org.wellspent.core.text.Remark;

/// Keeps what went wrong in a way nobody foresaw.
@FunctionalInterface
public interface FailureLog {

    /// Writes the trace into a log file, and answers with the sentence that names the file and a short code.
    Remark unexpected(Throwable failure);
}
