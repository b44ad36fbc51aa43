// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.DataFile;

/// The labels of `labels.csv` with what they do (`label-effects.csv`).
final class Labels {
    private static final char FIGURE = '=';

    private final Map<String, Label> labels = new HashMap<>();

    private Labels() {}

    /// What a label does beyond its strengths.
    enum Effect {
        /** Nothing: it is a rating or a data set. */
        RATING,
        /** Fair work in the rest of the world. */
        FAIR_TRADE,
        /** Citizen energy. */
        CITIZEN_ENERGY,
        /** Audited governance with a B Corp score. */
        BCORP,
        /** Audited governance with Common Good points. */
        COMMON_GOOD
    }

    /// A label.
    ///
    /// @param id      as in the file
    /// @param eco     its ecological strength, 0 to 3
    /// @param social  its social strength, 0 to 3
    /// @param effects what else it does
    /// @param cited   where it stands
    record Label(String id, int eco, int social, Set<Effect> effects, Cited cited) {
        Label {
            effects = Set.copyOf(effects);
        }
    }

    /// A label as a purchase carries it, with the figure of its audit where one is known.
    record Carried(Label label, @Nullable Double figure) {}

    /// Reads both files.
    ///
    /// @throws org.wellspent.core.catalogue.DataFileException if a strength or an effect is not known
    static Labels read(DataFile file, DataFile effectFile) {
        var effects = new HashMap<String, Set<Effect>>();
        for (DataFile.Row row : effectFile.rows()) {
            effects.computeIfAbsent(row.text("label"), _ -> new HashSet<>()).add(effect(row));
        }
        var result = new Labels();
        for (DataFile.Row row : file.rows()) {
            String id = row.text("id");
            result.labels.put(id, new Label(id, strength(row, "eco"), strength(row, "social"),
                    effects.getOrDefault(id, Set.of()), Cited.row(file.name(), id,
                            row.text("assurance") + "; " + row.text("source"), row.text("licence"),
                            Trail.Tag.ASSUMED)));
        }
        return result;
    }

    private static Effect effect(DataFile.Row row) {
        try {
            return Effect.valueOf(row.text("effect").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw row.refused("data.cell.word", "effect", row.text("effect"));
        }
    }

    private static int strength(DataFile.Row row, String column) {
        double strength = row.number(column);
        if (strength < 0 || strength > 3 || strength != Math.rint(strength)) {
            throw row.refused("data.label.strength", column, strength);
        }
        return (int) strength;
    }

    /// A label by its id, which may carry the figure of an audit (`bcorp=92`, `ecg=650`); null for ratings and for words
    /// that no row has. A figure that cannot be read is not known.
    @Nullable
    Carried carried(String word) {
        int at = word.indexOf(FIGURE);
        Label label = labels.get(at < 0 ? word : word.substring(0, at));
        if (label == null || label.effects().contains(Effect.RATING)) {
            return null;
        }
        return new Carried(label, at < 0 ? null : figure(word.substring(at + 1)));
    }

    private static @Nullable Double figure(String text) {
        try {
            double figure = Double.parseDouble(text);
            return Double.isFinite(figure) ? figure : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
