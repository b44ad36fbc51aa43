// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2026-10,2026-10-01,2026-10-31,MONTH", "2024-02,2024-02-01,2024-02-29,MONTH",
        "2026-Q4,2026-10-01,2026-12-31,QUARTER", "2026-Q1,2026-01-01,2026-03-31,QUARTER",
        "2026,2026-01-01,2026-12-31,YEAR"})
    void readsThePeriodsAPersonWrites(String text, LocalDate from, LocalDate to, Period.Kind kind) {
        var period = Period.parse(text).orElseThrow();
        assertThat(period).isEqualTo(new Period(from, to));
        assertThat(period.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-00", "2026-Q5", "26", "October", "2026-1", "2026-10-01"})
    void whatIsNoPeriodIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)))
                .hasMessageContaining("ends before it begins");
    }

    @Test
    void stepsByItsOwnKind() {
        assertThat(Period.month(YearMonth.of(2026, 1)).previous()).isEqualTo(Period.month(YearMonth.of(2025, 12)));
        assertThat(Period.quarter(2026, 4).next()).isEqualTo(Period.quarter(2027, 1));
        assertThat(Period.year(2026).previous()).isEqualTo(Period.year(2025));
        assertThat(new Period(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 19)).previous())
                .isEqualTo(new Period(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 9)));
    }

    @Test
    void touchesItsMonths() {
        assertThat(new Period(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 1)).months())
                .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 1), YearMonth.of(2026, 2));
    }

    @Property
    void nextUndoesPrevious(@ForAll @DateRange(min = "1990-01-01", max = "2090-01-01") LocalDate day,
            @ForAll Period.Kind kind) {
        var period = Period.of(kind, day);
        assertThat(period.contains(day)).isTrue();
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.previous().contains(day)).isFalse();
    }
}
