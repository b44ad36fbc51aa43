// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings the rows of one firm together: one merchant with several kinds, named by the most trusted row. Rows are of one
/// firm if they share a spelling of the name and a Wikidata id or web address, or the need they serve and a country.
final class FirmMerger {
    private static final Comparator<SourceRow> MOST_TRUSTED_FIRST = Comparator.comparing(SourceRow::list)
            .thenComparing(row -> !row.primary()).thenComparing(row -> !row.countries().isEmpty());
    private static final Set<String> BESIDE_A_PUMP = Set.of("shop/convenience", "shop/kiosk", "amenity/car_wash",
            "amenity/charging_station");

    private final List<SourceRow> rows;
    private final Map<String, Set<String>> traits;
    private final NameForms forms;
    private final int[] leader;

    private FirmMerger(List<SourceRow> rows, Map<String, Set<String>> traits, NameForms forms) {
        this.rows = rows;
        this.traits = traits;
        this.forms = forms;
        this.leader = new int[rows.size()];
    }

    /// @param rows   the rows of all lists
    /// @param traits the traits of merchants by their run-together name
    /// @param forms  makes the ways a name may be written
    static List<Firm> merge(List<SourceRow> rows, Map<String, Set<String>> traits, NameForms forms) {
        return new FirmMerger(rows, traits, forms).merge();
    }

    private List<Firm> merge() {
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (var bucket : buckets().values()) {
            for (int i = 0; i < bucket.size(); i++) {
                for (int j = i + 1; j < bucket.size(); j++) {
                    if (isOneFirm(rows.get(bucket.get(i)), rows.get(bucket.get(j)))) {
                        leader[find(bucket.get(i))] = find(bucket.get(j));
                    }
                }
            }
        }
        var groups = new LinkedHashMap<Integer, List<SourceRow>>();
        for (int i = 0; i < rows.size(); i++) {
            groups.computeIfAbsent(find(i), _ -> new ArrayList<>()).add(rows.get(i));
        }
        var firms = new ArrayList<Firm>();
        var ids = new HashSet<String>();
        for (var group : groups.values()) {
            group.sort(MOST_TRUSTED_FIRST);
            firms.add(firm(group, ids));
        }
        return firms;
    }

    private Map<String, List<Integer>> buckets() {
        var buckets = new HashMap<String, List<Integer>>();
        for (int i = 0; i < rows.size(); i++) {
            for (var name : new LinkedHashSet<>(
                    NameForms.names(rows.get(i).name()).stream().map(Folding::compact).toList())) {
                if (!name.isEmpty()) {
                    buckets.computeIfAbsent(name, _ -> new ArrayList<>()).add(i);
                }
            }
        }
        return buckets;
    }

    private int find(int row) {
        while (leader[row] != row) {
            leader[row] = leader[leader[row]];
            row = leader[row];
        }
        return row;
    }

    private static boolean isOneFirm(SourceRow a, SourceRow b) {
        if (isSame(a.firm(), b.firm()) || isSame(a.website(), b.website())) {
            return true;
        }
        boolean differentFirms = !a.firm().isEmpty() && !b.firm().isEmpty();
        if (differentFirms || !serveOneNeed(a, b)) {
            return false;
        }
        return a.countries().isEmpty() || b.countries().isEmpty()
                || !Collections.disjoint(a.countries(), b.countries());
    }

    private static boolean isSame(String known, String other) {
        return !known.isEmpty() && known.equals(other);
    }

    private static boolean serveOneNeed(SourceRow a, SourceRow b) {
        return a.categoryId() != null && b.categoryId() != null && need(a.categoryId()).equals(need(b.categoryId()));
    }

    private static String need(String categoryId) {
        int dot = categoryId.indexOf('.');
        return dot < 0 ? categoryId : categoryId.substring(0, dot);
    }

    private Firm firm(List<SourceRow> group, Set<String> ids) {
        var main = group.getFirst();
        var categories = categories(group);
        var aliases = new LinkedHashSet<String>();
        var countries = new LinkedHashSet<String>();
        var labels = new LinkedHashSet<String>();
        var allTraits = new LinkedHashSet<String>();
        boolean anywhere = false;
        for (var row : group) {
            aliases.add(row.name());
            aliases.addAll(row.aliases());
            anywhere |= row.countries().isEmpty();
            countries.addAll(row.countries());
            labels.addAll(row.labels());
            allTraits.addAll(row.traits());
            for (var name : NameForms.names(row.name())) {
                allTraits.addAll(traits.getOrDefault(Folding.compact(name), Set.of()));
            }
        }
        aliases.remove(main.name());
        var merchant = new Merchant(unused(main.id(), ids), main.name(), List.copyOf(aliases),
                categories.isEmpty() ? null : categories.getFirst(), type(group), labels, allTraits,
                anywhere ? Set.of() : countries, main.evidence(), main.list().file());
        return new Firm(merchant, main.list(), categories, forms.of(group));
    }

    private static List<String> categories(List<SourceRow> group) {
        var categories = new LinkedHashSet<String>();
        boolean pump = group.stream().anyMatch(row -> row.place().equals("amenity/fuel"));
        if (pump && BESIDE_A_PUMP.contains(group.getFirst().place())) {
            categories.add("transport.fuel");
        }
        for (var row : group) {
            if (row.categoryId() != null) {
                categories.add(row.categoryId());
            }
        }
        return List.copyOf(categories);
    }

    private static @Nullable MerchantType type(List<SourceRow> group) {
        for (var row : group) {
            if (row.type() != null) {
                return row.type();
            }
        }
        return null;
    }

    private static String unused(String id, Set<String> ids) {
        var unused = id;
        for (int n = 2; !ids.add(unused); n++) {
            unused = id + "-" + n;
        }
        return unused;
    }
}
