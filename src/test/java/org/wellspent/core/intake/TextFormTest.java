// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormTest {

    @ParameterizedTest
    @CsvSource({"café 'Zoë' 12,CAFEZOE12", "CAFE  ZOE-12,CAFEZOE12", "Straße,STRASSE", "ﬁnn 1½,FINN112",
        "Магазин №5,МАГАЗИНNO5", "日本 店,日本店", "--,''"})
    void whatTwoExportsWriteDifferentlyIsLeftOut(String text, String form) {
        assertThat(TextForm.of(text)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"COLRUYT GENT 3310,Colruyt  Gent 3310", "COLRUYT GENT,CARD 24/10 COLRUYT GENT 3310 REF 88",
        "PAYMENT TO GREEN ENERGY COOP,GREEN ENERGY COOP 2026-10 PAYMENT", "AB,ab"})
    void oneRowToldTwiceIsSimilar(String one, String other) {
        assertThat(TextForm.isSimilar(one, other)).isTrue();
        assertThat(TextForm.isSimilar(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"COLRUYT GENT 3310,DELHAIZE BRUGGE 12", "AB,ABACUS", "COFFEE,TEA", "'',BAKERY"})
    void twoRowsAreNotSimilar(String one, String other) {
        assertThat(TextForm.isSimilar(one, other)).isFalse();
        assertThat(TextForm.isSimilar(other, one)).isFalse();
    }

    @Test
    void keysInTheLedgerNeverChange() {
        assertThat(LineKey.of(LocalDate.of(2026, 10, 26), -320, "Coffee Corner")).isEqualTo(-5965436344081967378L);
        assertThat(LineKey.of(LocalDate.of(2026, 10, 26), -320, "")).isEqualTo(7642591759039524773L);
    }

    @Test
    void dayAmountAndTextAllCount() {
        long key = LineKey.of(LocalDate.of(2026, 10, 26), -320, "Coffee");
        assertThat(LineKey.of(LocalDate.of(2026, 10, 27), -320, "Coffee")).isNotEqualTo(key);
        assertThat(LineKey.of(LocalDate.of(2026, 10, 26), 320, "Coffee")).isNotEqualTo(key);
        assertThat(LineKey.of(LocalDate.of(2026, 10, 26), -320, "Coffee 2")).isNotEqualTo(key);
        assertThat(LineKey.of(LocalDate.of(2026, 10, 26), -320, " COFFEE.")).isEqualTo(key);
    }
}
