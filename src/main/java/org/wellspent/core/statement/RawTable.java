// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;

/// A file divided into rows and cells, not yet understood: what a mapping shows on top.
///
/// @param encoding  the IANA name of the character set
/// @param delimiter the character between cells
/// @param rows      the rows that hold anything, in the file's order, as many as were asked for
public record RawTable(String encoding, char delimiter, List<RawRow> rows) {

    /// Copies the rows.
    public RawTable {
        rows = List.copyOf(rows);
    }

    /// The number of cells of the widest row.
    public int width() {
        int width = 0;
        for (RawRow row : rows) {
            width = Math.max(width, row.cells().size());
        }
        return width;
    }
}
