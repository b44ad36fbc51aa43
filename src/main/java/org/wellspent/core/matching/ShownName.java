// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.Locale;
import org.wellspent.core.catalogue.Word;

/// A readable form of a text whose merchant is not known: without the bank's words, numbers and cards, in decent letter case.
final class ShownName {
    private static final int LONGEST = 48;
    private static final int ABBREVIATION = 3;

    private final Anatomy anatomy;

    ShownName(Anatomy anatomy) {
        this.anatomy = anatomy;
    }

    /// The name; the text itself, shortened, where nothing else is left.
    String get() {
        var tokens = anatomy.tokens;
        var name = new StringBuilder();
        int from = anatomy.nameFrom >= 0 ? anatomy.nameFrom : 0;
        int to = anatomy.nameFrom >= 0 ? anatomy.nameTo : tokens.count;
        int previous = -1;
        for (int i = from; i < to; i++) {
            if (anatomy.role[i] == Anatomy.CORE) {
                append(name, previous, i);
                previous = i;
            }
        }
        if (name.isEmpty()) {
            var whole = tokens.text.strip().replaceAll("\\s+", " ");
            return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST).strip() + "…";
        }
        return name.length() <= LONGEST ? name.toString() : name.substring(0, LONGEST).strip() + "…";
    }

    private void append(StringBuilder name, int previous, int at) {
        var tokens = anatomy.tokens;
        if (previous >= 0) {
            var between = previous == at - 1
                    ? tokens.text.substring(tokens.rawEnd[previous], tokens.rawStart[at]).strip()
                    : "";
            name.append(joins(between) ? between : between.equals("&") ? " & " : " ");
        }
        var raw = tokens.raw(at, at + 1);
        name.append(isShouted(raw) ? lowered(raw, at, name.isEmpty()) : raw);
    }

    private static boolean joins(String between) {
        return between.equals("-") || between.equals("'") || between.equals("’") || between.equals(".");
    }

    private static boolean isShouted(String raw) {
        return raw.equals(raw.toUpperCase(Locale.ROOT));
    }

    private String lowered(String raw, int at, boolean first) {
        long word = anatomy.tokens.word[at];
        if (Word.isLegalForm(word) || (raw.length() <= ABBREVIATION && word == 0)) {
            return raw;
        }
        var lower = raw.toLowerCase(Locale.ROOT);
        if (!first && Word.isFunction(word)) {
            return lower;
        }
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
