// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspent.core.catalogue.Catalogue;

class DescriptorShopTextTest {
    private static final ShopText SHOP_TEXT = new DescriptorShopText(Catalogue.shipped());

    /// Each list is one shop as statements write it.
    static Stream<List<String>> shops() {
        return Stream.of(
                List.of("BC 4521 ATELIER VDB LEDEBERG", "ATELIER VDB GENT", "SUMUP *ATELIER VDB", "Atelier Vdb",
                        "BETALING AANKOPEN VIA BANCONTACT 04-12-2026 OM 21.46 UUR, ATELIER VDB MET KBC-DEBETKAART 6703 14XX"
                                + " XXXX X481 1",
                        "ATELIER VDB BVBA 9050 LEDEBERG"),
                List.of("DE ZONNEHOEVE MARKT", "BEA, Betaalpas DE ZONNEHOEVE MARKT,PAS870 NR:90965634, 16.03.26/12:12"),
                List.of("PAYPAL *LINNENKAST", "LINNENKAST 4412231 BE", "VISA LINNENKAST 12/10 14:22"));
    }

    @ParameterizedTest
    @MethodSource("shops")
    void allTextsOfOneShopHaveOneName(List<String> texts) {
        assertThat(texts).extracting(text -> SHOP_TEXT.of(text).toLowerCase(Locale.ROOT))
                .containsOnly(SHOP_TEXT.of(texts.getFirst()).toLowerCase(Locale.ROOT)).doesNotContain("");
    }
}
