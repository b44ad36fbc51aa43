// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import org.wellspent.core.text.Remark;

/// A data file that is not taken: which file and row, what is wrong and what to do.
public final class DataFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    /// A refusal with its sentence.
    public DataFileException(Remark remark) {
        super(remark.code() + " " + remark.arguments());
        this.remark = remark;
    }

    /// A refusal with its sentence and what lies behind it.
    public DataFileException(Remark remark, Throwable cause) {
        super(remark.code() + " " + remark.arguments(), cause);
        this.remark = remark;
    }

    /// The sentence for the reader.
    public Remark remark() {
        return remark;
    }
}
