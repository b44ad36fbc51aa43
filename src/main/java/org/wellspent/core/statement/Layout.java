// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How one bank writes its export: a known layout, or one that the household made by mapping.
///
/// @param id          a short name, lower case with hyphens (`be-kbc`)
/// @param bank        the bank's name, or null
/// @param country     the bank's ISO country, or null
/// @param header      the headings by which the layout is known, as the file writes them; all must stand in the heading
///                    row. Empty for exports without headings
/// @param rows        for exports without headings: what the columns hold, by which the layout is known; else empty
/// @param words       words of which at least one must stand in some row; empty where none is asked for
/// @param columns     for each role its columns, named by heading (the second of two equal headings is `Name#2`) or by
///                    place from 1 (`#3`)
/// @param dateOrder   the order of dates, or null: found in the file
/// @param decimalMark the decimal mark, or null: found in the file
/// @param sign        how the sign is told, or null: found in the file
/// @param currency    the ISO code of the currency where the file names none, or null
/// @param notCounted  states of rows that move no money, beside those known everywhere
public record Layout(String id, @Nullable String bank, @Nullable String country, List<String> header, List<String> rows,
        List<String> words, Map<Role, List<String>> columns, @Nullable DateOrder dateOrder,
        @Nullable Character decimalMark,
        @Nullable SignRule sign, @Nullable String currency, List<String> notCounted) {

    /// Copies the lists.
    public Layout {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        words = List.copyOf(words);
        columns = Map.copyOf(columns);
        notCounted = List.copyOf(notCounted);
    }
}
