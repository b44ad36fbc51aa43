// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisibilityTest {
    private static final StatementSpan SPAN = new StatementSpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31),
            null, null, 10);

    private static Holding holding(long importId, boolean undone, IdSet rows, Replacement... replacements) {
        return new Holding(importId, 1, "be-sample", Instant.EPOCH, undone, rows, SPAN, List.of(replacements));
    }

    @Test
    void aRowCountsWhileAnImportInForceHoldsIt() {
        var shown = Visibility.of(List.of(holding(1, true, IdSet.of(1, 2)), holding(2, false, IdSet.of(2, 3))));
        assertThat(shown.shownAs(1)).isZero();
        assertThat(shown.shownAs(2)).isEqualTo(2);
        assertThat(shown.shownAs(3)).isEqualTo(3);
        assertThat(shown.shownAs(4)).isZero();
    }

    @Test
    void aRowWrittenAnewStandsUnderTheNumberOfTheEarlierOne() {
        var shown = Visibility.of(
                List.of(holding(1, false, IdSet.of(1)), holding(2, false, IdSet.of(5), new Replacement(1, 5))));
        assertThat(shown.shownAs(1)).isZero();
        assertThat(shown.shownAs(5)).isEqualTo(1);
    }

    @Test
    void undoingTheChangedFileBringsTheEarlierRowBack() {
        var shown = Visibility.of(
                List.of(holding(1, false, IdSet.of(1)), holding(2, true, IdSet.of(5), new Replacement(1, 5))));
        assertThat(shown.shownAs(1)).isEqualTo(1);
        assertThat(shown.shownAs(5)).isZero();
    }

    @Test
    void aFileThatHoldsBothShowsThatTheyAreTwo() {
        var shown = Visibility.of(List.of(holding(1, false, IdSet.of(1)),
                holding(2, false, IdSet.of(5), new Replacement(1, 5)), holding(3, false, IdSet.of(1, 5))));
        assertThat(shown.shownAs(1)).isEqualTo(1);
        assertThat(shown.shownAs(5)).isEqualTo(5);
    }

    @Test
    void aRowChangedTwiceKeepsItsFirstNumber() {
        var shown = Visibility.of(List.of(holding(1, false, IdSet.of(1)),
                holding(2, false, IdSet.of(5), new Replacement(1, 5)),
                holding(3, false, IdSet.of(9), new Replacement(5, 9), new Replacement(1, 9))));
        assertThat(shown.shownAs(1)).isZero();
        assertThat(shown.shownAs(5)).isZero();
        assertThat(shown.shownAs(9)).isEqualTo(1);
    }

    @Test
    void noTwoRowsStandUnderOneNumber() {
        var shown = Visibility.of(List.of(holding(1, false, IdSet.of(1)),
                holding(2, false, IdSet.of(5), new Replacement(1, 5)),
                holding(3, false, IdSet.of(9), new Replacement(1, 9))));
        assertThat(shown.shownAs(5)).isEqualTo(1);
        assertThat(shown.shownAs(9)).isEqualTo(9);
    }
}
