// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// Reads the bundle of bits that a [Vocabulary] holds for a word.
public final class Word {
    static final long GIVEN_NAME = 1;
    static final long SURNAME = 1L << 1;
    static final long TOWN = 1L << 2;
    static final long LEGAL = 1L << 3;
    static final long HONORIFIC = 1L << 4;
    static final long STREET = 1L << 5;
    static final long FUNCTION = 1L << 6;
    static final long COUNTRY = 1L << 7;
    static final long GENERIC = 1L << 8;
    static final long TIME = 1L << 9;
    /// Set in every bundle, so that none is zero.
    static final long KNOWN = 1L << 10;
    static final long PHRASE_START = 1L << 11;
    static final long NAME_PART = 1L << 12;
    static final long STREET_AFTER = 1L << 62;
    static final int RANK_SHIFT = 13;
    static final int RANK_BITS = 3;
    static final int TRADE_SHIFT = 16;
    static final int PHRASE_SHIFT = 30;
    static final int PROCESSOR_SHIFT = 43;
    static final int PLACE_SHIFT = 52;
    private static final int TRADE_MASK = (1 << 14) - 1;
    private static final int PHRASE_MASK = (1 << 13) - 1;
    private static final int PROCESSOR_MASK = (1 << 9) - 1;
    private static final int PLACE_MASK = (1 << 10) - 1;
    private static final int RANK_MASK = (1 << RANK_BITS) - 1;

    private Word() {}

    /// A given name of people.
    public static boolean isGivenName(long word) {
        return (word & GIVEN_NAME) != 0;
    }

    /// A surname.
    public static boolean isSurname(long word) {
        return (word & SURNAME) != 0;
    }

    /// A town.
    public static boolean isTown(long word) {
        return (word & TOWN) != 0;
    }

    /// A legal form: BV, SARL, GmbH.
    public static boolean isLegalForm(long word) {
        return (word & LEGAL) != 0;
    }

    /// A title before a person's name: Mme, Mevr, Frau, Mr.
    public static boolean isHonorific(long word) {
        return (word & HONORIFIC) != 0;
    }

    /// A word for a street or square.
    public static boolean isStreet(long word) {
        return (word & STREET) != 0;
    }

    /// A word for a street that follows the street's name: straat, road, Weg.
    public static boolean isStreetAfter(long word) {
        return (word & STREET_AFTER) != 0;
    }

    /// An article, preposition or conjunction.
    public static boolean isFunction(long word) {
        return (word & FUNCTION) != 0;
    }

    /// A country's name or code as statements print it.
    public static boolean isCountry(long word) {
        return (word & COUNTRY) != 0;
    }

    /// A word that any shop may have beside its name: store, filiale, centre, station.
    public static boolean isGeneric(long word) {
        return (word & GENERIC) != 0;
    }

    /// A month, a day, a quarter.
    public static boolean isTime(long word) {
        return (word & TIME) != 0;
    }

    /// A particle within surnames: van, de, di, von.
    public static boolean isNamePart(long word) {
        return (word & NAME_PART) != 0;
    }

    /// The first word of a phrase of banks, or the whole of one.
    public static boolean startsPhrase(long word) {
        return (word & PHRASE_START) != 0;
    }

    /// How common the word is in everyday language: 0 not at all, 1 rare, 5 among the commonest.
    public static int commonness(long word) {
        return (int) (word >>> RANK_SHIFT) & RANK_MASK;
    }

    static long withCommonness(long word, int commonness) {
        long mask = (long) RANK_MASK << RANK_SHIFT;
        return (word & ~mask) | ((long) commonness << RANK_SHIFT);
    }

    /// Whether it is a word of everyday language.
    public static boolean isCommon(long word) {
        return commonness(word) > 0;
    }

    /// The trade that it tells, an index of [Lexicon#trade(int)], or -1.
    public static int trade(long word) {
        return ((int) (word >>> TRADE_SHIFT) & TRADE_MASK) - 1;
    }

    /// The bank's phrase that it is, an index of [Lexicon#phrase(int)], or -1.
    public static int phrase(long word) {
        return ((int) (word >>> PHRASE_SHIFT) & PHRASE_MASK) - 1;
    }

    /// The payment service that it is, an index of [Lexicon#processor(int)], or -1.
    public static int processor(long word) {
        return ((int) (word >>> PROCESSOR_SHIFT) & PROCESSOR_MASK) - 1;
    }

    /// The country of the place or word, as an index of [Lexicon#country(int)], or -1 where several have it.
    public static int place(long word) {
        return ((int) (word >>> PLACE_SHIFT) & PLACE_MASK) - 1;
    }
}
