// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which columns hold what, by their places from 0.
///
/// @param places the columns of each role, in the order in which they count
public record Columns(Map<Role, List<Integer>> places) {

    /// Copies the places.
    public Columns {
        var copy = new EnumMap<Role, List<Integer>>(Role.class);
        places.forEach((role, columns) -> {
            if (!columns.isEmpty()) {
                copy.put(role, List.copyOf(columns));
            }
        });
        places = copy;
    }

    /// The first column of a role, or -1.
    public int first(Role role) {
        List<Integer> columns = places.get(role);
        return columns == null ? -1 : columns.getFirst();
    }

    /// All columns of a role; none where it has none.
    public List<Integer> all(Role role) {
        return places.getOrDefault(role, List.of());
    }

    /// Whether a role has a column.
    public boolean has(Role role) {
        return places.containsKey(role);
    }

    /// Whether there is enough to read money by: a date, and an amount or a debit or credit column.
    public boolean canBeRead() {
        boolean dated = has(Role.BOOKED) || has(Role.VALUE) || has(Role.PURCHASED);
        return dated && (has(Role.AMOUNT) || has(Role.DEBIT) || has(Role.CREDIT));
    }
}
