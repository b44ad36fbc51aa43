// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.text;

import org.jspecify.annotations.Nullable;

/// The data folder cannot be used: open elsewhere, not writable, full, damaged, or of a newer version.
public final class DataFolderProblem extends Problem {
    private static final long serialVersionUID = 1;

    /// A problem with its technical cause, where there is one.
    public DataFolderProblem(Remark remark, @Nullable Throwable cause) {
        super(remark, cause);
    }
}
