// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns the shipped lists into one catalogue. The build runs it after the compiler (ADR 0020).
public final class CatalogueCompiler {
    private CatalogueCompiler() {}

    /// Writes the compact catalogue.
    ///
    /// @param arguments the folder of the compiled classes
    /// @throws IOException if it cannot be written
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0] + CompactCatalogue.FILE);
        if (!isFresh(file, Path.of(arguments[0]))) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, CompactCatalogue.write(compile()));
        }
    }

    /// Whether the file is newer than the lists and the classes it is made of.
    private static boolean isFresh(Path file, Path classes) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        var written = Files.getLastModifiedTime(file);
        for (var made : List.of("org/wellspent/catalogue", "org/wellspent/core/catalogue")) {
            try (var parts = Files.walk(classes.resolve(made))) {
                for (var part : parts.filter(Files::isRegularFile).toList()) {
                    if (Files.getLastModifiedTime(part).compareTo(written) > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    static Catalogue compile() {
        var rows = MerchantSources.all();
        rows.sort(Comparator.comparing(SourceRow::list).thenComparing(row -> !row.primary()));
        var lexicon = LexiconSources.read(brandNames(rows));
        var firms = FirmMerger.merge(rows, traits(), new NameForms(lexicon.vocabulary()));
        var categories = CatalogueFiles.rows("by-sa/categories.csv").stream()
                .map(row -> new Category(row.get("id"), row.get("kind"))).toList();
        return new Catalogue(CatalogueFiles.rows("version.csv").getFirst().get("version"),
                List.of(MerchantLayer.of("shipped", firms)), lexicon, categories, sources());
    }

    /// Names of brands: the kinds of shops list some as synonyms, though they tell no trade.
    private static Set<String> brandNames(List<SourceRow> rows) {
        var names = new HashSet<String>();
        for (var row : rows) {
            NameForms.names(row.name()).forEach(name -> names.add(Folding.words(name)));
        }
        return names;
    }

    private static Map<String, Set<String>> traits() {
        var traits = new HashMap<String, Set<String>>();
        for (var row : CatalogueFiles.rows("merchant-traits.csv")) {
            traits.computeIfAbsent(Folding.compact(row.get("name")), _ -> new LinkedHashSet<>()).add(row.get("trait"));
        }
        return traits;
    }

    private static List<DataSource> sources() {
        return CatalogueFiles.rows("data-sources.csv").stream().map(row -> {
            var rows = CatalogueFiles.rows(row.get("file"));
            return new DataSource(row.get("file"), row.get("what"), row.get("source"), row.get("year"),
                    row.get("licence"), row.get("credit"), rows.size(), CatalogueFiles.unverified(rows));
        }).toList();
    }
}
