// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.Arrays;

/// All the names of a layer of merchants, each run together and folded, in flat sorted arrays: found whole, by their
/// beginning (statements cut names off) or with one error (statements misspell them).
///
/// A *form* is one way to write one merchant's name; forms of one spelling stand side by side.
public final class NameIndex {
    /// The merchant's own name.
    public static final int NAME = 0;
    /// Another listed spelling or statement form.
    public static final int ALIAS = 1;
    /// The name of its web address.
    public static final int DOMAIN = 2;
    /// The name without the word for its trade (`Torfs` for `Schoenen Torfs`).
    public static final int SHORT = 3;
    private static final int KIND_BITS = 3;
    private static final int SECOND_WORD = 4;
    private static final int WORDS_SHIFT = 3;
    private static final int LONGEST = 60;

    private final char[] letters;
    private final int[] nameStart;
    private final int[] formStart;
    private final int[] formMerchant;
    private final byte[] formFlags;
    private final HashSlots whole;
    private final HalfIndex halves;

    NameIndex(char[] letters, int[] nameStart, int[] formStart, int[] formMerchant, byte[] formFlags) {
        this.letters = letters;
        this.nameStart = nameStart;
        this.formStart = formStart;
        this.formMerchant = formMerchant;
        this.formFlags = formFlags;
        this.whole = new HashSlots(nameStart.length - 1);
        for (int name = 0; name < nameStart.length - 1; name++) {
            whole.put(hashOf(name), name);
        }
        this.halves = HalfIndex.of(letters, nameStart);
    }

    static byte flags(int kind, boolean needsSecondWord, int words) {
        return (byte) (kind | (needsSecondWord ? SECOND_WORD : 0) | Math.min(words, 15) << WORDS_SHIFT);
    }

    private long hashOf(int name) {
        long hash = Folding.EMPTY_HASH;
        for (int i = nameStart[name]; i < nameStart[name + 1]; i++) {
            hash = Folding.hash(hash, letters[i]);
        }
        return hash;
    }

    /// How many different spellings there are.
    public int size() {
        return nameStart.length - 1;
    }

    /// The spelling with this hash ([Folding#hash(long, char)]), or -1.
    public int find(long hash) {
        return whole.get(hash);
    }

    /// How many letters a spelling has.
    public int length(int name) {
        return nameStart[name + 1] - nameStart[name];
    }

    /// The folded letters of a spelling.
    public String letters(int name) {
        return new String(letters, nameStart[name], length(name));
    }

    /// The first form of a spelling; the last is the first of the next spelling, less one.
    public int firstForm(int name) {
        return formStart[name];
    }

    /// The merchant of a form, counted within the layer.
    public int merchant(int form) {
        return formMerchant[form];
    }

    /// What sort of form it is: [#NAME], [#ALIAS], [#DOMAIN], [#SHORT].
    public int kind(int form) {
        return formFlags[form] & KIND_BITS;
    }

    /// Whether the bare form must not match without a second word beside it.
    public boolean needsSecondWord(int form) {
        return (formFlags[form] & SECOND_WORD) != 0;
    }

    /// How many words the form has, at most 15.
    public int words(int form) {
        return (formFlags[form] & 0xff) >> WORDS_SHIFT;
    }

    /// The first spelling that begins with these letters, or the place where it would stand.
    public int firstWithPrefix(char[] text, int from, int length) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, text, from, length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether a spelling begins with these letters.
    public boolean hasPrefix(int name, char[] text, int from, int length) {
        return name < size() && length(name) >= length && Arrays.equals(letters, nameStart[name],
                nameStart[name] + length, text, from, from + length);
    }

    private int compare(int name, char[] text, int from, int length) {
        int start = nameStart[name];
        int shared = Math.min(length(name), length);
        for (int i = 0; i < shared; i++) {
            int difference = letters[start + i] - text[from + i];
            if (difference != 0) {
                return difference;
            }
        }
        return length(name) - length;
    }

    /// A spelling of six letters or more that differs from these letters by one letter (missing, added, changed or
    /// swapped with its neighbour), or -1. The longest candidate list looked at is bounded.
    public int findNear(char[] text, int from, int length) {
        if (length < HalfIndex.SHORTEST - 1 || length > LONGEST) {
            return -1;
        }
        return halves.find(letters, nameStart, text, from, length);
    }

    char[] rawLetters() {
        return letters;
    }

    int[] rawNameStart() {
        return nameStart;
    }

    int[] rawFormStart() {
        return formStart;
    }

    int[] rawFormMerchant() {
        return formMerchant;
    }

    byte[] rawFormFlags() {
        return formFlags;
    }
}
