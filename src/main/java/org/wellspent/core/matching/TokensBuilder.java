// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.Arrays;
import org.wellspent.core.catalogue.Folding;
import org.wellspent.core.catalogue.Vocabulary;

/// Cuts a text into [Tokens].
final class TokensBuilder {
    private static final int FEW = 24;

    private final String text;
    private char[] letters;
    private int length;
    private int count;
    private int[] start = new int[FEW];
    private int[] rawStart = new int[FEW];
    private int[] rawEnd = new int[FEW];
    private int[] before = new int[FEW];
    private int[] digits = new int[FEW];

    TokensBuilder(String text) {
        this.text = text;
        this.letters = new char[text.length() + 8];
    }

    Tokens build(Vocabulary vocabulary) {
        cut();
        start[count] = length;
        var words = new long[count];
        for (int i = 0; i < count; i++) {
            words[i] = vocabulary.get(Tokens.hash(Folding.EMPTY_HASH, letters, start[i], start[i + 1]));
        }
        return new Tokens(text, letters, count, start, rawStart, rawEnd, before, digits, words);
    }

    private void cut() {
        int separators = Tokens.BLANK;
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char raw = text.charAt(i);
            char first = Folding.first(raw);
            if (first == Folding.NOTHING) {
                continue;
            }
            if (first == Folding.SEPARATOR) {
                if (open) {
                    rawEnd[count - 1] = i;
                    open = false;
                    separators = 0;
                }
                separators |= separator(raw);
            } else {
                if (!open) {
                    open(i, separators);
                    open = true;
                }
                push(first);
                if (Folding.second(raw) != Folding.NOTHING) {
                    push(Folding.second(raw));
                }
            }
        }
        if (open) {
            rawEnd[count - 1] = text.length();
        }
    }

    private void open(int raw, int separators) {
        if (count + 1 == start.length) {
            int more = 2 * start.length;
            start = Arrays.copyOf(start, more);
            rawStart = Arrays.copyOf(rawStart, more);
            rawEnd = Arrays.copyOf(rawEnd, more);
            before = Arrays.copyOf(before, more);
            digits = Arrays.copyOf(digits, more);
        }
        start[count] = length;
        rawStart[count] = raw;
        before[count] = separators;
        digits[count] = 0;
        count++;
    }

    private void push(char letter) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
        }
        letters[length++] = letter;
        if (letter >= '0' && letter <= '9') {
            digits[count - 1]++;
        }
    }

    private static int separator(char raw) {
        return switch (raw) {
            case ' ', '\t', '\u00a0' -> Tokens.BLANK;
            case '*' -> Tokens.STAR;
            case ':', '+', '=' -> Tokens.COLON;
            case '/', '\\', '|' -> Tokens.SLASH;
            case ',', ';' -> Tokens.COMMA;
            case '.' -> Tokens.DOT;
            case '-', '_' -> Tokens.DASH;
            default -> Tokens.OTHER;
        };
    }
}
