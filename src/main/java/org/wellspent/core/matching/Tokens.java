// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import org.wellspent.core.catalogue.Folding;

/// A text cut into folded words, in flat arrays: the letters run together, so that several words side by side are one
/// stretch of letters.
final class Tokens {
    /// What may stand before a word, as bits.
    static final int BLANK = 1;
    static final int STAR = 2;
    static final int COLON = 4;
    static final int SLASH = 8;
    static final int COMMA = 16;
    static final int DOT = 32;
    static final int DASH = 64;
    static final int OTHER = 128;

    final String text;
    final char[] letters;
    final int count;
    /// Where each word begins in the letters; one more entry than words.
    final int[] start;
    final int[] rawStart;
    final int[] rawEnd;
    final int[] before;
    final int[] digits;
    /// What the vocabulary knows of each word.
    final long[] word;

    Tokens(String text, char[] letters, int count, int[] start, int[] rawStart, int[] rawEnd, int[] before,
            int[] digits,
            long[] word) {
        this.text = text;
        this.letters = letters;
        this.count = count;
        this.start = start;
        this.rawStart = rawStart;
        this.rawEnd = rawEnd;
        this.before = before;
        this.digits = digits;
        this.word = word;
    }

    static long hash(long soFar, char[] letters, int from, int to) {
        long hash = soFar;
        for (int i = from; i < to; i++) {
            hash = Folding.hash(hash, letters[i]);
        }
        return hash;
    }

    /// The hash of a word's letters after what was hashed before.
    long hash(long soFar, int token) {
        return hash(soFar, letters, start[token], start[token + 1]);
    }

    int length(int token) {
        return start[token + 1] - start[token];
    }

    char letter(int token, int position) {
        return letters[start[token] + position];
    }

    boolean isNumber(int token) {
        return digits[token] == length(token);
    }

    /// Numbers, masked numbers, references: more digits and masks than a name has.
    boolean isCode(int token) {
        int size = length(token);
        if (digits[token] > 0) {
            return digits[token] >= 2 || digits[token] == size || size > 4;
        }
        if (size < 2) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (letter(token, i) != 'x') {
                return false;
            }
        }
        return size > 1;
    }

    boolean is(int token, String folded) {
        if (length(token) != folded.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (letter(token, i) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// What a separator before a word says; the end of the text parts like a blank.
    boolean follows(int token, int separators) {
        return token < count && (before[token] & separators) != 0;
    }

    /// The text as written from one word to another.
    String raw(int from, int to) {
        return to <= from ? "" : text.substring(rawStart[from], rawEnd[to - 1]);
    }
}
