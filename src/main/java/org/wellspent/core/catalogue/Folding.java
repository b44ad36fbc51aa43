// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The one plain spelling in which names are compared: lower case, no accents, no punctuation. `BÄCKEREI`, `Bäckerei` and
/// `backerei` are one word; letters of other scripts are kept. Folding a folded text changes nothing.
public final class Folding {
    /// What [#first(char)] answers for what is neither letter nor digit.
    public static final char SEPARATOR = ' ';
    /// What [#first(char)] answers for accents that stand alone: they vanish without parting a word.
    public static final char NOTHING = '\u0000';
    /// The hash of no letters.
    public static final long EMPTY_HASH = 0xcbf29ce484222325L;

    private static final int TABLE = 0x2100;
    private static final char[] FIRST = new char[TABLE];
    private static final char[] SECOND = new char[TABLE];

    static {
        for (int i = 0; i < TABLE; i++) {
            fillTable((char) i);
        }
    }

    private Folding() {}

    private static void fillTable(char c) {
        var spelled = spelled(c);
        FIRST[c] = spelled.charAt(0);
        SECOND[c] = spelled.length() > 1 ? spelled.charAt(1) : NOTHING;
    }

    private static String spelled(char c) {
        return switch (c) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ĳ', 'Ĳ' -> "ij";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ħ', 'Ħ' -> "h";
            case 'ı', 'İ' -> "i";
            case 'ŀ', 'Ŀ' -> "l";
            default -> computed(c);
        };
    }

    private static String computed(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return String.valueOf(NOTHING);
        }
        char base = c < 128 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        char lower = Character.toLowerCase(base);
        if (lower != c && lower >= 128) {
            return spelled(lower);
        }
        return String.valueOf(Character.isLetterOrDigit(lower) ? lower : SEPARATOR);
    }

    /// The plain form of a character: a lower-case letter or digit, [#SEPARATOR] or [#NOTHING].
    public static char first(char c) {
        if (c < TABLE) {
            return FIRST[c];
        }
        char lower = Character.toLowerCase(c);
        if (lower < TABLE) {
            return FIRST[lower];
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? lower : SEPARATOR;
    }

    /// The second letter of a character that is spelled with two (`ß` is `ss`), else [#NOTHING].
    public static char second(char c) {
        return c < TABLE ? SECOND[c] : NOTHING;
    }

    /// A hash of letters, one letter further. Two hashes of 64 bits are taken as two words.
    public static long hash(long soFar, char letter) {
        return (soFar ^ letter) * 0x100000001b3L;
    }

    /// The hash of folded letters, blanks left out.
    public static long hash(CharSequence folded) {
        long hash = EMPTY_HASH;
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) != SEPARATOR) {
                hash = hash(hash, folded.charAt(i));
            }
        }
        return hash;
    }

    /// The folded words of a text with single blanks between: `Côte d'Or & Fils` is `cote d or fils`.
    public static String words(CharSequence text) {
        var out = new StringBuilder(text.length() + 4);
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char first = first(text.charAt(i));
            if (first == SEPARATOR) {
                gap = !out.isEmpty();
            } else if (first != NOTHING) {
                if (gap) {
                    out.append(SEPARATOR);
                    gap = false;
                }
                out.append(first);
                if (second(text.charAt(i)) != NOTHING) {
                    out.append(second(text.charAt(i)));
                }
            }
        }
        return out.toString();
    }

    /// The folded letters of a text run together: `Marks & Spencer` is `marksspencer`.
    public static String compact(CharSequence text) {
        return words(text).replace(" ", "");
    }

    /// The spellings under which a written name may stand on a statement, folded, the plain one first: umlauts also with
    /// an e (`koeln`), `&` also as a word, `+` also as plus.
    public static List<String> spellings(String name) {
        var spellings = new ArrayList<String>();
        add(spellings, name);
        var lower = name.toLowerCase(Locale.ROOT);
        var umlauts = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ø", "oe").replace("å",
                "aa");
        if (!umlauts.equals(lower)) {
            add(spellings, umlauts);
        }
        if (lower.indexOf('&') >= 0) {
            for (var and : List.of(" and ", " en ", " et ", " und ", " n ")) {
                add(spellings, lower.replace("&", and));
            }
        }
        if (lower.indexOf('+') >= 0) {
            add(spellings, lower.replace("+", " plus "));
        }
        return spellings;
    }

    private static void add(List<String> spellings, String text) {
        var words = words(text);
        if (!words.isEmpty() && !spellings.contains(words)) {
            spellings.add(words);
        }
    }
}
