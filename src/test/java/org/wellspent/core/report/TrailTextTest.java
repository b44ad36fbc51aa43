// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.core.valuation.Trail.Op.FACT;
import static org.wellspent.core.valuation.Trail.Op.FORMULA;
import static org.wellspent.core.valuation.Trail.Op.ROW;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspent.core.text.Messages;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.Trail.Tag;

class TrailTextTest {
    private static final Remark LABEL = Remark.of("trail.local");

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final TrailText words = new TrailText(messages, new Figures(messages));

    @Test
    void theFormulaHasTheFiguresPutIn() {
        assertThat(words.formula(local())).isEqualTo("50.00 × (1 − 0.0566) × 0.40");
        assertThat(words.result(local())).isEqualTo("19\u202f€");
        assertThat(words.between(local())).isEqualTo("between 13 and 24");
    }

    @Test
    void cornersAreLeftOutOfTheFormulaOfTheBestEstimate() {
        var share = leaf(0.4, "share", "l");
        assertThat(words.formula(formula("1 / opposite(l) + both(l, l)", "", share)))
                .isEqualTo("1 ÷ 0.40 + (0.40 + 0.40) ÷ 2");
    }

    @Test
    void aSymbolInsideALongerWordIsNotReplaced() {
        var a = leaf(2.0, "", "a");
        assertThat(words.formula(formula("max(a, 1) * ab", "", a))).isEqualTo("max(2, 1) × ab");
    }

    @Test
    void aLeafHasNoFormula() {
        assertThat(words.formula(leaf(0.4, "share", "l"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.40", "0.05661, 0.05661", "48.2, 48.2", "1, 1", "0.333333, 0.3333", "1234.56, '1,235'",
        "2.5, 2.50"})
    void inputsCanBeTypedIntoAPocketCalculator(double figure, String written) {
        assertThat(words.result(leaf(figure, "", "x"))).isEqualTo(written);
    }

    @Test
    void anExactAmountKeepsItsCents() {
        assertThat(words.result(formula("A", "EUR", leaf(2.83, "EUR", "A")))).isEqualTo("2.83\u202f€");
        assertThat(words.result(leaf(2.83, "USD", "A"))).isEqualTo("2.83\u202f$");
    }

    @Test
    void aWordHasNoFigure() {
        assertThat(words.result(leaf(null, "", "y"))).isEmpty();
    }

    @Test
    void theTextHasEveryNodeWithItsKindAndSource() {
        assertThat(words.all(local()).lines()).hasSize(4).first().asString()
                .isEqualTo(
                        "Money that stays in the region: 19\u202f€, between 13 and 24 = 50.00 × (1 − 0.0566) × 0.40 [derived]");
        assertThat(words.all(local())).contains("  Money that stays in the region: 50.00\u202f€ [fact] line 21");
    }

    private static Trail local() {
        var amount = new Trail(LABEL, 50.0, null, null, "EUR", FACT, null, "A", Tag.FACT, "line 21", List.of());
        var tax = leaf(0.0566, "share", "t");
        var share = new Trail(LABEL, 0.4, 0.28, 0.5, "share", ROW, null, "l", Tag.ASSUMED, "row", List.of());
        return new Trail(LABEL, 18.868, 13.2, 23.6, "EUR", FORMULA, "A * (1 - t) * l", "local", Tag.DERIVED, null,
                List.of(amount, tax, share));
    }

    private static Trail leaf(@Nullable Double value, String unit, String symbol) {
        return new Trail(LABEL, value, null, null, unit, ROW, null, symbol, Tag.SOURCED, "row", List.of());
    }

    private static Trail formula(String formula, String unit, Trail input) {
        return new Trail(LABEL, input.value(), null, null, unit, FORMULA, formula, "f", Tag.DERIVED, null,
                List.of(input));
    }
}
