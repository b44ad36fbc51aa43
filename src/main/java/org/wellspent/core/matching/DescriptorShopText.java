// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.ArrayList;
import java.util.List;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.Word;

/// Takes the shop's name out of a text by its anatomy, the same that the matcher reads by: what is neither the bank's nor a
/// number, a town, a country or a legal form. Safe for use by several threads.
public final class DescriptorShopText implements ShopText {
    private static final int SHORT = 3;

    private final Catalogue catalogue;
    private final Phrases phrases;

    /// By the words of a catalogue.
    public DescriptorShopText(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue.lexicon());
    }

    @Override
    public String of(String descriptor) {
        var lexicon = catalogue.lexicon();
        var tokens = new TokensBuilder(descriptor).build(lexicon.vocabulary());
        var anatomy = new AnatomyBuilder(tokens, lexicon, phrases, null).build();
        var around = new SurroundingsBuilder(anatomy, lexicon).build();
        int from = Math.max(0, anatomy.nameFrom);
        int to = anatomy.nameFrom >= 0 ? anatomy.nameTo : tokens.count;
        var proper = new ArrayList<Integer>();
        for (int i = afterTerminal(tokens, from, to); i < to; i++) {
            if (anatomy.role[i] == Anatomy.CORE) {
                proper.add(i);
            }
        }
        var name = new ArrayList<>(proper.stream().filter(at -> isName(tokens, around, at)).toList());
        while (!name.isEmpty() && Word.isFunction(tokens.word[name.getLast()])) {
            name.removeLast();
        }
        return text(tokens, name.isEmpty() ? proper : name);
    }

    /// Where the text goes on behind a short word and the number of a terminal, such as `BC 4521`.
    private static int afterTerminal(Tokens tokens, int from, int to) {
        boolean isTerminal = from + 2 < to && tokens.length(from) <= SHORT && tokens.digits[from] == 0
                && tokens.isCode(from + 1);
        return isTerminal ? from + 2 : from;
    }

    /// Whether a word may be part of a name: it is not explained otherwise, or is one of the small and general words of which
    /// names are made.
    private static boolean isName(Tokens tokens, Surroundings around, int at) {
        long word = tokens.word[at];
        boolean otherwise = tokens.digits[at] > 0 || Word.isCountry(word) || Word.isLegalForm(word)
                || Word.isTime(word);
        return !around.explained[at] || (!otherwise && (Word.isGeneric(word) || Word.isFunction(word)
                || tokens.length(at) == 1));
    }

    private static String text(Tokens tokens, List<Integer> words) {
        var text = new StringBuilder();
        for (int at : words) {
            text.append(text.isEmpty() ? "" : " ").append(tokens.raw(at, at + 1));
        }
        return text.toString();
    }
}
