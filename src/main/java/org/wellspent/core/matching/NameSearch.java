// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.Folding;
import org.wellspent.core.catalogue.Lexicon;
import org.wellspent.core.catalogue.MerchantLayer;
import org.wellspent.core.catalogue.Word;

/// Looks for merchants' names among the words of a text: whole first, then with a slip, run together or cut off.
final class NameSearch {
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_FUZZY = 6;
    private static final int SURELY_FUZZY = 8;
    private static final int SHORTEST_CUT = 7;
    private static final int SHORTEST_JOINED = 5;
    private static final int MOST_CUT_NAMES = 12;
    private static final double SLIP = 1.2;
    private static final double SHORT_SLIP = 2;
    private static final double JOINED = 0.8;
    private static final double CUT = 0.8;

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Anatomy anatomy;
    private final Tokens tokens;
    private final Weighing weighing;

    NameSearch(Catalogue catalogue, Anatomy anatomy, Weighing weighing) {
        this.catalogue = catalogue;
        this.lexicon = catalogue.lexicon();
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
        if (best != null && best.score() >= Weighing.ENOUGH) {
            return best;
        }
        for (int i = from; i < to; i++) {
            if (anatomy.role[i] == Anatomy.CORE) {
                best = near(i, to, best);
                best = cutOff(i, to, best);
            }
            if (anatomy.isOpen(i) && !isLabelled(i)) {
                best = joined(i, best);
            }
        }
        return best;
    }

    /// Whether a number stands behind a label, as references do.
    private boolean isLabelled(int at) {
        return anatomy.role[at] == Anatomy.CODE && at > 0 && anatomy.role[at - 1] == Anatomy.BANK;
    }

    private @Nullable Candidate exact(int at, int to, @Nullable Candidate before) {
        var best = before;
        boolean proper = false;
        long hash = Folding.EMPTY_HASH;
        int last = Math.min(to, at + MOST_WORDS);
        for (int i = at; i < last && anatomy.isOpen(i); i++) {
            hash = tokens.hash(hash, i);
            proper |= anatomy.role[i] != Anatomy.CODE || tokens.length(i) - tokens.digits[i] > 2;
            for (var layer : catalogue.layers()) {
                int name = proper ? layer.names().find(hash) : -1;
                if (name >= 0) {
                    best = better(layer, name, at, i + 1, 0, best);
                }
            }
        }
        return best;
    }

    private @Nullable Candidate near(int at, int to, @Nullable Candidate before) {
        var best = before;
        boolean known = false;
        int last = Math.min(to, at + 3);
        for (int i = at; i < last && anatomy.role[i] == Anatomy.CORE; i++) {
            long word = tokens.word[i];
            known |= word != 0 && !Word.isFunction(word) && (Word.isCommon(word) || Word.isTown(word));
            int length = tokens.start[i + 1] - tokens.start[at];
            if (length >= SHORTEST_FUZZY && !known) {
                double doubt = length < SURELY_FUZZY ? SHORT_SLIP : SLIP;
                for (var layer : catalogue.layers()) {
                    int name = layer.names().findNear(tokens.letters, tokens.start[at], length);
                    if (name >= 0) {
                        best = better(layer, name, at, i + 1, doubt, best);
                    }
                }
            }
        }
        return best;
    }

    /// A name with another word or number grown to it: `EASYJETEJ12X`.
    private @Nullable Candidate joined(int at, @Nullable Candidate before) {
        var best = before;
        if (tokens.word[at] != 0 || tokens.length(at) < SHORTEST_JOINED + 3) {
            return best;
        }
        int start = tokens.start[at];
        int end = tokens.start[at + 1];
        long hash = Tokens.hash(Folding.EMPTY_HASH, tokens.letters, start, start + SHORTEST_JOINED);
        for (int middle = start + SHORTEST_JOINED; middle < end - 1; middle++) {
            for (var layer : catalogue.layers()) {
                int name = layer.names().find(hash);
                if (name >= 0 && lexicon.vocabulary().get(hash) == 0 && isRest(middle, end)) {
                    best = better(layer, name, at, at + 1, JOINED, best);
                }
            }
            hash = Folding.hash(hash, tokens.letters[middle]);
        }
        return best;
    }

    private boolean isRest(int from, int end) {
        long word = lexicon.vocabulary().get(Tokens.hash(Folding.EMPTY_HASH, tokens.letters, from, end));
        if (word != 0) {
            return end - from > 2;
        }
        for (int i = from; i < end; i++) {
            if (Character.isDigit(tokens.letters[i])) {
                return true;
            }
        }
        return false;
    }

    /// A name that the end of the text cuts off.
    private @Nullable Candidate cutOff(int at, int to, @Nullable Candidate before) {
        int end = at;
        while (end < to && anatomy.role[end] == Anatomy.CORE) {
            end++;
        }
        int length = tokens.start[end] - tokens.start[at];
        if (length < SHORTEST_CUT || (end - at == 1 && tokens.word[at] != 0)) {
            return before;
        }
        var best = before;
        for (var layer : catalogue.layers()) {
            var names = layer.names();
            int first = names.firstWithPrefix(tokens.letters, tokens.start[at], length);
            for (int name = first; name < first + MOST_CUT_NAMES
                    && names.hasPrefix(name, tokens.letters, tokens.start[at], length); name++) {
                if (2 * length >= names.length(name)) {
                    best = better(layer, name, at, end, CUT, best);
                }
            }
        }
        return best;
    }

    private @Nullable Candidate better(MerchantLayer layer, int name, int from, int to, double doubt,
            @Nullable Candidate before) {
        var best = before;
        var names = layer.names();
        for (int form = names.firstForm(name); form < names.firstForm(name + 1); form++) {
            if (doubt >= SLIP && weighing.isOtherTrade(layer, names.merchant(form))) {
                continue;
            }
            double score = weighing.score(layer, form, from, to) - doubt;
            if (best == null || score > best.score()) {
                best = new Candidate(layer, names.merchant(form), form, from, to, doubt > 0, score);
            }
        }
        return best;
    }
}
