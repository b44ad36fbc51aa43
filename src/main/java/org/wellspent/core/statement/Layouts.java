// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The known layouts, in the order in which they are tried.
final class Layouts {

    /// A layout that fits a file.
    ///
    /// @param layout  the layout
    /// @param place   where the table stands
    /// @param columns its columns in this file
    record Match(Layout layout, TablePlace place, Columns columns) {}

    private final List<Layout> all;

    Layouts(List<Layout> all) {
        this.all = List.copyOf(all);
    }

    static Layouts shipped() {
        return new Layouts(List.of());
    }

    Layouts with(List<Layout> own) {
        var both = new ArrayList<Layout>(own);
        both.addAll(all);
        return new Layouts(both);
    }

    List<Layout> all() {
        return all;
    }

    /// The layout that fits, or null.
    @Nullable
    Match match(List<RawRow> rows, @Nullable Layout fixed, @Nullable String id, Vocabulary words) {
        return null;
    }
}
