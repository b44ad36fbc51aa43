// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Merchants in flat arrays: what matching compares is at hand, the rest is decoded when a merchant is asked for.
final class MerchantTable {
    private static final char FIELD = '\u001f';
    private static final char ITEM = '\u001e';

    private final byte[] text;
    private final int[] textStart;
    private final byte[] lists;
    private final short[] countrySets;
    private final short[] categories;
    private final int[] categoryStart;
    private final List<String> categoryIds;
    private final List<Set<String>> countryGroups;
    private final AtomicReferenceArray<Merchant> decoded;
    private final HashSlots ids;

    MerchantTable(byte[] text, int[] textStart, byte[] lists, short[] countrySets, short[] categories,
            int[] categoryStart, List<String> categoryIds, List<Set<String>> countryGroups, long[] idHashes) {
        this.text = text;
        this.textStart = textStart;
        this.lists = lists;
        this.countrySets = countrySets;
        this.categories = categories;
        this.categoryStart = categoryStart;
        this.categoryIds = List.copyOf(categoryIds);
        this.countryGroups = List.copyOf(countryGroups);
        this.decoded = new AtomicReferenceArray<>(lists.length);
        this.ids = new HashSlots(idHashes.length);
        for (int i = 0; i < idHashes.length; i++) {
            ids.put(idHashes[i], i);
        }
    }

    static MerchantTable of(List<Firm> firms) {
        var builder = new MerchantTableBuilder(firms.size());
        firms.forEach(builder::add);
        return builder.build();
    }

    int size() {
        return lists.length;
    }

    int indexOf(String id) {
        return ids.get(idHash(id));
    }

    static long idHash(String id) {
        long hash = Folding.EMPTY_HASH;
        for (int i = 0; i < id.length(); i++) {
            hash = Folding.hash(hash, id.charAt(i));
        }
        return hash;
    }

    MerchantList list(int merchant) {
        return MerchantList.ofCode(lists[merchant]);
    }

    /// The countries where it trades; empty means anywhere.
    Set<String> countries(int merchant) {
        return countryGroups.get(countrySets[merchant]);
    }

    int categoryCount(int merchant) {
        return categoryStart[merchant + 1] - categoryStart[merchant];
    }

    String category(int merchant, int position) {
        return categoryIds.get(categories[categoryStart[merchant] + position]);
    }

    @Nullable
    String mainCategory(int merchant) {
        return categoryCount(merchant) == 0 ? null : category(merchant, 0);
    }

    Merchant merchant(int index) {
        var known = decoded.get(index);
        if (known != null) {
            return known;
        }
        var merchant = decode(index);
        decoded.set(index, merchant);
        return merchant;
    }

    private Merchant decode(int index) {
        var fields = split(new String(text, textStart[index], textStart[index + 1] - textStart[index],
                StandardCharsets.UTF_8), FIELD);
        return new Merchant(fields.get(0), fields.get(1), split(fields.get(2), ITEM), mainCategory(index),
                fields.get(3).isEmpty() ? null : MerchantType.valueOf(fields.get(3)),
                Set.copyOf(split(fields.get(4), ITEM)),
                Set.copyOf(split(fields.get(5), ITEM)), countries(index), Evidence.valueOf(fields.get(6)),
                fields.get(7));
    }

    static byte[] encode(Merchant merchant) {
        var type = merchant.type();
        return String.join(String.valueOf(FIELD), merchant.id(), merchant.name(), joined(merchant.aliases()),
                type == null ? "" : type.name(), joined(merchant.labels().stream().sorted().toList()),
                joined(merchant.traits().stream().sorted().toList()), merchant.evidence().name(), merchant.source())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String joined(List<String> items) {
        return String.join(String.valueOf(ITEM), items);
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        if (text.isEmpty()) {
            return parts;
        }
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    void write(CompactOutput out) {
        out.bytes(text);
        out.ints(textStart);
        out.bytes(lists);
        out.shorts(countrySets);
        out.shorts(categories);
        out.ints(categoryStart);
        out.strings(categoryIds);
        out.strings(countryGroups.stream().map(group -> joined(group.stream().sorted().toList())).toList());
        var hashes = new long[size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = idHash(merchant(i).id());
        }
        out.longs(hashes);
    }

    static MerchantTable read(CompactInput in) {
        return new MerchantTable(in.bytes(), in.ints(), in.bytes(), in.shorts(), in.shorts(), in.ints(), in.strings(),
                in.strings().stream().map(group -> Set.copyOf(split(group, ITEM))).toList(), in.longs());
    }

    /// Numbers what recurs, in the order in which it comes.
    static final class Numbering<T> {
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> items = new ArrayList<>();

        short of(T item) {
            return (short) (int) numbers.computeIfAbsent(item, fresh -> {
                items.add(fresh);
                return items.size() - 1;
            });
        }

        List<T> items() {
            return items;
        }
    }
}
