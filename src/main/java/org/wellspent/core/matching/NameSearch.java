// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.Folding;
import org.wellspent.core.catalogue.MerchantLayer;

/// Looks for merchants' names among the words of a text.
final class NameSearch {
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_FUZZY = 6;

    private final Catalogue catalogue;
    private final Anatomy anatomy;
    private final Tokens tokens;
    private final Weighing weighing;

    NameSearch(Catalogue catalogue, Anatomy anatomy, Weighing weighing) {
        this.catalogue = catalogue;
        this.anatomy = anatomy;
        this.tokens = anatomy.tokens;
        this.weighing = weighing;
    }

    /// The likeliest merchant in a stretch of words, whatever its score, or null.
    @Nullable
    Candidate likeliest(int from, int to) {
        Candidate best = null;
        for (int i = from; i < to; i++) {
            if (anatomy.isOpen(i)) {
                best = exact(i, to, best);
            }
        }
        if (best == null || best.score() < Weighing.ENOUGH) {
            for (int i = from; i < to; i++) {
                if (anatomy.role[i] == Anatomy.CORE) {
                    best = near(i, to, best);
                }
            }
        }
        return best;
    }

    private @Nullable Candidate exact(int at, int to, @Nullable Candidate before) {
        var best = before;
        long hash = Folding.EMPTY_HASH;
        int last = Math.min(to, at + MOST_WORDS);
        for (int i = at; i < last && anatomy.isOpen(i); i++) {
            hash = tokens.hash(hash, i);
            for (var layer : catalogue.layers()) {
                int name = layer.names().find(hash);
                if (name >= 0) {
                    best = better(layer, name, at, i + 1, false, best);
                }
            }
        }
        return best;
    }

    private @Nullable Candidate near(int at, int to, @Nullable Candidate before) {
        var best = before;
        int last = Math.min(to, at + 3);
        for (int i = at; i < last && anatomy.role[i] == Anatomy.CORE; i++) {
            int length = tokens.start[i + 1] - tokens.start[at];
            if (length >= SHORTEST_FUZZY && (i > at || tokens.word[at] == 0)) {
                for (var layer : catalogue.layers()) {
                    int name = layer.names().findNear(tokens.letters, tokens.start[at], length);
                    if (name >= 0) {
                        best = better(layer, name, at, i + 1, true, best);
                    }
                }
            }
        }
        return best;
    }

    private @Nullable Candidate better(MerchantLayer layer, int name, int from, int to, boolean fuzzy,
            @Nullable Candidate before) {
        var best = before;
        var names = layer.names();
        for (int form = names.firstForm(name); form < names.firstForm(name + 1); form++) {
            double score = weighing.score(layer, form, from, to) - (fuzzy ? 1 : 0) + 0.4 * (to - from);
            if (best == null || score > best.score()) {
                best = new Candidate(layer, names.merchant(form), form, from, to, fuzzy, score);
            }
        }
        return best;
    }
}
