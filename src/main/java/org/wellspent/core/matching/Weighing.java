// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantLayer;
import org.wellspent.core.catalogue.NameIndex;
import org.wellspent.core.catalogue.Word;

/// Weighs the evidence that a stretch of words names a merchant: how rare its words are, where they stand, what stands
/// beside them, the country, and the trade that other words tell. The weights are set by hand and held by tests.
final class Weighing {
    /// What a candidate needs to be named.
    static final double ENOUGH = 3.4;
    /// What a candidate has that hardly anything speaks against.
    static final double CLEARLY = 5;
    private static final double RARE = 3;
    private static final double PER_WORD = 0.4;

    private final Anatomy anatomy;
    private final Surroundings around;
    private final Tokens tokens;
    private final @Nullable String country;

    Weighing(Anatomy anatomy, Surroundings around, @Nullable String country) {
        this.anatomy = anatomy;
        this.around = around;
        this.tokens = anatomy.tokens;
        this.country = country;
    }

    /// The sum for one form of a name, found from one word to another.
    double score(MerchantLayer layer, int form, int from, int to) {
        var names = layer.names();
        int merchant = names.merchant(form);
        double rarity = rarity(from, to);
        double place = place(layer.countries(merchant), rarity);
        double trade = trade(layer, merchant, from, to, rarity);
        double score = rarity + position(from) + after(to, rarity) + place + (place < 0 ? Math.min(0, trade) : trade)
                + PER_WORD * (to - from);
        score += switch (names.kind(form)) {
            case NameIndex.NAME -> 0.4;
            case NameIndex.ALIAS -> 0.1;
            case NameIndex.DOMAIN -> -0.3;
            default -> -0.4;
        };
        if (layer.list(merchant).isEditorial()) {
            score += 0.4;
        }
        if (names.needsSecondWord(form)) {
            score -= 1.2;
        }
        return score;
    }

    /// Whether another word tells a trade that the merchant does not have.
    boolean isOtherTrade(MerchantLayer layer, int merchant) {
        var category = around.tradeCategory();
        return category != null && !layer.hasCategory(merchant, category);
    }

    /// From 0 for one of the commonest words to 3.5 for words no language has; short names cannot be rare.
    double rarity(int from, int to) {
        double rarest = 0;
        double sum = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += tokens.length(i);
            rarest = Math.max(rarest, wordRarity(i));
            sum += wordRarity(i);
            if (i > from && tokens.follows(i, Tokens.OTHER)) {
                letters++;
            }
        }
        double bound = letters < 3 ? 1.4 : letters == 3 ? 2.2 : 3.5;
        return Math.min(bound, (rarest + sum) / 2);
    }

    private double wordRarity(int at) {
        long word = tokens.word[at];
        if (tokens.isNumber(at) || Word.isFunction(word)) {
            return 0.4;
        }
        if (Word.isLegalForm(word)) {
            return tokens.length(at) < 4 ? 0.4 : 1.2;
        }
        double rarity = switch (Word.commonness(word)) {
            case 0 -> RARE;
            case 1 -> 2.4;
            case 2 -> 2;
            case 3 -> 1.5;
            case 4 -> 1.1;
            default -> 0.8;
        };
        if (Word.isGivenName(word)) {
            rarity = Math.min(rarity, Word.isSurname(word) || Word.isCommon(word) ? 1.6 : 2);
        } else if (Word.isSurname(word)) {
            rarity = Math.min(rarity, 2.2);
        }
        if (Word.isTown(word)) {
            rarity = Math.min(rarity, 1.6);
        }
        if (Word.isGeneric(word) || Word.isCountry(word)) {
            rarity = Math.min(rarity, 0.6);
        }
        return around.isTrade(at) ? Math.min(rarity, 0.9) : rarity;
    }

    private double position(int from) {
        int before = around.unexplained(0, from);
        return before == 0 ? 1.1 : before == 1 ? -1.2 : -2;
    }

    private double after(int to, double rarity) {
        if (to < tokens.count && anatomy.role[to] == Anatomy.CORE) {
            if (Word.isStreetAfter(tokens.word[to])) {
                return -3;
            }
            boolean joined = tokens.follows(to, Tokens.DASH) && !tokens.follows(to, Tokens.BLANK);
            if (joined && !around.explained[to]) {
                return -1.5;
            }
        }
        boolean numbered = to < tokens.count && tokens.isNumber(to) && tokens.length(to) > 1;
        int after = around.unexplained(to, tokens.count);
        double doubt = rarity >= RARE ? 0.15 : 0.5;
        return (numbered ? 0.4 : 0) + (after == 0 ? 0.8 : -doubt * Math.min(3, after));
    }

    private double place(Set<String> countries, double rarity) {
        var where = country != null ? country : around.place;
        if (countries.isEmpty()) {
            return 0.7;
        }
        if (where == null) {
            return 0.3;
        }
        if (countries.contains(where) || (around.place != null && countries.contains(around.place))) {
            return 1;
        }
        return country == null && rarity >= RARE ? -0.3 : -1.5;
    }

    private double trade(MerchantLayer layer, int merchant, int from, int to, double rarity) {
        var category = around.tradeCategory();
        if (category == null) {
            return 0;
        }
        if (around.tradeFrom >= from && around.tradeTo <= to) {
            boolean same = layer.hasCategory(merchant, category);
            if (to - from > 1) {
                return same ? 0.8 : 0;
            }
            return !same && around.isTrade(from) && around.unexplained(to, tokens.count) > 0 ? -3 : 0;
        }
        if (layer.hasCategory(merchant, category)) {
            return 1.2;
        }
        if (sameNeed(category, layer.mainCategory(merchant)) && !(around.tradeFrom < from && isPersonal(from, to))) {
            return 0;
        }
        if (around.tradeFrom < from) {
            return -3;
        }
        return rarity >= RARE ? -1 : -2;
    }

    /// Whether a name is made of people's names alone: behind a trade word it is the owner's.
    private boolean isPersonal(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Word.isGivenName(tokens.word[i]) && !Word.isSurname(tokens.word[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNeed(String category, @Nullable String other) {
        if (other == null || other.equals("shop.general") || category.equals("shop.general")) {
            return true;
        }
        int dot = category.indexOf('.');
        return dot > 0 && other.startsWith(category.substring(0, dot + 1));
    }
}
