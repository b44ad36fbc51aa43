// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Merchants, categories and the words around them, immutable. Merchants lie in layers, the most trusted first: the
/// household's own, packs, the shipped list.
public final class Catalogue {
    private final String version;
    private final List<MerchantLayer> layers;
    private final Lexicon lexicon;
    private final List<Category> categories;
    private final List<DataSource> sources;

    Catalogue(String version, List<MerchantLayer> layers, Lexicon lexicon, List<Category> categories,
            List<DataSource> sources) {
        this.version = version;
        this.layers = List.copyOf(layers);
        this.lexicon = lexicon;
        this.categories = List.copyOf(categories);
        this.sources = List.copyOf(sources);
    }

    /// The catalogue that comes with the application. Each call reads it anew; keep the result.
    ///
    /// @throws IllegalStateException if its files are missing from the application
    public static Catalogue shipped() {
        return CompactCatalogue.read().orElseGet(CatalogueCompiler::compile);
    }

    /// This catalogue with a layer before all others.
    public Catalogue with(MerchantLayer layer) {
        var all = new ArrayList<MerchantLayer>();
        all.add(layer);
        all.addAll(layers);
        return new Catalogue(version, all, lexicon, categories, sources);
    }

    /// The version of the shipped data, such as `2026.11`.
    public String version() {
        return version;
    }

    /// The layers, the most trusted first.
    public List<MerchantLayer> layers() {
        return layers;
    }

    /// Trade words, banks' phrases, payment services, towns and people's names.
    public Lexicon lexicon() {
        return lexicon;
    }

    /// All categories in the order of their list.
    public List<Category> categories() {
        return categories;
    }

    /// The category of an id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Category category(String id) {
        return findCategory(id).orElseThrow(() -> new IllegalArgumentException("no category has the id " + id));
    }

    /// The category of an id, if there is one.
    public Optional<Category> findCategory(@Nullable String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /// The shipped data files with their licences.
    public List<DataSource> sources() {
        return sources;
    }

    /// How many merchants all layers have.
    public int size() {
        return layers.stream().mapToInt(MerchantLayer::size).sum();
    }

    /// The merchant of an id.
    public Optional<Merchant> merchant(String id) {
        for (var layer : layers) {
            int index = layer.indexOf(id);
            if (index >= 0) {
                return Optional.of(layer.merchant(index));
            }
        }
        return Optional.empty();
    }

    /// All categories with which a merchant is listed, the most likely first; empty if it is unknown.
    public List<String> categoriesOf(String merchantId) {
        for (var layer : layers) {
            int index = layer.indexOf(merchantId);
            if (index >= 0) {
                return layer.categories(index);
            }
        }
        return List.of();
    }

    /// The merchants that bear a name or another spelling of theirs, whatever its case and accents: own names before other
    /// spellings, then the most trusted first.
    public List<Merchant> named(String name) {
        var found = new ArrayList<Merchant>();
        var hash = Folding.hash(Folding.words(name));
        for (var layer : layers) {
            int spelling = layer.names().find(hash);
            if (spelling >= 0) {
                var forms = new ArrayList<Integer>();
                for (int form = layer.names().firstForm(spelling); form < layer.names()
                        .firstForm(spelling + 1); form++) {
                    forms.add(form);
                }
                forms.sort(Comparator.<Integer>comparingInt(form -> layer.names().kind(form))
                        .thenComparing(form -> layer.list(layer.names().merchant(form)))
                        .thenComparing(form -> !layer.countries(layer.names().merchant(form)).isEmpty()));
                forms.forEach(form -> found.add(layer.merchant(layer.names().merchant(form))));
            }
        }
        return List.copyOf(new LinkedHashSet<>(found));
    }

    /// Merchants some spelling of whose name begins with these letters, whatever their case and accents.
    ///
    /// @param limit at most so many
    public List<Merchant> beginning(String letters, int limit) {
        var prefix = Folding.compact(letters).toCharArray();
        var found = new LinkedHashSet<Merchant>();
        for (var layer : layers) {
            var names = layer.names();
            for (int name = names.firstWithPrefix(prefix, 0, prefix.length); found.size() < limit
                    && names.hasPrefix(name, prefix, 0, prefix.length); name++) {
                for (int form = names.firstForm(name); form < names.firstForm(name + 1)
                        && found.size() < limit; form++) {
                    found.add(layer.merchant(names.merchant(form)));
                }
            }
        }
        return List.copyOf(found);
    }
}
