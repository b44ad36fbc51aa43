// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// The known layouts. Of several that fit, the one that asks for most headings.
final class Layouts {
    private static final int LATEST_HEADER = 150;

    /// A layout that fits a file.
    ///
    /// @param layout  the layout
    /// @param place   where the table stands
    /// @param columns its columns in this file, or null where it leaves them to be found
    record Match(Layout layout, TablePlace place, @Nullable Columns columns) {}

    private final List<Layout> all;

    Layouts(List<Layout> all) {
        this.all = List.copyOf(all);
    }

    /// The shipped ones: `layouts/*.properties`, named in `layouts/index.txt`, which the build keeps complete.
    static Layouts shipped() {
        var shipped = new ArrayList<Layout>();
        Properties index = WordFiles.load("layouts/index.properties");
        for (String id : index.stringPropertyNames().stream().sorted().toList()) {
            shipped.add(LayoutText.parse(id, WordFiles.load("layouts/" + id + ".properties")));
        }
        return new Layouts(shipped);
    }

    Layouts with(List<Layout> own) {
        var both = new ArrayList<Layout>(own);
        both.addAll(all);
        return new Layouts(both);
    }

    List<Layout> all() {
        return all;
    }

    /// The layout with an id, or null.
    @Nullable
    Layout byId(String id) {
        return all.stream().filter(layout -> layout.id().equalsIgnoreCase(id)).findFirst().orElse(null);
    }

    /// The layout whose headings stand in one of the first rows, or null.
    @Nullable
    Match byHeader(List<RawRow> rows, TableFinder finder) {
        Match best = null;
        for (int i = 0; i < Math.min(rows.size(), LATEST_HEADER); i++) {
            Map<String, Integer> places = places(rows.get(i));
            for (Layout layout : places.size() < 2 ? List.<Layout>of() : all) {
                boolean better = best == null || layout.header().size() > best.layout().header().size();
                if (better && !layout.header().isEmpty() && holds(places, layout.header())) {
                    best = new Match(layout, new TablePlace(i, finder.headings(rows.get(i)), i + 1, 1),
                            columns(layout, places));
                }
            }
        }
        return best;
    }

    /// The layout of exports without headings whose shapes all rows have, or null.
    @Nullable
    Match byShape(List<RawRow> rows, TablePlace place, Vocabulary words) {
        for (Layout layout : all) {
            if (!layout.rows().isEmpty() && RowShape.fits(layout, rows.subList(place.firstRow(), rows.size()), words)) {
                return new Match(layout, place, columns(layout, Map.of()));
            }
        }
        return null;
    }

    /// A layout that the household chose, on a file whose headings it need not have.
    ///
    /// @throws RefusedFile where a column it names is not there, or no table is found
    Match chosen(Layout layout, List<RawRow> rows, TableFinder finder) {
        for (int i = 0; i < Math.min(rows.size(), LATEST_HEADER); i++) {
            Map<String, Integer> places = places(rows.get(i));
            if (!layout.header().isEmpty() && holds(places, layout.header())) {
                return new Match(layout, new TablePlace(i, finder.headings(rows.get(i)), i + 1, 1),
                        complete(layout, columns(layout, places)));
            }
        }
        TablePlace place = finder.find(rows);
        if (place == null) {
            throw new RefusedFile(Remark.of("statement.refused.table"));
        }
        Map<String, Integer> places = place.hasHeader() ? places(rows.get(place.headerAt())) : Map.of();
        return new Match(layout, place, complete(layout, columns(layout, places)));
    }

    private static @Nullable Columns complete(Layout layout, @Nullable Columns columns) {
        if (columns != null) {
            for (var role : layout.columns().entrySet()) {
                if (!columns.has(role.getKey()) && isNeeded(role.getKey())) {
                    throw new RefusedFile(
                            Remark.of("statement.refused.layout.columns", layout.id(), role.getValue().getFirst()));
                }
            }
        }
        return columns;
    }

    private static boolean isNeeded(Role role) {
        return role == Role.BOOKED || role == Role.AMOUNT || role == Role.DEBIT || role == Role.CREDIT
                || role == Role.SIGN;
    }

    /// The cells of a row by their text, the second of two equal ones as `text#2`.
    private static Map<String, Integer> places(RawRow row) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < Math.min(row.cells().size(), TableFinder.WIDEST); i++) {
            String name = name(row.cell(i));
            if (!name.isEmpty()) {
                int nth = seen.merge(name, 1, Integer::sum);
                places.put(nth == 1 ? name : name + "#" + nth, i);
            }
        }
        return places;
    }

    private static String name(String text) {
        return Cells.bare(text).toLowerCase(Locale.ROOT);
    }

    /// Whether all headings stand in a row, in the layout's order.
    private static boolean holds(Map<String, Integer> places, List<String> header) {
        int last = -1;
        for (String heading : header) {
            int place = places.getOrDefault(name(heading), -1);
            if (place <= last) {
                return false;
            }
            last = place;
        }
        return true;
    }

    private static @Nullable Columns columns(Layout layout, Map<String, Integer> places) {
        if (layout.columns().isEmpty()) {
            return null;
        }
        Map<Role, List<Integer>> roles = new EnumMap<>(Role.class);
        layout.columns().forEach((role, names) -> {
            var found = new ArrayList<Integer>();
            for (String column : names) {
                int place = column.matches("#\\d+")
                        ? Integer.parseInt(column.substring(1)) - 1
                        : places.getOrDefault(name(column), -1);
                if (place >= 0) {
                    found.add(place);
                }
            }
            roles.put(role, found);
        });
        return new Columns(roles);
    }
}
