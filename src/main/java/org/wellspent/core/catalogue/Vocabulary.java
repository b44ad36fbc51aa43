// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// What the catalogue knows of single words and fixed phrases, without the words: a 64-bit hash leads to a bundle of bits
/// that [Word] reads. Phrases are run together before they are looked up.
public final class Vocabulary {
    private final long[] keys;
    private final long[] bundles;
    private final long[] slotKeys;
    private final long[] slotBundles;
    private final int mask;

    Vocabulary(long[] keys, long[] bundles) {
        this.keys = keys;
        this.bundles = bundles;
        int capacity = Integer.highestOneBit(Math.max(8, keys.length + keys.length / 2)) << 1;
        this.slotKeys = new long[capacity];
        this.slotBundles = new long[capacity];
        this.mask = capacity - 1;
        for (int i = 0; i < keys.length; i++) {
            int slot = spread(keys[i]) & mask;
            while (slotBundles[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slotKeys[slot] = keys[i];
            slotBundles[slot] = bundles[i];
        }
    }

    private static int spread(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    /// The bundle of a word or phrase by the hash of its folded letters ([Folding#hash(CharSequence)]); 0 if unknown.
    public long get(long hash) {
        int slot = spread(hash) & mask;
        while (slotBundles[slot] != 0) {
            if (slotKeys[slot] == hash) {
                return slotBundles[slot];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    /// How many words and phrases are known.
    public int size() {
        return keys.length;
    }

    long[] rawKeys() {
        return keys;
    }

    long[] rawBundles() {
        return bundles;
    }
}
