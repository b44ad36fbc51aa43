// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.util.Arrays;

/// The keys of an account's rows: which rows have the same day, amount and text. Rows of one key are twins, told apart
/// only by how many there are.
///
/// A hash table over plain arrays: a re-import of a million rows looks up a million keys.
public final class KnownKeys {
    private final long[] keys;
    private final long[] ids;
    private final int[] slots;
    private final int[] next;

    private KnownKeys(long[] keys, long[] ids) {
        this.keys = keys;
        this.ids = ids;
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, keys.length)) << 2)];
        this.next = new int[keys.length];
        for (int row = keys.length - 1; row >= 0; row--) {
            int slot = slotOf(keys[row]);
            next[row] = slots[slot];
            slots[slot] = row + 1;
        }
    }

    /// No key.
    public static KnownKeys none() {
        return new Builder().build();
    }

    /// How many rows there are.
    public int size() {
        return keys.length;
    }

    /// A walk in which each row is handed out once.
    public Claims claims() {
        return new Claims(this);
    }

    private int slotOf(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /// Hands out the rows of each key, the oldest first, each once: the n-th equal line of a file is the n-th twin.
    public static final class Claims {
        private final KnownKeys known;
        private final int[] heads;

        private Claims(KnownKeys known) {
            this.known = known;
            this.heads = known.slots.clone();
        }

        /// The next row with a key, or 0 where the ledger has no further one.
        public long next(long key) {
            int slot = known.slotOf(key);
            int head = heads[slot];
            if (head == 0) {
                return 0;
            }
            heads[slot] = known.next[head - 1];
            return known.ids[head - 1];
        }
    }

    /// Collects rows, by ascending number.
    public static final class Builder {
        private long[] keys = new long[16];
        private long[] ids = new long[16];
        private int size;

        /// Adds the keys of rows numbered one after another.
        ///
        /// @param firstId the number of the first row, above all added before
        public Builder add(long firstId, long... block) {
            int wanted = size + block.length;
            if (wanted > keys.length) {
                int room = Math.max(wanted, keys.length * 2);
                keys = Arrays.copyOf(keys, room);
                ids = Arrays.copyOf(ids, room);
            }
            for (long key : block) {
                keys[size] = key;
                ids[size] = firstId + (size - (wanted - block.length));
                size++;
            }
            return this;
        }

        /// The table.
        public KnownKeys build() {
            return new KnownKeys(Arrays.copyOf(keys, size), Arrays.copyOf(ids, size));
        }
    }
}
