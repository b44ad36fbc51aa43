// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wellspent.core.insight.Entries.EUR;
import static org.wellspent.core.insight.Entries.purchase;
import static org.wellspent.core.insight.Entries.refund;
import static org.wellspent.core.insight.Entries.unrecognised;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.valuation.Weights;

class SumTrailTest {
    private static final List<ValuedTransaction> ENTRIES = List.of(purchase(1, "2026-10-01", "100", "Noord", 0.7),
            purchase(2, "2026-10-02", "50", "Zuid", 0.3), refund(3, "2026-10-03", "10", "Zuid", 0.3),
            unrecognised(4, "2026-10-04", "30", "PARKING"));

    @Test
    void eachFigureIsTheSumOfTheSameEntries() {
        var sum = Sum.of(ENTRIES, EUR);
        assertThat(trail("v").value()).isEqualTo(requireNonNull(sum.v()).central());
        assertThat(trail("value").value()).isEqualTo(sum.value().central());
        assertThat(trail("value").low()).isEqualTo(sum.value().low());
    }

    @Test
    void theFormulasGiveTheFiguresAgain() {
        var v = trail("v");
        double again = input(v, "wE") * input(v, "E") + input(v, "wC") * input(v, "C") + input(v, "wS") * input(v, "S");
        assertThat(again / 100).isCloseTo(requireNonNull(v.value()), within(1e-12));
        var score = v.inputs().stream().filter(input -> input.symbol().equals("E")).findFirst().orElseThrow();
        assertThat(score.formula()).isEqualTo("(A1 * E1) / (A1)");
        assertThat(input(score, "A1") * input(score, "E1") / input(score, "A1"))
                .isCloseTo(requireNonNull(score.value()), within(1e-12));
    }

    @Test
    void theBubblesPartsSumToTheValue() {
        double parts = requireNonNull(trail("eco").value()) + requireNonNull(trail("economic").value())
                + requireNonNull(trail("social").value());
        assertThat(parts).isCloseTo(requireNonNull(trail("value").value()), within(1e-9));
    }

    @Test
    void withNothingScoredThereIsNoTrail() {
        assertThat(SumTrail.of(List.of(unrecognised(4, "2026-10-04", "30", "PARKING")), EUR, Weights.EQUAL)).isEmpty();
        assertThat(SumTrail.of(List.of(), EUR, Weights.EQUAL)).isEmpty();
    }

    @Test
    void theHouseholdsOwnWeightsAreItsWord() {
        var trails = SumTrail.of(ENTRIES, EUR, Weights.of(2, 1, 1));
        assertThat(trails.getFirst().inputs().getFirst().tag()).isEqualTo(Trail.Tag.YOURS);
        assertThat(trail("v").inputs().getFirst().tag()).isEqualTo(Trail.Tag.ASSUMED);
    }

    private static Trail trail(String symbol) {
        return SumTrail.of(ENTRIES, EUR, Weights.EQUAL).stream().filter(found -> found.symbol().equals(symbol))
                .findFirst().orElseThrow();
    }

    private static double input(Trail trail, String symbol) {
        return requireNonNull(trail.inputs().stream().filter(found -> found.symbol().equals(symbol)).findFirst()
                .orElseThrow().value());
    }
}
