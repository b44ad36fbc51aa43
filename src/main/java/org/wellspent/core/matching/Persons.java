// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import org.wellspent.core.catalogue.Word;

/// Tells whether a stretch of words names a person: a title, an initial beside a name, a given name beside a surname.
final class Persons {
    private static final int LONGEST_TITLE = 4;

    private final Anatomy anatomy;
    private final Surroundings around;
    private final Tokens tokens;

    Persons(Anatomy anatomy, Surroundings around) {
        this.anatomy = anatomy;
        this.around = around;
        this.tokens = anatomy.tokens;
    }

    /// How many signs of a person there are in a stretch that somebody was paid by a transfer: 0 none, 1 weak, 2 sure.
    int signs(int from, int to) {
        int given = 0;
        int sur = 0;
        int initials = 0;
        int titles = 0;
        int others = 0;
        for (int i = from; i < to; i++) {
            if (anatomy.role[i] != Anatomy.CORE && anatomy.role[i] != Anatomy.NOISE) {
                continue;
            }
            long word = tokens.word[i];
            boolean flowWord = i >= anatomy.wordAt && i < anatomy.wordAt + anatomy.wordLength;
            if (flowWord || Word.isTime(word)) {
                continue;
            }
            if (Word.isLegalForm(word) && tokens.length(i) > 1) {
                return 0;
            }
            if (Word.isHonorific(word) && i + 1 < to) {
                titles++;
            } else if (tokens.length(i) == 1) {
                initials += isInitial(i) ? 1 : 0;
            } else if (Word.isGivenName(word) && !Word.isFunction(word)) {
                given++;
            } else if (Word.isSurname(word) && !Word.isFunction(word)) {
                sur++;
            } else if (!around.explained[i] && tokens.digits[i] == 0) {
                others++;
            }
        }
        int names = given + sur;
        boolean titled = titles > 0 && names + initials + others > 0;
        boolean initialled = initials > 0 && names + others > 0;
        if (isTradeBetween(from, to)) {
            return titled || initialled ? 1 : 0;
        }
        if (titled || initialled || (given > 0 && names + others > 1)) {
            return 2;
        }
        return names + titles > 0 ? 1 : 0;
    }

    /// Whether a trade word stands so near the beginning that it belongs to a shop's name.
    private boolean isTradeBetween(int from, int to) {
        return around.trade != null && around.tradeFrom >= from && around.tradeTo <= to
                && around.tradeFrom <= firstName(from, to) + 1;
    }

    private int firstName(int from, int to) {
        int at = from;
        while (at < to && anatomy.role[at] != Anatomy.CORE) {
            at++;
        }
        return at;
    }

    /// Whether the text itself begins with a person's name, without any word of a bank.
    boolean begins(int from, int to) {
        int at = firstName(from, to);
        if (at + 1 >= to || tokens.digits[at + 1] > 0 || anatomy.role[at + 1] != Anatomy.CORE) {
            return false;
        }
        int end = nameEnd(at, to);
        return end > 0 && (around.trade == null || around.tradeFrom > end);
    }

    /// The word after a name that begins at a word, or 0 if none does.
    private int nameEnd(int at, int to) {
        long first = tokens.word[at];
        if (Word.isHonorific(first) && tokens.length(at) < LONGEST_TITLE) {
            return isNameLike(at + 1) ? at + 2 : 0;
        }
        boolean initial = tokens.length(at) == 1 && isInitial(at) && tokens.follows(at + 1, Tokens.DOT);
        int second = at + 1;
        while (second + 1 < to && Word.isNamePart(tokens.word[second])) {
            second++;
        }
        if (!initial && (!Word.isGivenName(first) || (Word.isTown(first) && second == at + 1))) {
            return 0;
        }
        boolean surname = Word.isSurname(tokens.word[second]) && !Word.isTown(tokens.word[second]);
        boolean particle = second > at + 1 && !Word.isCommon(tokens.word[second]);
        return surname || particle ? second + 1 : 0;
    }

    private boolean isNameLike(int at) {
        return Word.isGivenName(tokens.word[at]) || Word.isSurname(tokens.word[at]) || tokens.word[at] == 0
                || tokens.length(at) == 1;
    }

    private boolean isInitial(int at) {
        char letter = tokens.letter(at, 0);
        boolean article = letter == 't' || letter == 'd' || letter == 'l';
        boolean clipped = letter == 's' || letter == 'n';
        if (tokens.follows(at + 1, Tokens.DOT)) {
            return true;
        }
        return Character.isLetter(letter) && !article && !(clipped && tokens.follows(at, Tokens.OTHER));
    }
}
