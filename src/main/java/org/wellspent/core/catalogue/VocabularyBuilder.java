// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Gathers words and what is known of each.
final class VocabularyBuilder {
    private final Map<Long, long[]> words = new HashMap<>();

    private long[] at(String folded) {
        return words.computeIfAbsent(Folding.hash(folded), _ -> new long[]{Word.KNOWN});
    }

    void mark(String folded, long bit) {
        if (!folded.isEmpty()) {
            at(folded)[0] |= bit;
        }
    }

    /// Notes how common a word is; the highest of several languages counts.
    void rank(String folded, int commonness) {
        var bundle = at(folded);
        if (Word.commonness(bundle[0]) < commonness) {
            bundle[0] = Word.withCommonness(bundle[0], commonness);
        }
    }

    /// Notes an index in one of the lists, unless a more trusted list has set it.
    void index(String folded, int shift, int index) {
        if (folded.isEmpty()) {
            return;
        }
        var bundle = at(folded);
        long present = switch (shift) {
            case Word.TRADE_SHIFT -> Word.trade(bundle[0]);
            case Word.PHRASE_SHIFT -> Word.phrase(bundle[0]);
            case Word.PROCESSOR_SHIFT -> Word.processor(bundle[0]);
            default -> Word.place(bundle[0]);
        };
        if (present < 0) {
            bundle[0] |= (long) (index + 1) << shift;
        }
    }

    Vocabulary build() {
        var sorted = new TreeMap<>(words);
        return new Vocabulary(sorted.keySet().stream().mapToLong(Long::longValue).toArray(),
                sorted.values().stream().mapToLong(bundle -> bundle[0]).toArray());
    }
}
