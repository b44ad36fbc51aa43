// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.ui.kit.Fx.MESSAGES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Valuation;

/// Bubbles and grades are told by shape, letter and words, never by colour alone.
class MarksTest {

    @ParameterizedTest
    @CsvSource({"60.1, above", "60, about", "40, about", "39.9, below"})
    void theFillOfAMarkSaysItsLevel(double score, String level) {
        assertThat(Fx.get(() -> {
            var mark = new BubbleMark(Bubble.ECO, MESSAGES);
            mark.show(Range.exactly(score));
            return mark.getStyleClass();
        })).containsExactly("bubble-mark", "eco", level);
    }

    @Test
    void anUnknownScoreLooksDifferentFromALowOne() {
        var mark = Fx.get(() -> new BubbleMark(Bubble.SOCIAL, MESSAGES));
        assertThat(mark.getStyleClass()).contains("not-known");
        assertThat(mark.getText()).isEqualTo("P");
        assertThat(mark.getAccessibleText()).isEqualTo("Social not known");
    }

    @Test
    void aScreenReaderHearsAllThreeBubblesOfARow() {
        assertThat(BubbleMark.spoken(Range.exactly(70), Range.exactly(50), Range.exactly(20), MESSAGES))
                .isEqualTo("Ecological above average, Economic about average, Social below average");
        assertThat(BubbleMark.spoken(null, Range.exactly(50), null, MESSAGES)).isEqualTo("bubbles not known");
    }

    @Test
    void atAWordsOnlyGradeTheBubblesAreNotKnown() {
        var sure = Range.exactly(70);
        assertThat(Fx.get(() -> {
            var marks = new BubbleMarks(MESSAGES);
            marks.show(new Valuation(sure, sure, sure, sure, sure, null, null, null, null, null, null, null, Grade.D));
            return marks.getAccessibleText();
        })).isEqualTo("bubbles not known");
    }

    @ParameterizedTest
    @CsvSource({"A, 5", "B, 4", "C, 3", "D, 2", "E, 1"})
    void aGradeFillsAsManyTicksAsItIsSure(Grade grade, int ticks) {
        var mark = Fx.get(() -> new GradeMark(grade, MESSAGES));
        assertThat(mark.lookupAll(".grade-tick").stream()
                .filter(tick -> tick.getPseudoClassStates().stream()
                        .anyMatch(s -> s.getPseudoClassName().equals("filled"))))
                .hasSize(ticks);
    }

    @Test
    void aGradeIsSaidInWords() {
        assertThat(Fx.get(() -> new GradeMark(Grade.C, MESSAGES)).getAccessibleText())
                .isEqualTo("grade C: Fair: merchant known, typical values used");
    }
}
