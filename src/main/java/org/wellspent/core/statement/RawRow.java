// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;

/// One row of a file as it stands, divided into cells.
///
/// @param line  the line of the file on which it begins, from 1
/// @param cells its cells, blanks around them taken off
public record RawRow(int line, List<String> cells) {
    private static final int SHOWN = 200;

    /// A cell by its place from 0; empty where the row is too short.
    public String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /// The row as a problem shows it: cells joined by ` | `, at most 200 characters.
    public String shown() {
        var shown = new StringBuilder();
        for (String cell : cells) {
            if (!shown.isEmpty()) {
                shown.append(" | ");
            }
            shown.append(cell, 0, Math.min(cell.length(), SHOWN));
            if (shown.length() > SHOWN) {
                return shown.substring(0, SHOWN - 1) + "…";
            }
        }
        return shown.toString();
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /// How many cells hold anything.
    int filled() {
        int filled = 0;
        for (String cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
