// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellspent.core.matching.ShopText;

/// A statement's text as decisions are compared with it: plain words with single blanks between.
///
/// @param shop the words that name the shop; all words where none does
/// @param all  all its words
record ShopWords(String shop, String all) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Predicate<String> IS_NUMBER = Pattern.compile("\\p{N}+").asMatchPredicate();

    static ShopWords of(String descriptor, ShopText shopText) {
        var all = folded(descriptor);
        var shop = Arrays.stream(folded(shopText.of(descriptor)).split(" ", -1)).filter(IS_NUMBER.negate())
                .collect(Collectors.joining(" "));
        return new ShopWords(shop.isEmpty() ? all : shop, all);
    }

    /// The words of a text in lower case, without accents and punctuation.
    static String folded(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }
}
