// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Valuation;

class CreatedTextTest {
    private static final Money FIFTY = Money.of("50.00", "EUR");
    private static final Range V = new Range(0.54, 0.62, 0.70);

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final Figures figures = new Figures(messages);

    @Test
    void measuredValueIsAPartOfItsCost() {
        var text = text(Created.of(FIFTY, FlowKind.PURCHASE, valuation(V, Grade.C)));
        assertThat(text.strong()).isEqualTo("31");
        assertThat(text.rest()).isEqualTo("of 50");
        assertThat(text.spoken()).isEqualTo("created 31 of 50, between 27 and 35");
    }

    @Test
    void aRefundHasItsFiguresWithAMinus() {
        var text = text(Created.of(FIFTY.negated(), FlowKind.REFUND, valuation(V, Grade.C)));
        assertThat(text.strong()).isEqualTo("−31");
        assertThat(text.spoken()).isEqualTo("created −31 of −50, between −35 and −27");
    }

    @ParameterizedTest
    @CsvSource({"0.449, under half", "0.45, about half", "0.55, about half", "0.551, over half"})
    void aRoughGradeIsSaidInWords(double v, String words) {
        var text = text(Created.of(FIFTY, FlowKind.PURCHASE, valuation(Range.exactly(v), Grade.D)));
        assertThat(text.strong()).isEmpty();
        assertThat(text.rest()).isEqualTo(words);
        assertThat(text.spoken()).isEqualTo("created " + words + ", rough");
    }

    @Test
    void tooLittleKnownIsSaidSoAndIsNoZero() {
        assertThat(text(Created.of(FIFTY, FlowKind.PURCHASE, valuation(null, Grade.E))).rest())
                .isEqualTo("too little known");
        assertThat(text(Created.of(FIFTY, FlowKind.PURCHASE, valuation(V, Grade.E))).rest())
                .isEqualTo("too little known");
    }

    @ParameterizedTest
    @CsvSource({"RENT, not scored: a need", "TAX, not scored: a need", "GIFT, not scored: a gift",
        "INCOME, not a purchase", "TRANSFER, not a purchase", "CASH, not a purchase", "OTHER, not scored"})
    void whatIsNotScoredSaysWhy(FlowKind kind, String words) {
        assertThat(text(Created.of(FIFTY, kind, null)).rest()).isEqualTo(words);
    }

    @Test
    void aPurchaseWithoutAScoreIsNotUnknown() {
        assertThat(text(Created.of(FIFTY, FlowKind.PURCHASE, valuation(null, Grade.B))).rest()).isEqualTo("not scored");
    }

    private CreatedText text(Created created) {
        return CreatedText.of(created, messages, figures);
    }

    private static Valuation valuation(@Nullable Range v, Grade grade) {
        return new Valuation(v, v, null, null, null, null, null, null, null, null, null, null, grade);
    }
}
