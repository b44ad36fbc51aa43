// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Folding;
import org.wellspent.core.catalogue.Lexicon;
import org.wellspent.core.catalogue.Processor;
import org.wellspent.core.catalogue.Word;

/// Tells apart what a bank prints around a name: its own phrases, labels and what they label, payment services, numbers.
final class AnatomyBuilder {
    private static final int LONGEST_PHRASE = 11;
    private static final int LONGEST_SERVICE = 9;
    private static final int SURE_LABEL = 6;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final @Nullable String country;
    private final byte[] role;
    private final EnumSet<Flow> leads = EnumSet.noneOf(Flow.class);
    private final EnumSet<Flow> words = EnumSet.noneOf(Flow.class);
    private int processor = -1;
    private int processorAt = -1;
    private int nameFrom = -1;
    private int nameTo = -1;
    private int wordAt = -1;
    private int wordLength;
    private boolean head = true;
    private byte zone = Anatomy.CORE;

    AnatomyBuilder(Tokens tokens, Lexicon lexicon, Phrases phrases, @Nullable String country) {
        this.tokens = tokens;
        this.role = new byte[tokens.count];
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.country = country;
    }

    Anatomy build() {
        read();
        return new Anatomy(tokens, role, leads, words, processor, processorAt, nameFrom, nameTo, wordAt, wordLength);
    }

    private void read() {
        int i = 0;
        while (i < tokens.count) {
            int next = phraseAt(i);
            if (next == i) {
                next = processorAt(i);
            }
            if (next == i) {
                role[i] = zone;
                if (zone == Anatomy.CORE && tokens.isCode(i)) {
                    role[i] = Anatomy.CODE;
                } else if (role[i] == Anatomy.CORE) {
                    head = false;
                }
                next = i + 1;
            }
            i = next;
        }
        if (nameFrom >= 0 && nameTo < 0) {
            nameTo = tokens.count;
        }
    }

    /// Reads the longest phrase that begins at a word; answers where reading goes on, the same place if there is none.
    private int phraseAt(int at) {
        if (!Word.startsPhrase(tokens.word[at])) {
            return at;
        }
        long hash = Folding.EMPTY_HASH;
        int best = -1;
        int end = at;
        int last = Math.min(tokens.count, at + LONGEST_PHRASE);
        for (int i = at; i < last; i++) {
            long before = hash;
            hash = tokens.hash(hash, i);
            int phrase = Word.phrase(i == at ? tokens.word[at] : lexicon.vocabulary().get(hash));
            if (phrase >= 0 && (i > at || mayStandAlone(at, phrase))) {
                best = phrase;
                end = i + 1;
            } else if (i > at && tokens.digits[i] > 1 && numbered(before, i) >= 0) {
                best = numbered(before, i);
                end = i + 1;
            }
        }
        return best < 0 ? at : take(best, at, end);
    }

    /// The phrase that ends with the letters before a number grown to them (`GA NR00012231`), or -1.
    private int numbered(long soFar, int at) {
        int from = tokens.start[at];
        int to = from;
        while (to < tokens.start[at + 1] && !Character.isDigit(tokens.letters[to])) {
            to++;
        }
        return to == from ? -1 : Word.phrase(lexicon.vocabulary().get(Tokens.hash(soFar, tokens.letters, from, to)));
    }

    /// Whether a phrase of one word is meant where it stands.
    private boolean mayStandAlone(int at, int phrase) {
        boolean spoken = phrases.isSpoken(phrase, country);
        boolean path = tokens.follows(at, Tokens.SLASH) && tokens.follows(at + 1, Tokens.SLASH);
        boolean labelled = path || tokens.follows(at + 1, Tokens.COLON);
        boolean number = at + 1 < tokens.count && tokens.isCode(at + 1);
        boolean later = spoken && !head;
        return switch (phrases.role(phrase)) {
            case LEAD -> spoken && (head ? isLead(at, labelled) : number);
            case CODE -> labelled || (number && (tokens.length(at) > 1 || later));
            case NAME -> labelled;
            case NOTE -> labelled || (later && (tokens.length(at) >= SURE_LABEL || tokens.is(at, "ref")));
            case NOISE, WORD -> spoken;
        };
    }

    /// Whether a word that leads to a name does so here: `VAN` may also begin one, and a star ends a payment service.
    private boolean isLead(int at, boolean labelled) {
        return labelled || !(Word.isNamePart(tokens.word[at]) || tokens.follows(at + 1, Tokens.STAR));
    }

    private int take(int phrase, int from, int to) {
        var flow = phrases.flow(phrase);
        switch (phrases.role(phrase)) {
            case LEAD -> {
                if (head || to - from > 1) {
                    leads.add(flow);
                    zone = Anatomy.CORE;
                }
                mark(from, to, Anatomy.BANK);
                closeName(from);
            }
            case NAME -> {
                mark(from, to, Anatomy.BANK);
                nameFrom = to;
                nameTo = -1;
                zone = Anatomy.CORE;
            }
            case NOTE -> {
                mark(from, to, Anatomy.BANK);
                closeName(from);
                zone = Anatomy.NOTE;
            }
            case CODE -> {
                mark(from, to, Anatomy.BANK);
                closeName(from);
                return skipCodes(to);
            }
            case NOISE -> mark(from, to, to - from > 1 ? Anatomy.BANK : Anatomy.NOISE);
            case WORD -> {
                mark(from, to, zone);
                words.add(flow);
                if (to - from > wordLength) {
                    wordAt = from;
                    wordLength = to - from;
                }
                head = false;
            }
        }
        return to;
    }

    private int skipCodes(int from) {
        int at = from;
        while (at < tokens.count && tokens.isCode(at)) {
            role[at++] = Anatomy.CODE;
        }
        if (at > from) {
            zone = Anatomy.CORE;
        }
        return at;
    }

    private void closeName(int at) {
        if (nameFrom >= 0 && nameTo < 0) {
            nameTo = at;
        }
    }

    private void mark(int from, int to, byte as) {
        for (int i = from; i < to; i++) {
            role[i] = as;
        }
    }

    /// Whether a payment service stands beside a name. Those that sell vouchers or credit under their own name are names.
    private boolean isBeside(Processor service, int last) {
        return service.star() ? tokens.follows(last + 1, Tokens.STAR) : !service.isSeller();
    }

    private int processorAt(int at) {
        if (zone != Anatomy.CORE || processor >= 0) {
            return at;
        }
        long hash = Folding.EMPTY_HASH;
        int best = -1;
        int end = at;
        int last = Math.min(tokens.count, at + LONGEST_SERVICE);
        for (int i = at; i < last; i++) {
            hash = tokens.hash(hash, i);
            long word = i == at ? tokens.word[at] : lexicon.vocabulary().get(hash);
            int found = Word.processor(word);
            if (found >= 0 && isBeside(lexicon.processor(found), i)) {
                best = found;
                end = i + 1;
            }
            if (word == 0 && i > at + 1) {
                break;
            }
        }
        if (best < 0) {
            return at;
        }
        processor = best;
        processorAt = at;
        mark(at, end, Anatomy.PROCESSOR);
        return end;
    }
}
