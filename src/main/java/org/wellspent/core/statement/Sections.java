// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.List;

/// Divides a file that holds several tables with other headings each (account, then card) into one part per table.
final class Sections {
    private static final int FEWEST_ROWS = 2;

    private final TableFinder finder;
    private final RoleFinder roles;

    Sections(Vocabulary words) {
        this.finder = new TableFinder(words);
        this.roles = new RoleFinder(words);
    }

    /// The parts, in the file's order; the whole where there is one table. The first part has the lines before its table.
    List<List<RawRow>> of(List<RawRow> rows) {
        TablePlace best = finder.find(rows);
        var starts = new ArrayList<Integer>();
        if (best != null && best.hasHeader()) {
            for (TablePlace place : finder.candidates(rows)) {
                boolean own = place.headerAt() == best.headerAt() || isTable(place, rows);
                if (own) {
                    starts.add(place.headerAt());
                }
            }
        }
        if (starts.size() < 2) {
            return List.of(rows);
        }
        var parts = new ArrayList<List<RawRow>>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            parts.add(rows.subList(from, i + 1 < starts.size() ? starts.get(i + 1) : rows.size()));
        }
        return parts;
    }

    private boolean isTable(TablePlace place, List<RawRow> rows) {
        if (place.fits() < FEWEST_ROWS || TableFinder.known(place.headings()) < 3) {
            return false;
        }
        int end = Math.min(rows.size(), place.firstRow() + 2 * place.fits());
        Columns columns = roles.find(place, rows.subList(place.firstRow(), end));
        return columns != null && columns.canBeRead();
    }
}
