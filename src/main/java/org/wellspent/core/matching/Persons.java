// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import org.wellspent.core.catalogue.Word;

/// Tells whether a stretch of words names a person: a title, an initial beside a surname, a given name beside a surname.
final class Persons {
    private final Anatomy anatomy;
    private final Surroundings around;
    private final Tokens tokens;

    Persons(Anatomy anatomy, Surroundings around) {
        this.anatomy = anatomy;
        this.around = around;
        this.tokens = anatomy.tokens;
    }

    /// How many signs of a person there are in a stretch: 0 none, 1 weak, 2 sure.
    int signs(int from, int to) {
        int given = 0;
        int sur = 0;
        int initials = 0;
        int titles = 0;
        for (int i = from; i < to; i++) {
            if (anatomy.role[i] != Anatomy.CORE && anatomy.role[i] != Anatomy.NOISE) {
                continue;
            }
            long word = tokens.word[i];
            if (Word.isLegalForm(word) && tokens.length(i) > 1) {
                return 0;
            }
            if (Word.isHonorific(word) && i + 1 < to) {
                titles++;
            } else if (tokens.length(i) == 1 && Character.isLetter(tokens.letter(i, 0)) && isInitial(i)) {
                initials++;
            } else if (Word.isGivenName(word)) {
                given++;
            } else if (Word.isSurname(word)) {
                sur++;
            }
        }
        if (around.trade != null && around.tradeFrom >= from && around.tradeTo <= to) {
            return titles > 0 && given > 0 ? 1 : 0;
        }
        int names = given + sur;
        boolean titled = titles > 0 && names + initials > 0;
        boolean initialled = initials > 0 && names > 0;
        if (titled || initialled || (given > 0 && names > 1)) {
            return 2;
        }
        return given + sur + initials + titles > 0 ? 1 : 0;
    }

    /// Whether the text itself begins with a person's name, without any word of a bank.
    boolean begins(int from, int to) {
        int at = from;
        while (at < to && anatomy.role[at] != Anatomy.CORE) {
            at++;
        }
        if (at + 1 >= to || tokens.digits[at + 1] > 0) {
            return false;
        }
        long first = tokens.word[at];
        if (Word.isHonorific(first) && tokens.length(at) < 4) {
            return isNameLike(at + 1);
        }
        boolean initial = tokens.length(at) == 1 && isInitial(at) && tokens.follows(at + 1, Tokens.DOT);
        if (!initial && (!Word.isGivenName(first) || Word.isTown(first))) {
            return false;
        }
        int second = at + 1;
        while (second + 1 < to && Word.isNamePart(tokens.word[second])) {
            second++;
        }
        return Word.isSurname(tokens.word[second]) && !Word.isTown(tokens.word[second]);
    }

    private boolean isNameLike(int at) {
        return Word.isGivenName(tokens.word[at]) || Word.isSurname(tokens.word[at]) || tokens.word[at] == 0
                || tokens.length(at) == 1;
    }

    private boolean isInitial(int at) {
        char letter = tokens.letter(at, 0);
        boolean article = letter == 't' || letter == 'd' || letter == 'l' || letter == 's';
        return !article || tokens.follows(at + 1, Tokens.DOT);
    }
}
