// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import org.wellspent.core.text.Remark;

/// Ends the reading of a file that is no statement or cannot be read without guessing.
final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    RefusedFile(Remark remark) {
        super(remark.code(), null, false, false);
        this.remark = remark;
    }

    /// The sentence for the person.
    Remark remark() {
        return remark;
    }
}
