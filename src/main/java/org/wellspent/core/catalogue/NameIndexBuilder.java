// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Sorts the forms of many merchants into a [NameIndex].
final class NameIndexBuilder {
    private record Entry(int merchant, byte flags) {}

    private final TreeMap<String, List<Entry>> names = new TreeMap<>();
    private int letters;
    private int forms;

    void add(int merchant, Firm.Form form) {
        var name = form.words().replace(" ", "");
        if (name.isEmpty()) {
            return;
        }
        int words = 1 + (int) form.words().chars().filter(c -> c == ' ').count();
        var entries = names.computeIfAbsent(name, fresh -> {
            letters += fresh.length();
            return new ArrayList<>(1);
        });
        entries.add(new Entry(merchant, NameIndex.flags(form.kind(), form.needsSecondWord(), words)));
        forms++;
    }

    NameIndex build() {
        var text = new char[letters];
        var nameStart = new int[names.size() + 1];
        var formStart = new int[names.size() + 1];
        var formMerchant = new int[forms];
        var formFlags = new byte[forms];
        int name = 0;
        int at = 0;
        int form = 0;
        for (var entry : names.entrySet()) {
            entry.getKey().getChars(0, entry.getKey().length(), text, at);
            at += entry.getKey().length();
            for (var one : entry.getValue()) {
                formMerchant[form] = one.merchant();
                formFlags[form++] = one.flags();
            }
            name++;
            nameStart[name] = at;
            formStart[name] = form;
        }
        return new NameIndex(text, nameStart, formStart, formMerchant, formFlags);
    }
}
