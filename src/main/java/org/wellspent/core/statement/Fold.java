// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.text.Normalizer;
import java.util.Locale;

/// Words without case, accents and marks, so that `DÉBIT` and `Debit` are one.
final class Fold {
    private Fold() {}

    /// Lower case, no accents, letters and digits only, one blank between words, none around. A capital inside a word
    /// begins a new word (`dateOp`).
    static String fold(String text) {
        return simple(text) ? ascii(text) : any(text);
    }

    private static boolean simple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(String text) {
        var folded = new StringBuilder(text.length() + 4);
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                gap |= i > 0 && Character.isLowerCase(text.charAt(i - 1));
                c = (char) (c + 32);
            } else if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.append(c);
        }
        return folded.toString();
    }

    private static String any(String text) {
        String bare = Normalizer.normalize(splitCamel(text), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(bare.length());
        boolean gap = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            String plain = plain(c);
            if (plain.isEmpty()) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.append(plain);
        }
        return folded.toString();
    }

    private static String splitCamel(String text) {
        var split = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1))) {
                split.append(' ');
            }
            split.append(c);
        }
        return split.toString();
    }

    private static String plain(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case '#' -> "#";
            default -> Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? String.valueOf(c) : "";
        };
    }
}
