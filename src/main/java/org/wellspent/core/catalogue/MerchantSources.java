// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Reads the four merchant lists as they are shipped.
final class MerchantSources {
    private static final Set<String> LABELS_THAT_RATE = Set.of("fti", "wba", "ktc", "goodonyou", "ethicalconsumer",
            "off_ecoscore", "agribalyse", "osm_organic", "wikidata_coop");

    private MerchantSources() {}

    static List<SourceRow> all() {
        var rows = new ArrayList<SourceRow>();
        var forms = statementForms();
        var labels = new HashSet<String>();
        CatalogueFiles.rows("labels.csv").forEach(row -> labels.add(row.get("id")));
        labels.removeAll(LABELS_THAT_RATE);
        for (var row : CatalogueFiles.rows(MerchantList.VALUE.file())) {
            var hint = row.get("label_hint");
            rows.add(editorial(MerchantList.VALUE, row, labels.contains(hint) ? Set.of(hint) : Set.of(),
                    headquarters(row),
                    List.of()));
        }
        for (var row : CatalogueFiles.rows(MerchantList.MORE.file())) {
            rows.add(editorial(MerchantList.MORE, row, Set.of(), Regions.codes(row.get("countries"), ""),
                    CatalogueFiles.parts(row.get("descriptor_hint"))));
        }
        for (var row : CatalogueFiles.rows(MerchantList.ONLINE.file())) {
            var home = headquarters(row);
            rows.add(editorial(MerchantList.ONLINE, row, Set.of(), home.equals(Set.of("BE")) ? home : Set.of(),
                    List.of()));
        }
        CatalogueFiles.rows(MerchantList.BRAND.file()).forEach(row -> rows.add(brand(row)));
        rows.replaceAll(row -> row.withAliases(forms.getOrDefault(row.name(), List.of())));
        return rows;
    }

    /// How statements write names, beyond the lists.
    private static Map<String, List<String>> statementForms() {
        var forms = new HashMap<String, List<String>>();
        for (var row : CatalogueFiles.rows("merchant-forms.csv")) {
            forms.put(row.get("name"), CatalogueFiles.parts(row.get("forms")));
        }
        return forms;
    }

    private static Set<String> headquarters(CSVRecord row) {
        var codes = new LinkedHashSet<String>();
        for (var code : row.get("hq").split("/", -1)) {
            if (code.length() == 2) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static SourceRow editorial(MerchantList list, CSVRecord row, Set<String> labels, Set<String> countries,
            List<String> hints) {
        var aliases = new ArrayList<>(CatalogueFiles.parts(row.get("aliases")));
        aliases.addAll(hints);
        var typeWord = row.get("merchant_type");
        var countriesOfList = list == MerchantList.VALUE ? withBelgium(countries) : countries;
        return new SourceRow(list, "list:" + Folding.words(row.get("name")).replace(' ', '-'), row.get("name"), aliases,
                category(row.get("category_id")), type(typeWord), traits(typeWord), labels, countriesOfList, "", "", "",
                true, row.get("note").contains("match with a second word"), evidence(row.get("status")));
    }

    private static Set<String> withBelgium(Set<String> countries) {
        var codes = new LinkedHashSet<>(countries);
        codes.add("BE");
        return codes;
    }

    private static SourceRow brand(CSVRecord row) {
        var list = switch (row.get("kind")) {
            case "brand" -> MerchantList.BRAND;
            case "operator" -> MerchantList.OPERATOR;
            default -> MerchantList.TRANSIT;
        };
        var typeWord = row.get("type_hint");
        return new SourceRow(list, "nsi:" + row.get("id"), row.get("name"), CatalogueFiles.parts(row.get("alt_names")),
                category(row.get("category_id")), type(typeWord), traits(typeWord), Set.of(),
                Regions.codes(row.get("countries"), row.get("countries_excluded")), row.get("wikidata"),
                row.get("website"), row.get("osm_category"), row.get("primary").equals("1"), false, Evidence.DEFAULT);
    }

    private static @Nullable String category(String id) {
        return id.isEmpty() || id.equals("unknown") ? null : id;
    }

    private static @Nullable MerchantType type(String word) {
        return switch (word) {
            case "" -> null;
            case "value_bank" -> MerchantType.COOPERATIVE;
            case "reuse" -> MerchantType.SOCIAL;
            default -> MerchantType.ofId(word);
        };
    }

    private static Set<String> traits(String typeWord) {
        return switch (typeWord) {
            case "value_bank" -> Set.of("value_bank");
            case "reuse" -> Set.of("second_hand");
            default -> Set.of();
        };
    }

    private static Evidence evidence(String status) {
        var word = status.toUpperCase(Locale.ROOT);
        if (word.startsWith("CHECKED")) {
            return Evidence.VERIFIED;
        }
        return word.startsWith("PARTLY") ? Evidence.DEFAULT : Evidence.UNVERIFIED;
    }
}
