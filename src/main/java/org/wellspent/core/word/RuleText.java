// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

/// The words by which a decision knows the purchases it is about.
///
/// A text holds them if they stand in it one after the other, or if it was cut off in the midst of them. Where they are the
/// whole name of a shop, nothing else may stand in the part of a text that names the shop.
///
/// @param shown   as the household wrote or picked it
/// @param words   the plain words that are looked for, single blanks between; never empty
/// @param isWhole whether they are the whole name
public record RuleText(String shown, String words, boolean isWhole) {
    /// Statements cut texts at 18 to 25 letters; less than this much of a name is too little to know it by.
    private static final int LETTERS_OF_A_CUT_NAME = 8;

    /// Refuses a text without words.
    ///
    /// @throws org.wellspent.core.text.Problem if there is none
    public RuleText {
        shown = shown.strip();
        if (words.isEmpty()) {
            throw Told.problem("word.problem.text", shown);
        }
    }

    /// Whether a statement's text holds the words.
    boolean isIn(ShopWords text) {
        return isWhole
                ? words.equals(text.shop()) || isCutOff(text.shop(), 0)
                : isIn(text.shop()) || isIn(text.all());
    }

    private boolean isIn(String text) {
        for (int start = 0; start >= 0; start = nextWord(text, start)) {
            if (text.startsWith(words, start) && isWordEnd(text, start + words.length())) {
                return true;
            }
            if (isCutOff(text, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCutOff(String text, int start) {
        return isCutOff(text, start, words);
    }

    /// Whether a text, from a place on, ends in the midst of a word of a name. One that ends between two words is another,
    /// shorter name.
    static boolean isCutOff(String text, int start, String name) {
        int left = text.length() - start;
        return left >= LETTERS_OF_A_CUT_NAME && left < name.length() && name.charAt(left) != ' '
                && text.regionMatches(start, name, 0, left);
    }

    private static int nextWord(String text, int start) {
        int blank = text.indexOf(' ', start);
        return blank < 0 ? -1 : blank + 1;
    }

    private static boolean isWordEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == ' ';
    }

    /// The first of the words.
    String firstWord() {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    /// How much it demands: more letters, then that nothing else stands there.
    int demand() {
        return 2 * words.length() + (isWhole ? 1 : 0);
    }
}
