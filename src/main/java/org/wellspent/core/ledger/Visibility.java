// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which rows count, and under which number: a row counts while an import not undone holds it and no row stands for it.
///
/// A row stands for an earlier one where an import in force says so, unless one import in force holds both: then the
/// bank itself shows them as two.
public final class Visibility {
    private final IdSet seen;
    private final Set<Long> replaced;
    private final Map<Long, Long> standsFor;

    private Visibility(IdSet seen, Set<Long> replaced, Map<Long, Long> standsFor) {
        this.seen = seen;
        this.replaced = replaced;
        this.standsFor = standsFor;
    }

    /// What counts by these holdings, of one account or several.
    public static Visibility of(List<Holding> holdings) {
        var inForce = holdings.stream().filter(holding -> !holding.undone()).toList();
        var seen = IdSet.ofRanges(inForce.stream().flatMap(holding -> holding.rows().ranges().stream()).toList());
        var replaced = new HashSet<Long>();
        var earliest = new TreeMap<Long, Long>();
        for (Holding holding : inForce) {
            for (Replacement replacement : holding.replacements()) {
                if (inForce.stream().noneMatch(other -> holdsBoth(other, replacement))) {
                    replaced.add(replacement.earlierId());
                    earliest.merge(replacement.laterId(), replacement.earlierId(), Math::min);
                }
            }
        }
        var claimed = new HashSet<Long>();
        var standsFor = new HashMap<Long, Long>();
        earliest.forEach((later, earlier) -> {
            if (!replaced.contains(later) && claimed.add(earlier)) {
                standsFor.put(later, earlier);
            }
        });
        return new Visibility(seen, replaced, standsFor);
    }

    private static boolean holdsBoth(Holding holding, Replacement replacement) {
        return holding.rows().contains(replacement.earlierId()) && holding.rows().contains(replacement.laterId());
    }

    /// The number under which a row counts: its own, or that of the row it stands for; 0 where it does not count.
    public long shownAs(long rowId) {
        if (!seen.contains(rowId) || replaced.contains(rowId)) {
            return 0;
        }
        return standsFor.getOrDefault(rowId, rowId);
    }
}
