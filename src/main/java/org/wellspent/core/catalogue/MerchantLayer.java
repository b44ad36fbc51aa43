// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One source of merchants with the index of their names: the shipped catalogue, a pack, or the household's own.
public final class MerchantLayer {
    private final String id;
    private final MerchantTable table;
    private final NameIndex names;

    MerchantLayer(String id, MerchantTable table, NameIndex names) {
        this.id = id;
        this.table = table;
        this.names = names;
    }

    static MerchantLayer of(String id, List<Firm> firms) {
        var index = new NameIndexBuilder();
        for (int i = 0; i < firms.size(); i++) {
            for (var form : firms.get(i).forms()) {
                index.add(i, form);
            }
        }
        return new MerchantLayer(id, MerchantTable.of(firms), index.build());
    }

    /// A layer of merchants that someone listed: each is trusted like an editorial row, with its name and aliases.
    ///
    /// @param id        names the layer, such as a pack's name
    /// @param merchants with ids that are unique within the layer
    public static MerchantLayer of(String id, List<Merchant> merchants, Lexicon lexicon) {
        var forms = new NameForms(lexicon.vocabulary());
        var firms = new ArrayList<Firm>(merchants.size());
        for (var merchant : merchants) {
            var category = merchant.categoryId();
            var row = new SourceRow(MerchantList.VALUE, merchant.id(), merchant.name(), merchant.aliases(), category,
                    merchant.type(), merchant.traits(), merchant.labels(), merchant.countries(), "", "", "", true,
                    false,
                    merchant.evidence());
            firms.add(new Firm(merchant, MerchantList.VALUE, category == null ? List.of() : List.of(category),
                    forms.of(List.of(row))));
        }
        return of(id, firms);
    }

    /// What the layer is called.
    public String id() {
        return id;
    }

    /// How many merchants it has.
    public int size() {
        return table.size();
    }

    /// The index of all names.
    public NameIndex names() {
        return names;
    }

    /// The merchant of an index.
    public Merchant merchant(int index) {
        return table.merchant(index);
    }

    /// The merchant's index, or -1.
    public int indexOf(String merchantId) {
        return table.indexOf(merchantId);
    }

    /// The most trusted list that has the merchant.
    public MerchantList list(int merchant) {
        return table.list(merchant);
    }

    /// The countries where it trades; empty means anywhere.
    public Set<String> countries(int merchant) {
        return table.countries(merchant);
    }

    /// The category that a payment most likely means, or null.
    public @Nullable String mainCategory(int merchant) {
        return table.mainCategory(merchant);
    }

    /// Whether the merchant is also listed with a category.
    public boolean hasCategory(int merchant, String categoryId) {
        for (int i = 0; i < table.categoryCount(merchant); i++) {
            if (table.category(merchant, i).equals(categoryId)) {
                return true;
            }
        }
        return false;
    }

    /// All categories with which the merchant is listed, the most likely first.
    public List<String> categories(int merchant) {
        var categories = new ArrayList<String>();
        for (int i = 0; i < table.categoryCount(merchant); i++) {
            categories.add(table.category(merchant, i));
        }
        return categories;
    }

    void write(CompactOutput out) {
        out.strings(List.of(id));
        table.write(out);
        out.chars(names.rawLetters());
        out.ints(names.rawNameStart());
        out.ints(names.rawFormStart());
        out.ints(names.rawFormMerchant());
        out.bytes(names.rawFormFlags());
    }

    static MerchantLayer read(CompactInput in) {
        return new MerchantLayer(in.strings().getFirst(), MerchantTable.read(in),
                new NameIndex(in.chars(), in.ints(), in.ints(), in.ints(), in.bytes()));
    }
}
