// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a heading speaks of.
///
/// @param text      the heading as the file writes it
/// @param concepts  what its words speak of; empty where no word is known
/// @param languages the languages in which they do
/// @param currency  the currency it names (`Amount (EUR)`), else null
record Heading(String text, Set<Concept> concepts, Set<String> languages, @Nullable String currency) {
    static final Heading NONE = new Heading("", EnumSet.noneOf(Concept.class), Set.of(), null);

    boolean has(Concept concept) {
        return concepts.contains(concept);
    }

    boolean hasAny(Concept first, Concept... others) {
        if (concepts.contains(first)) {
            return true;
        }
        for (Concept other : others) {
            if (concepts.contains(other)) {
                return true;
            }
        }
        return false;
    }

    boolean isKnown() {
        return !concepts.isEmpty() || currency != null;
    }
}
