// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Folding;
import org.wellspent.core.catalogue.Lexicon;
import org.wellspent.core.catalogue.Word;

/// Reads what the words around a name are.
final class SurroundingsBuilder {
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_COMPOUND = 8;

    private final Anatomy anatomy;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final boolean[] explained;
    private int trade = -1;
    private int tradeFrom;
    private int tradeTo;
    private int tradeRank = -1;
    private @Nullable String place;

    SurroundingsBuilder(Anatomy anatomy, Lexicon lexicon) {
        this.anatomy = anatomy;
        this.tokens = anatomy.tokens;
        this.lexicon = lexicon;
        this.explained = new boolean[tokens.count];
    }

    Surroundings build() {
        for (int i = 0; i < tokens.count; i++) {
            read(i);
        }
        if (trade < 0) {
            readCompounds();
        }
        return new Surroundings(explained, trade < 0 ? null : lexicon.trade(trade), tradeFrom, tradeTo, place);
    }

    private void read(int at) {
        long word = tokens.word[at];
        if (!anatomy.isOpen(at)) {
            explained[at] = true;
            return;
        }
        explained[at] |= anatomy.role[at] != Anatomy.CORE || Word.isLegalForm(word) || Word.isCountry(word)
                || Word.isGeneric(word) || Word.isFunction(word) || Word.isTime(word) || tokens.digits[at] > 0
                || tokens.length(at) == 1;
        if (Word.isCountry(word) && Word.place(word) >= 0 && place == null && at > 0) {
            place = lexicon.country(Word.place(word));
        }
        spans(at);
    }

    private void spans(int at) {
        long hash = Folding.EMPTY_HASH;
        int last = Math.min(tokens.count, at + 4);
        for (int i = at; i < last && anatomy.role[i] == Anatomy.CORE; i++) {
            hash = tokens.hash(hash, i);
            long word = i == at ? tokens.word[at] : lexicon.vocabulary().get(hash);
            if (Word.isTown(word) && at > 0) {
                for (int j = at; j <= i; j++) {
                    explained[j] = true;
                }
                if (Word.place(word) >= 0 && place == null) {
                    place = lexicon.country(Word.place(word));
                }
            }
            if (Word.isLegalForm(word) && i > at) {
                for (int j = at; j <= i; j++) {
                    explained[j] = true;
                }
            }
            int found = Word.trade(word);
            if (found >= 0) {
                offer(found, at, i + 1);
            }
        }
    }

    private void offer(int found, int from, int to) {
        var word = lexicon.trade(found);
        int rank = 4 * word.weight() + Math.min(3, to - from);
        if (rank > tradeRank && word.weight() > 1) {
            tradeRank = rank;
            trade = found;
            tradeFrom = from;
            tradeTo = to;
        }
    }

    private void readCompounds() {
        for (int at = 0; at < tokens.count; at++) {
            if (anatomy.role[at] == Anatomy.CORE && tokens.word[at] == 0 && tokens.digits[at] == 0
                    && tokens.length(at) >= SHORTEST_COMPOUND) {
                compound(at);
            }
        }
    }

    /// Dutch and German words join: `Landbäckerei` is a bakery.
    private void compound(int at) {
        int size = tokens.length(at);
        for (int from = 2; from <= size - SHORTEST_PART; from++) {
            long hash = Folding.EMPTY_HASH;
            for (int i = from; i < size; i++) {
                hash = Folding.hash(hash, tokens.letter(at, i));
            }
            int found = Word.trade(lexicon.vocabulary().get(hash));
            if (found >= 0 && lexicon.trade(found).weight() > 2) {
                offer(found, at, at + 1);
                return;
            }
        }
    }
}
