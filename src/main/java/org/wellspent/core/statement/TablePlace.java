// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;

/// Where the table of movements stands among the rows of a file.
///
/// @param headerAt  the place of the heading row among the rows, or -1
/// @param headings  its headings; empty without a heading row
/// @param firstRow  the place of the first row of the table
/// @param fits      how many of the first rows have a date and an amount
record TablePlace(int headerAt, List<Heading> headings, int firstRow, int fits) {

    boolean hasHeader() {
        return headerAt >= 0;
    }

    /// The heading of a column, [Heading#NONE] where it has none.
    Heading heading(int column) {
        return column < headings.size() ? headings.get(column) : Heading.NONE;
    }
}
