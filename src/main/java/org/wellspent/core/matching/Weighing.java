// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantLayer;
import org.wellspent.core.catalogue.NameIndex;
import org.wellspent.core.catalogue.Word;

/// Weighs the evidence that a stretch of words names a merchant: how rare its words are, where they stand, what stands
/// beside them, the country, and the trade that other words tell.
final class Weighing {
    /// What a candidate needs to be named.
    static final double ENOUGH = 3.0;

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

    double score(MerchantLayer layer, int form, int from, int to) {
        var names = layer.names();
        int merchant = names.merchant(form);
        double rarity = rarity(from, to);
        double score = rarity + position(from) + neighbours(to, rarity) + place(layer.countries(merchant))
                + trade(layer, merchant, from, to);
        score += switch (names.kind(form)) {
            case NameIndex.NAME -> 0.3;
            case NameIndex.ALIAS -> 0.2;
            case NameIndex.DOMAIN -> -0.3;
            default -> -0.4;
        };
        if (layer.list(merchant).isEditorial()) {
            score += 0.5;
        }
        if (names.needsSecondWord(form)) {
            score -= 1.5;
        }
        return score;
    }

    /// From 0 for one of the commonest words to 3.5 for words no language has.
    private double rarity(int from, int to) {
        double rarity = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += tokens.length(i);
            rarity += wordRarity(i);
        }
        double bound = letters < 3 ? 1.4 : letters == 3 ? 2.2 : 3.5;
        return Math.min(bound, rarity);
    }

    private double wordRarity(int at) {
        long word = tokens.word[at];
        if (tokens.isNumber(at) || Word.isFunction(word) || Word.isLegalForm(word)) {
            return 0.3;
        }
        double rarity = switch (Word.commonness(word)) {
            case 0 -> 3;
            case 1 -> 2.4;
            case 2 -> 2;
            case 3 -> 1.5;
            case 4 -> 1.1;
            default -> 0.8;
        };
        if (Word.isGivenName(word) || Word.isSurname(word)) {
            rarity = Math.min(rarity, 1.5);
        }
        if (Word.isTown(word)) {
            rarity = Math.min(rarity, 1.2);
        }
        if (Word.trade(word) >= 0 || Word.isGeneric(word) || Word.isCountry(word)) {
            rarity = Math.min(rarity, 0.8);
        }
        return rarity;
    }

    private double position(int from) {
        int before = around.unexplained(0, from);
        return before == 0 ? 1 : before == 1 ? -1.2 : -2;
    }

    private double neighbours(int to, double rarity) {
        if (to < tokens.count && anatomy.role[to] == Anatomy.CORE && !around.explained[to]
                && tokens.follows(to, Tokens.DASH) && !tokens.follows(to, Tokens.BLANK)) {
            return -1.5;
        }
        int after = around.unexplained(to, tokens.count);
        double doubt = rarity >= 3 ? 0.15 : 0.6;
        return after == 0 ? 0.8 : -doubt * Math.min(3, after);
    }

    private double place(Set<String> countries) {
        var where = country != null ? country : around.place;
        if (countries.isEmpty()) {
            return 0.4;
        }
        if (where == null) {
            return 0;
        }
        if (countries.contains(where) || (around.place != null && countries.contains(around.place))) {
            return 1;
        }
        return country == null ? -0.3 : -1.5;
    }

    private double trade(MerchantLayer layer, int merchant, int from, int to) {
        var category = around.tradeCategory();
        if (category == null || (around.tradeFrom >= from && around.tradeTo <= to)) {
            return 0;
        }
        if (layer.hasCategory(merchant, category)) {
            return 1.2;
        }
        return sameNeed(category, layer.mainCategory(merchant)) ? 0 : around.tradeFrom < from ? -3 : -2;
    }

    private static boolean sameNeed(String category, @Nullable String other) {
        if (other == null || other.equals("shop.general")) {
            return true;
        }
        int dot = category.indexOf('.');
        return dot > 0 && other.startsWith(category.substring(0, dot + 1));
    }
}
