// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;

/// Fills a [MerchantTable], firm by firm.
final class MerchantTableBuilder {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final int[] textStart;
    private final byte[] lists;
    private final short[] countrySets;
    private final int[] categoryStart;
    private final long[] idHashes;
    private final MerchantTable.Numbering<String> categoryIds = new MerchantTable.Numbering<>();
    private final MerchantTable.Numbering<Set<String>> countryGroups = new MerchantTable.Numbering<>();
    private short[] categories = new short[1024];
    private int size;

    MerchantTableBuilder(int expected) {
        textStart = new int[expected + 1];
        lists = new byte[expected];
        countrySets = new short[expected];
        categoryStart = new int[expected + 1];
        idHashes = new long[expected];
    }

    void add(Firm firm) {
        text.writeBytes(MerchantTable.encode(firm.merchant()));
        lists[size] = firm.list().code();
        countrySets[size] = countryGroups.of(firm.merchant().countries());
        idHashes[size] = MerchantTable.idHash(firm.merchant().id());
        int used = categoryStart[size];
        for (var category : firm.categories()) {
            if (used == categories.length) {
                categories = Arrays.copyOf(categories, 2 * used);
            }
            categories[used++] = categoryIds.of(category);
        }
        size++;
        textStart[size] = text.size();
        categoryStart[size] = used;
    }

    MerchantTable build() {
        return new MerchantTable(text.toByteArray(), textStart, lists, countrySets,
                Arrays.copyOf(categories, categoryStart[size]), categoryStart, categoryIds.items(),
                countryGroups.items(),
                idHashes);
    }
}
