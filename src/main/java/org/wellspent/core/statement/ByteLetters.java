// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/// Chooses among character sets of one (or, for Chinese and Japanese, two) bytes a letter by the words and letters that come
/// out: known words of bank exports, letters inside words, cases that agree, the euro sign beside an amount.
final class ByteLetters {
    private static final int SAMPLE = 20_000;
    private static final List<String> CANDIDATES = List.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "windows-1250",
            "ISO-8859-2", "windows-1251", "windows-1253", "windows-1254", "windows-1257", "IBM850", "IBM852",
            "x-MacRoman", "KOI8-R", "IBM866", "GB18030", "windows-31j", "Big5");

    private final Set<String> words = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    ByteLetters() {
        for (String language : WordFiles.LANGUAGES) {
            Properties file = WordFiles.load("words/" + language + ".properties");
            for (String key : file.stringPropertyNames()) {
                for (String word : WordFiles.list(file, key)) {
                    ideographs(word);
                    words.addAll(List.of(Fold.fold(word).split(" ")));
                }
            }
        }
    }

    /// Words of languages that put no blanks between them are looked for as parts.
    private void ideographs(String word) {
        String bare = word.replace("*", "").replace("=", "").strip();
        if (bare.length() >= 2 && bare.codePoints().allMatch(c -> Character.isIdeographic(c) || c > 0x3040)) {
            parts.add(bare);
        }
    }

    /// The likeliest character set of bytes that are no UTF-8.
    Charset likeliest(byte[] bytes) {
        byte[] sample = sample(bytes);
        Charset best = StandardCharsets.ISO_8859_1;
        int most = Integer.MIN_VALUE;
        for (String name : CANDIDATES) {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                int score = score(new String(sample, charset), charset);
                if (score > most) {
                    best = charset;
                    most = score;
                }
            }
        }
        return best;
    }

    /// The lines that hold bytes above 127, as many as fit: only they tell anything.
    private static byte[] sample(byte[] bytes) {
        var sample = new byte[Math.min(bytes.length, SAMPLE)];
        int filled = 0;
        int from = 0;
        boolean tells = false;
        for (int i = 0; i <= bytes.length && filled < sample.length; i++) {
            if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
                if (tells) {
                    int count = Math.min(i - from + (i < bytes.length ? 1 : 0), sample.length - filled);
                    System.arraycopy(bytes, from, sample, filled, count);
                    filled += count;
                }
                from = i + 1;
                tells = false;
            } else {
                tells |= bytes[i] < 0;
            }
        }
        return Arrays.copyOf(sample, filled);
    }

    private int score(String text, Charset charset) {
        int score = charset.name().equals("windows-1252") ? 2 : charset.name().startsWith("ISO-8859-1") ? 1 : 0;
        boolean multi = charset.newEncoder().maxBytesPerChar() > 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                score += multi ? wide(c) : letter(before, c, after);
            }
        }
        return score + 12 * (multi ? knownParts(text) : knownWords(text));
    }

    private static int wide(char c) {
        if (c == '\uFFFD') {
            return -40;
        }
        return Character.isIdeographic(c) ? 1 : Character.isLetter(c) ? -1 : 0;
    }

    private static int letter(char before, char c, char after) {
        if (c == '\uFFFD' || Character.isISOControl(c) || Character.getType(c) == Character.UNASSIGNED) {
            return -20;
        }
        if (c == '\u00A0' || c == '\u202F') {
            return 1;
        }
        if (!Character.isLetter(c)) {
            return symbol(before, c, after);
        }
        int score = 3;
        if (Character.isLetter(before)) {
            boolean sameScript = Character.UnicodeScript.of(before) == Character.UnicodeScript.of(c);
            score += sameScript ? 1 : -6;
            if (Character.isLowerCase(before) && Character.isUpperCase(c)) {
                score -= 8;
            } else if (Character.isUpperCase(before) && Character.isLowerCase(c) && Character.isUpperCase(after)) {
                score -= 8;
            }
        } else if (Character.isLowerCase(c) && !Character.isLetter(after)) {
            score -= 3;
        }
        if (Character.isLetter(after) && Character.UnicodeScript.of(after) != Character.UnicodeScript.of(c)) {
            score -= 6;
        }
        return score - rare(c);
    }

    /// Letters that stand in hardly any statement, though they come out of the wrong character set.
    private static int rare(char c) {
        return "ÐðÞþÝýŸÿ×÷¤ªº¨¯¸ĂăĐđĹĺĽľŔŕ".indexOf(c) >= 0 ? 2 : 0;
    }

    private static int symbol(char before, char c, char after) {
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (inWord && c != '’' && c != '·') {
            return -10;
        }
        return switch (c) {
            case '€' -> 6;
            case '£', '§', '°', 'º', 'ª', '’', '‘', '“', '”', '„', '–', '—', '«', '»', '·', '•', '…', '№' -> 1;
            default -> -4;
        };
    }

    private int knownParts(String text) {
        int known = 0;
        for (String part : parts) {
            known += text.contains(part) ? 1 : 0;
        }
        return known;
    }

    private int knownWords(String text) {
        int known = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
            if (word.length() > 3 && hasHighLetter(word) && words.contains(Fold.fold(word))) {
                known++;
            }
        }
        return known;
    }

    private static boolean hasHighLetter(String word) {
        return word.chars().anyMatch(c -> c >= 0x80);
    }
}
