// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An immutable set of row numbers, kept as stretches without a gap: the rows of a file are numbered one after another,
/// so that a file of a million rows is one stretch.
public final class IdSet {

    /// A stretch of numbers.
    ///
    /// @param from the first
    /// @param to   the last, not below the first
    public record Range(long from, long to) {

        /// Checks the order.
        public Range {
            if (from > to) {
                throw new IllegalArgumentException(from + " is above " + to);
            }
        }

        long size() {
            return to - from + 1;
        }
    }

    /// Collects numbers in any order.
    public static final class Builder {
        private long[] ids = new long[16];
        private int size;

        /// Adds a number.
        public void add(long id) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
            }
            ids[size++] = id;
        }

        /// The set.
        public IdSet build() {
            return of(Arrays.copyOf(ids, size));
        }
    }

    private static final IdSet EMPTY = new IdSet(List.of());

    private final List<Range> ranges;

    private IdSet(List<Range> ranges) {
        this.ranges = ranges;
    }

    /// No number.
    public static IdSet empty() {
        return EMPTY;
    }

    /// The numbers of an array, in any order, each once or more often.
    public static IdSet of(long... ids) {
        var sorted = ids.clone();
        Arrays.sort(sorted);
        var ranges = new ArrayList<Range>();
        for (int i = 0; i < sorted.length;) {
            int end = i + 1;
            while (end < sorted.length && sorted[end] - sorted[end - 1] <= 1) {
                end++;
            }
            ranges.add(new Range(sorted[i], sorted[end - 1]));
            i = end;
        }
        return new IdSet(List.copyOf(ranges));
    }

    /// The numbers of stretches, in any order, overlapping or not.
    public static IdSet ofRanges(List<Range> ranges) {
        var sorted = new ArrayList<>(ranges);
        sorted.sort((a, b) -> Long.compare(a.from, b.from));
        var merged = new ArrayList<Range>();
        for (Range range : sorted) {
            Range last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && range.from <= last.to + 1) {
                merged.set(merged.size() - 1, new Range(last.from, Math.max(last.to, range.to)));
            } else {
                merged.add(range);
            }
        }
        return new IdSet(List.copyOf(merged));
    }

    /// The stretches, ascending, none touching the next.
    public List<Range> ranges() {
        return ranges;
    }

    /// How many numbers there are.
    public int size() {
        return Math.toIntExact(ranges.stream().mapToLong(Range::size).sum());
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /// Whether a number is in the set.
    public boolean contains(long id) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Range range = ranges.get(middle);
            if (id < range.from) {
                high = middle - 1;
            } else if (id > range.to) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /// The numbers in either set.
    public IdSet union(IdSet other) {
        if (isEmpty()) {
            return other;
        }
        var all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return ofRanges(all);
    }

    /// The numbers in both sets.
    public IdSet intersect(IdSet other) {
        var common = new ArrayList<Range>();
        int mine = 0;
        int theirs = 0;
        while (mine < ranges.size() && theirs < other.ranges.size()) {
            Range a = ranges.get(mine);
            Range b = other.ranges.get(theirs);
            long from = Math.max(a.from, b.from);
            long to = Math.min(a.to, b.to);
            if (from <= to) {
                common.add(new Range(from, to));
            }
            if (a.to < b.to) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new IdSet(List.copyOf(common));
    }

    /// The numbers of this set that the other has not.
    public IdSet minus(IdSet other) {
        var left = new ArrayList<Range>();
        int next = 0;
        for (Range range : ranges) {
            long from = range.from;
            while (next < other.ranges.size() && other.ranges.get(next).to < from) {
                next++;
            }
            for (int i = next; i < other.ranges.size() && other.ranges.get(i).from <= range.to; i++) {
                Range hole = other.ranges.get(i);
                if (hole.from > from) {
                    left.add(new Range(from, hole.from - 1));
                }
                from = Math.max(from, hole.to + 1);
            }
            if (from <= range.to) {
                left.add(new Range(from, range.to));
            }
        }
        return new IdSet(List.copyOf(left));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdSet set && ranges.equals(set.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    @Override
    public String toString() {
        return ranges.toString();
    }
}
