// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wellspent.core.matching.ShopText;

/// Takes statements' texts apart into plain words, each text once. Safe for use by several threads.
public final class Texts {
    private final ShopText shopText;
    private final Map<String, ShopWords> known = new ConcurrentHashMap<>();

    /// Texts whose shop is found so.
    public Texts(ShopText shopText) {
        this.shopText = shopText;
    }

    /// The words by which a decision knows all purchases whose texts hold what the household wrote.
    ///
    /// @throws org.wellspent.core.text.Problem if it has neither letter nor digit
    public RuleText rule(String text) {
        return new RuleText(text, ShopWords.of(text, shopText).shop(), false);
    }

    /// The words by which a decision knows all purchases at the shop that a descriptor names.
    ///
    /// @throws org.wellspent.core.text.Problem if it has neither letter nor digit
    public RuleText ruleOfShop(String descriptor) {
        return new RuleText(descriptor, words(descriptor).shop(), true);
    }

    /// Whether a shop's plain words are the beginning of another's, cut off in the midst of a word as statements do.
    public static boolean isCutOff(String shop, String longer) {
        return RuleText.isCutOff(shop, 0, longer);
    }

    /// The plain words that name the shop: equal for all variants of one shop's text.
    public String shop(String descriptor) {
        return words(descriptor).shop();
    }

    ShopWords words(String descriptor) {
        return known.computeIfAbsent(descriptor, text -> ShopWords.of(text, shopText));
    }
}
