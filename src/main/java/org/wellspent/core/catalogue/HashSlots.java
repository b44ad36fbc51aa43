// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// A fixed table from 64-bit hashes to ordinals, without the words themselves.
final class HashSlots {
    private final long[] keys;
    private final int[] values;
    private final int mask;

    HashSlots(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected + expected / 2)) << 1;
        keys = new long[capacity];
        values = new int[capacity];
        mask = capacity - 1;
    }

    private static int spread(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    /// Keeps the value of a key; a later value replaces an earlier one.
    void put(long key, int value) {
        int slot = spread(key) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        values[slot] = value + 1;
    }

    /// The value of a key, or -1.
    int get(long key) {
        int slot = spread(key) & mask;
        while (values[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }
}
