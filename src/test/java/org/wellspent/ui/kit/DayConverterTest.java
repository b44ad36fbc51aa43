// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspent.core.text.Messages;

class DayConverterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final DayConverter days = new DayConverter(Messages.in(Locale.ENGLISH));

    @ParameterizedTest
    @ValueSource(strings = {"05 Oct 2026", "5 Oct 2026", "5 October 2026", "5/10/2026", "05/10/2026", "5.10.2026",
        "5-10-2026", "2026-10-05", " 5/10/2026 "})
    void aDayIsReadDayBeforeMonth(String text) {
        assertThat(days.fromString(text)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10/25/2026", "31/2/2026", "5/10", "tomorrow", "5/10/26"})
    void whatIsNoDayIsNeverAnother(String text) {
        assertThat(days.fromString(text)).isNull();
    }

    @Test
    void theMonthIsShownAsAWord() {
        assertThat(days.toString(DAY)).isEqualTo("05 Oct 2026");
        assertThat(days.toString(null)).isEmpty();
    }
}
