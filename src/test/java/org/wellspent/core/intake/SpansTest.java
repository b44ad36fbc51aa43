// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.core.intake.Statements.statement;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wellspent.core.money.Money;

class SpansTest {

    @Test
    void balancesThatChainGiveTheOnesAtTheEnds() {
        var span = Spans.of(statement().line("10-01", "-1", "A", "9").line("10-03", "4", "B", "13").lines());
        assertThat(span.opening()).isEqualTo(Money.of("10", "EUR"));
        assertThat(span.closing()).isEqualTo(Money.of("13", "EUR"));
        assertThat(span.first()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(span.last()).isEqualTo(LocalDate.of(2026, 10, 3));
    }

    @Test
    void theNewestLineMayStandFirst() {
        var span = Spans.of(statement().line("10-03", "4", "B", "13").line("10-01", "-1", "A", "9").lines());
        assertThat(span.opening()).isEqualTo(Money.of("10", "EUR"));
        assertThat(span.closing()).isEqualTo(Money.of("13", "EUR"));
    }

    @Test
    void balancesThatDoNotChainOrAreNotCompleteSayNothing() {
        var broken = Spans.of(statement().line("10-01", "-1", "A", "9").line("10-03", "4", "B", "14").lines());
        assertThat(broken.opening()).isNull();
        var partial = Spans.of(statement().line("10-01", "-1", "A").line("10-03", "4", "B", "13").lines());
        assertThat(partial.closing()).isNull();
    }

    @Test
    void aBalanceBeyondAllMoneySaysNothing() {
        var span = Spans.of(statement().line("10-01", "-1", "A", "92233720368547758.07").lines());
        assertThat(span.opening()).isNull();
    }

    @Test
    void fewLinesMayBeAMonthApartAndManyAreAsTheyAre() {
        assertThat(Spans.of(statement().line("10-01", "-1", "A").lines()).quietDays()).isEqualTo(31);
        var many = statement().line("10-01", "-1", "A").line("10-02", "-1", "A").line("10-03", "-1", "A")
                .line("10-15", "-1", "A").line("10-16", "-1", "A");
        assertThat(Spans.of(many.lines()).quietDays()).isEqualTo(12);
    }
}
