// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.Arrays;

/// Finds spellings with one error: then either the first or the second half of the name stands unharmed. Each name is
/// kept under the hash of either half with its length.
final class HalfIndex {
    /// Names of fewer letters allow no error.
    static final int SHORTEST = 6;
    private static final int MOST_CANDIDATES = 64;

    private final HashSlots slots;
    private final int[] groupStart;
    private final int[] groupNames;

    private HalfIndex(HashSlots slots, int[] groupStart, int[] groupNames) {
        this.slots = slots;
        this.groupStart = groupStart;
        this.groupNames = groupNames;
    }

    static HalfIndex of(char[] letters, int[] nameStart) {
        int names = nameStart.length - 1;
        long[] keys = new long[2 * names];
        int used = 0;
        for (int name = 0; name < names; name++) {
            int length = nameStart[name + 1] - nameStart[name];
            if (length >= SHORTEST) {
                used += 2;
            }
        }
        var slots = new HashSlots(used);
        int groups = 0;
        int[] groupOf = new int[2 * names];
        for (int name = 0; name < names; name++) {
            int start = nameStart[name];
            int length = nameStart[name + 1] - start;
            for (int half = 0; half < 2; half++) {
                int at = 2 * name + half;
                groupOf[at] = -1;
                if (length >= SHORTEST) {
                    keys[at] = half == 0
                            ? key(letters, start, length / 2, length, true)
                            : key(letters, start + length / 2, length - length / 2, length, false);
                    int group = slots.get(keys[at]);
                    if (group < 0) {
                        group = groups++;
                        slots.put(keys[at], group);
                    }
                    groupOf[at] = group;
                }
            }
        }
        int[] groupStart = new int[groups + 1];
        for (int group : groupOf) {
            if (group >= 0) {
                groupStart[group + 1]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            groupStart[group + 1] += groupStart[group];
        }
        int[] fill = Arrays.copyOf(groupStart, groups);
        int[] groupNames = new int[groupStart[groups]];
        for (int at = 0; at < groupOf.length; at++) {
            if (groupOf[at] >= 0) {
                groupNames[fill[groupOf[at]]++] = at / 2;
            }
        }
        return new HalfIndex(slots, groupStart, groupNames);
    }

    private static long key(char[] text, int from, int length, int whole, boolean first) {
        long hash = Folding.hash(Folding.hash(Folding.EMPTY_HASH, (char) whole), first ? '<' : '>');
        for (int i = from; i < from + length; i++) {
            hash = Folding.hash(hash, text[i]);
        }
        return hash;
    }

    int find(char[] letters, int[] nameStart, char[] text, int from, int length) {
        for (int whole = Math.max(SHORTEST, length - 1); whole <= length + 1; whole++) {
            int head = whole / 2;
            int tail = whole - head;
            if (head <= length) {
                int found = among(slots.get(key(text, from, head, whole, true)), letters, nameStart, text, from,
                        length);
                if (found >= 0) {
                    return found;
                }
            }
            if (tail <= length) {
                int found = among(slots.get(key(text, from + length - tail, tail, whole, false)), letters, nameStart,
                        text,
                        from, length);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    private int among(int group, char[] letters, int[] nameStart, char[] text, int from, int length) {
        if (group < 0) {
            return -1;
        }
        int end = Math.min(groupStart[group + 1], groupStart[group] + MOST_CANDIDATES);
        for (int i = groupStart[group]; i < end; i++) {
            int name = groupNames[i];
            int start = nameStart[name];
            if (OneError.between(letters, start, nameStart[name + 1] - start, text, from, length)) {
                return name;
            }
        }
        return -1;
    }
}
