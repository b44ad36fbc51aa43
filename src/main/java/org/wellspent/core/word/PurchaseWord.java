// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// All that was said by hand about one transaction.
///
/// @param told  what holds for it
/// @param at    when that was said last, or null where nothing was
/// @param parts the parts it is split into; none where it is whole
/// @param note  the note on it, or empty
/// @param tags  its tags
public record PurchaseWord(Told told, @Nullable Instant at, List<Part> parts, String note, SortedSet<String> tags) {

    /// Nothing said.
    public static final PurchaseWord NOTHING = new PurchaseWord(Told.NOTHING, null, List.of(), "",
            Collections.emptySortedSet());

    /// Copies the collections.
    public PurchaseWord {
        parts = List.copyOf(parts);
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    PurchaseWord told(Told said, boolean afresh, Instant when) {
        return new PurchaseWord(said.over(afresh ? Told.NOTHING : told), when, parts, note, tags);
    }

    PurchaseWord split(List<Part> into) {
        return new PurchaseWord(told, at, into, note, tags);
    }

    PurchaseWord noted(String text) {
        return new PurchaseWord(told, at, parts, text, tags);
    }

    PurchaseWord tagged(SortedSet<String> added, SortedSet<String> removed) {
        var all = new TreeSet<>(tags);
        all.addAll(added);
        all.removeAll(removed);
        return new PurchaseWord(told, at, parts, note, all);
    }
}
