// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Folding;
import org.wellspent.core.catalogue.Lexicon;
import org.wellspent.core.catalogue.TradeWord;
import org.wellspent.core.catalogue.Word;

/// Reads what the words around a name are.
final class SurroundingsBuilder {
    private static final int SHORTEST_TRADE = 3;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_COMPOUND = 8;
    private static final int LONGEST_SPAN = 4;

    private final Anatomy anatomy;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final boolean[] explained;
    private final boolean[] trades;
    private @Nullable TradeWord trade;
    private int tradeFrom;
    private int tradeTo;
    private @Nullable String place;

    SurroundingsBuilder(Anatomy anatomy, Lexicon lexicon) {
        this.anatomy = anatomy;
        this.tokens = anatomy.tokens;
        this.lexicon = lexicon;
        this.explained = new boolean[tokens.count];
        this.trades = new boolean[tokens.count];
    }

    Surroundings build() {
        for (int i = 0; i < tokens.count; i++) {
            read(i);
        }
        if (trade == null) {
            readCompounds();
        }
        return new Surroundings(explained, trades, trade, tradeFrom, tradeTo, place);
    }

    private void read(int at) {
        long word = tokens.word[at];
        if (!anatomy.isOpen(at)) {
            explained[at] = true;
            return;
        }
        boolean reference = tokens.digits[at] > 0
                && tokens.length(at) - tokens.digits[at] < Math.max(SHORTEST_PART, tokens.digits[at]);
        explained[at] |= anatomy.role[at] == Anatomy.NOISE || Word.isLegalForm(word) || Word.isCountry(word)
                || Word.isGeneric(word) || Word.isFunction(word) || Word.isTime(word) || reference
                || tokens.length(at) == 1;
        if (Word.isCountry(word) && Word.place(word) >= 0 && at > 0 && (!Word.isFunction(word) || isLast(at))) {
            place = lexicon.country(Word.place(word));
        }
        spans(at);
    }

    private void spans(int at) {
        long hash = Folding.EMPTY_HASH;
        int last = Math.min(tokens.count, at + LONGEST_SPAN);
        for (int i = at; i < last && anatomy.role[i] == Anatomy.CORE; i++) {
            hash = tokens.hash(hash, i);
            long word = i == at ? tokens.word[at] : lexicon.vocabulary().get(hash);
            if (Word.isTown(word) && at > 0) {
                explain(at, i + 1);
                if (Word.place(word) >= 0 && !Word.isCommon(word)) {
                    place = lexicon.country(Word.place(word));
                }
            }
            if (Word.isLegalForm(word) && i > at) {
                explain(at, i + 1);
            }
            int found = Word.trade(word);
            if (found >= 0 && tokens.start[i + 1] - tokens.start[at] >= SHORTEST_TRADE) {
                offer(lexicon.trade(found), at, i + 1);
                markTrade(lexicon.trade(found), at, i + 1);
            }
        }
    }

    private void markTrade(TradeWord found, int from, int to) {
        for (int i = from; i < to; i++) {
            trades[i] |= found.weight() > 1 && found.categoryId() != null;
        }
    }

    private boolean isLast(int at) {
        return at + 1 == tokens.count || anatomy.role[at + 1] != Anatomy.CORE;
    }

    private void explain(int from, int to) {
        for (int i = from; i < to; i++) {
            explained[i] = true;
        }
    }

    /// Of two trade words the surer counts; of two alike the longer where they overlap, else the first, in English the last.
    private void offer(TradeWord found, int from, int to) {
        if (found.weight() < 2) {
            return;
        }
        var known = trade;
        if (known == null || isBetter(found, from, to, known)) {
            trade = found;
            tradeFrom = from;
            tradeTo = to;
        }
    }

    private boolean isBetter(TradeWord found, int from, int to, TradeWord known) {
        if (known.categoryId() == null || found.categoryId() == null) {
            return found.categoryId() != null;
        }
        if (from < tradeTo) {
            return to - from > tradeTo - tradeFrom;
        }
        return found.weight() > known.weight() || (found.weight() == known.weight() && found.lang().equals("en"));
    }

    private void readCompounds() {
        for (int at = 0; at < tokens.count && trade == null; at++) {
            if (anatomy.role[at] == Anatomy.CORE && tokens.digits[at] == 0 && tokens.length(at) >= SHORTEST_COMPOUND
                    && !Word.isTown(tokens.word[at])) {
                compound(at);
            }
        }
    }

    /// Dutch and German words join: `Landbäckerei` is a bakery. The trade stands last, unless only the place does
    /// (`Bloemenkiosk`).
    private void compound(int at) {
        int start = tokens.start[at];
        int end = tokens.start[at + 1];
        for (int from = start + 2; from <= end - SHORTEST_PART; from++) {
            long rest = lexicon.vocabulary().get(Tokens.hash(Folding.EMPTY_HASH, tokens.letters, from, end));
            boolean placeOnly = Word.isGeneric(rest);
            if (placeOnly || isSureTrade(rest)) {
                long first = lexicon.vocabulary().get(Tokens.hash(Folding.EMPTY_HASH, tokens.letters, start, from));
                if (isSureTrade(first)) {
                    offer(lexicon.trade(Word.trade(first)), at, at + 1);
                } else if (isSureTrade(rest)) {
                    offer(lexicon.trade(Word.trade(rest)), at, at + 1);
                }
                if (trade != null) {
                    return;
                }
            }
        }
    }

    private boolean isSureTrade(long word) {
        int found = Word.trade(word);
        return found >= 0 && lexicon.trade(found).weight() > 2 && lexicon.trade(found).categoryId() != null;
    }
}
