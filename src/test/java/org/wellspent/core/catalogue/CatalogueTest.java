// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Catalogue SHIPPED = Catalogue.shipped();

    @Test
    void theShippedListsAreOneCatalogueOfMerchants() {
        assertThat(SHIPPED.size()).isBetween(20_000, 25_000);
        assertThat(SHIPPED.categories()).hasSize(86);
        assertThat(SHIPPED.version()).matches("\\d{4}\\.\\d{2}");
    }

    @Test
    void theCompactFormHoldsWhatTheListsHold() {
        var read = CatalogueCompiler.compile();
        assertThat(SHIPPED.size()).isEqualTo(read.size());
        assertThat(SHIPPED.lexicon().phrases()).isEqualTo(read.lexicon().phrases());
        assertThat(SHIPPED.lexicon().trades()).isEqualTo(read.lexicon().trades());
        assertThat(SHIPPED.sources()).isEqualTo(read.sources());
        var shipped = SHIPPED.layers().getFirst();
        var compiled = read.layers().getFirst();
        assertThat(IntStream.range(0, shipped.size()).filter(i -> !shipped.merchant(i).equals(compiled.merchant(i))))
                .isEmpty();
        assertThat(shipped.names().size()).isEqualTo(compiled.names().size());
    }

    @Test
    void aMerchantIsFoundByIdAndByNameWhateverCaseAndAccents() {
        var delhaize = SHIPPED.named("DELHAIZE").getFirst();
        assertThat(delhaize.categoryId()).isEqualTo("food.grocery");
        assertThat(SHIPPED.merchant(delhaize.id())).contains(delhaize);
        assertThat(SHIPPED.named("krefel")).isEqualTo(SHIPPED.named("Krëfel")).isNotEmpty();
        assertThat(SHIPPED.merchant("own:1")).isEmpty();
    }

    @Test
    void idsAreUnique() {
        var layer = SHIPPED.layers().getFirst();
        var ids = IntStream.range(0, layer.size()).mapToObj(i -> layer.merchant(i).id()).collect(Collectors.toSet());
        assertThat(ids).hasSize(layer.size());
    }

    @Test
    void aValueBankIsACooperativeWithATrait() {
        var triodos = SHIPPED.named("Triodos Bank").getFirst();
        assertThat(triodos.type()).isEqualTo(MerchantType.COOPERATIVE);
        assertThat(triodos.traits()).contains("value_bank");
    }

    @Test
    void anEditorialRowIsBelievedBeforeABrandOfThatName() {
        assertThat(SHIPPED.named("De Kringwinkel").getFirst().source()).isEqualTo("be-value-merchants.csv");
    }

    @Test
    void anUnknownCategoryIsRefused() {
        assertThat(SHIPPED.findCategory("food.bakery")).isPresent();
        assertThatThrownBy(() -> SHIPPED.category("food.moon")).hasMessageContaining("food.moon");
    }

    @Test
    void aLayerOfTheHouseholdComesFirst() {
        var own = new Merchant("own:1", "Bij Mieke", java.util.List.of("MIEKE BVBA"), "food.bakery",
                MerchantType.INDEPENDENT, Set.of(), Set.of(), Set.of(), Evidence.HOUSEHOLD, "own");
        var catalogue = SHIPPED.with(MerchantLayer.of("own", java.util.List.of(own), SHIPPED.lexicon()));
        assertThat(catalogue.named("bij mieke")).containsExactly(own);
        assertThat(catalogue.named("mieke bvba")).containsExactly(own);
        assertThat(catalogue.size()).isEqualTo(SHIPPED.size() + 1);
    }

    @Test
    void everyDataFileNamesItsSourceLicenceAndCredit() throws Exception {
        var credits = new String(CatalogueTest.class.getResourceAsStream("/org/wellspent/catalogue/CREDITS.txt")
                .readAllBytes(), StandardCharsets.UTF_8);
        assertThat(SHIPPED.sources()).allSatisfy(source -> {
            assertThat(source.licence()).isNotBlank();
            assertThat(source.source()).isNotBlank();
            assertThat(source.rows()).isNotNegative();
            assertThat(credits).contains(source.file().startsWith("by-sa/") ? "by-sa/" : source.file());
        });
        assertThat(SHIPPED.sources()).extracting(DataSource::file).doesNotHaveDuplicates().contains("brands.csv.gz",
                "towns.csv.gz", "surnames.csv.gz", "by-sa/categories.csv");
    }
}
