// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.text.Messages;

class DescriptorMatcherTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Matcher MATCHER = new DescriptorMatcher(CATALOGUE);

    private static Match match(String text, @Nullable String country) {
        return MATCHER.match(text, country, -1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Betaling Bancontact LIDL 0231 AALTER, BE, Lidl
            PAIEMENT CB 1203 DECATHLON LILLE CARTE 4974XXXX, FR, Decathlon
            PAYPAL *SPOTIFY, , Spotify
            """)
    void aNameAmongTheBanksWordsIsFound(String text, @Nullable String country, String name) {
        var match = match(text, country);
        assertThat(Objects.requireNonNull(match.merchant()).name()).isEqualTo(name);
        assertThat(match.confidence()).isEqualTo(Confidence.EXACT);
        assertThat(match.shownName()).isEqualTo(name);
    }

    @Test
    void aTradeWordTellsTheCategoryAndNoMerchant() {
        var match = match("Betaling Bancontact BAKKERIJ VAN ACKER LOKEREN", "BE");
        assertThat(match.merchant()).isNull();
        assertThat(match.categoryId()).isEqualTo("food.bakery");
        assertThat(match.confidence()).isEqualTo(Confidence.TRADE_WORD);
    }

    @Test
    void aPersonWithABrandsNameIsAPerson() {
        var match = match("VIREMENT A MME CASTORAMA SOPHIE", "FR");
        assertThat(match.kind()).isEqualTo(FlowKind.PERSON);
        assertThat(match.merchant()).isNull();
    }

    @Test
    void moneyThatComesBackFromAShopIsARefund() {
        assertThat(MATCHER.match("DECATHLON LILLE", "FR", 1).kind()).isEqualTo(FlowKind.REFUND);
    }

    @Test
    void anEmptyTextIsNoReasonToFail() {
        assertThat(match("", null).confidence()).isEqualTo(Confidence.NONE);
        assertThat(match("   ***  ", null).merchant()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PAYPAL *SPOTIFY
            BAKKERIJ VAN ACKER LOKEREN
            XQZ 12
            RETRAIT DAB 12/03 LILLE
            """)
    void everyMatchSaysWhyInASentence(String text) {
        var sentence = Messages.in(Locale.ENGLISH).get(match(text, null).reason());
        assertThat(sentence).endsWith(".").doesNotContain("{");
    }
}
