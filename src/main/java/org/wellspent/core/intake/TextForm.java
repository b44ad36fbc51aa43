// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// A statement's text without what two exports of one row may write differently: case, accents, blanks, signs.
///
/// The form is part of the keys in the ledger. It never changes without a migration that reckons all keys anew.
final class TextForm {
    private static final int SHORTEST_CONTAINED = 4;

    private TextForm() {}

    /// The letters and digits, upper case, without accents; `Café  "Zoë"` is `CAFEZOE`.
    static String of(String text) {
        return lettersAndDigits(text, /* blanks= */ false);
    }

    /// Whether two texts may be one row told twice: equal, one within the other, or half of their words shared.
    static boolean isSimilar(String one, String other) {
        String first = of(one);
        String second = of(other);
        if (first.equals(second)) {
            return true;
        }
        String longer = first.length() >= second.length() ? first : second;
        String shorter = first.length() >= second.length() ? second : first;
        if (shorter.length() >= SHORTEST_CONTAINED && longer.contains(shorter)) {
            return true;
        }
        var words = words(one);
        var otherWords = words(other);
        int all = words.size() + otherWords.size();
        words.retainAll(otherWords);
        return !words.isEmpty() && 4 * words.size() >= all;
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (String word : lettersAndDigits(text, /* blanks= */ true).split(" ", -1)) {
            if (word.length() > 1) {
                words.add(word);
            }
        }
        return words;
    }

    private static String lettersAndDigits(String text, boolean blanks) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        var form = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (c >= 'a' && c <= 'z') {
                form.append((char) (c - 'a' + 'A'));
            } else if (Character.isLetterOrDigit(c)) {
                form.appendCodePoint(c);
            } else if (blanks && Character.getType(c) != Character.NON_SPACING_MARK) {
                form.append(' ');
            }
        });
        return form.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
