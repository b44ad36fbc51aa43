// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.text;

import org.jspecify.annotations.Nullable;

/// Something that could not be done, with the one sentence that says what, where and what to do.
/// The command line prints the sentence and exits with 3; the window shows it.
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Remark remark;

    /// A problem of our own finding.
    public Problem(Remark remark) {
        this(remark, null);
    }

    /// A problem with the technical cause, which goes to the log only.
    public Problem(Remark remark, @Nullable Throwable cause) {
        super(remark.code() + " " + remark.arguments(), cause);
        this.remark = remark;
    }

    /// The sentence.
    public Remark remark() {
        return remark;
    }
}
