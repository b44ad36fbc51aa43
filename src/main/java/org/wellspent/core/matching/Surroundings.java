// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.TradeWord;

/// What the words around a name are: towns, trades, legal forms, countries. A word that is *explained* is no part of an
/// unknown name.
final class Surroundings {
    final boolean[] explained;
    /// The trade that words tell, or null, and which words.
    final @Nullable TradeWord trade;
    final int tradeFrom;
    final int tradeTo;
    /// The country that a town or a country's name tells, or null.
    final @Nullable String place;
    private final boolean[] trades;

    Surroundings(boolean[] explained, boolean[] trades, @Nullable TradeWord trade, int tradeFrom, int tradeTo,
            @Nullable String place) {
        this.explained = explained;
        this.trades = trades;
        this.trade = trade;
        this.tradeFrom = tradeFrom;
        this.tradeTo = tradeTo;
        this.place = place;
    }

    /// Whether a word alone tells some trade.
    boolean isTrade(int token) {
        return trades[token];
    }

    @Nullable
    String tradeCategory() {
        return trade == null ? null : trade.categoryId();
    }

    /// How many words in a stretch are not explained and are no trade's word.
    int unexplained(int from, int to) {
        int count = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            boolean part = trade != null && i >= tradeFrom && i < tradeTo;
            if (!explained[i] && !part && !trades[i]) {
                count++;
            }
        }
        return count;
    }
}
