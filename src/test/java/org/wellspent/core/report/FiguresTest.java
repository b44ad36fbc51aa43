// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspent.core.insight.Period;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;

class FiguresTest {
    private final Figures figures = new Figures(Messages.in(Locale.ENGLISH));

    @Test
    void moneyHasATrueMinusAndANarrowSpaceBeforeItsUnit() {
        assertThat(figures.money(Money.of("-1846.37", "EUR"))).isEqualTo("\u22121,846.37\u202f€");
        assertThat(figures.amount(Money.of("-3.2", "EUR"))).isEqualTo("\u22123.20");
        assertThat(figures.wholeMoney(Money.of("2081.17", "EUR"))).isEqualTo("2,081\u202f€");
    }

    @Test
    void moneyHasTheDecimalsOfItsCurrency() {
        assertThat(figures.amount(Money.of("1500", "JPY"))).isEqualTo("1,500");
        assertThat(figures.amount(Money.of("1.5", "KWD"))).isEqualTo("1.500");
    }

    @Test
    void figuresFollowTheReader() {
        var german = new Figures(Messages.in(Locale.forLanguageTag("de-DE")));
        assertThat(german.amount(Money.of("-1846.37", "EUR"))).isEqualTo("\u22121.846,37");
        assertThat(german.perEuro(0.625)).isEqualTo("0,63");
    }

    @ParameterizedTest
    @CsvSource({"2.01, 2.0", "9.949, 9.9", "9.95, 10", "31.2, 31", "370.5, 371", "999.4, 999", "999.6, '1,000'",
        "1186, '1,190'", "1185, '1,190'", "0.04, 0.0", "-2.01, −2.0", "-0.01, 0.0", "0, 0.0"})
    void valueIsShownNoFinerThanItIsKnown(double value, String shown) {
        assertThat(figures.value(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"4.94, 4.9", "12.4, 12", "0.444, 0.44", "1234, '1,200'", "0, 0", "-7.25, −7.3", "0.0566, 0.057",
        "99.6, 100", "1, 1.0"})
    void measuredFiguresHaveTwoSignificantDigits(double figure, String shown) {
        assertThat(figures.measured(figure)).isEqualTo(shown);
    }

    @Test
    void rangesAreWrittenLowToHighEvenOfRefunds() {
        assertThat(figures.span(new Range(12.9, 19, 23.6))).isEqualTo("13–24");
        assertThat(figures.span(new Range(-12.9, -19, -23.6))).isEqualTo("−24–−13");
        assertThat(figures.spanPerEuro(new Range(0.54, 0.62, 0.7))).isEqualTo("0.54–0.70");
        assertThat(figures.spanPercent(new Range(0.63, 0.78, 0.93))).isEqualTo("63–93");
    }

    @Test
    void sharesAreWholePercentages() {
        assertThat(figures.percent(0.785)).isEqualTo("79\u202f%");
    }

    @Test
    void daysAreWrittenAsTheReaderSaysThem() {
        var day = LocalDate.of(2026, 10, 4);
        assertThat(figures.day(day)).isEqualTo("04 Oct");
        assertThat(figures.dayOfYear(day)).isEqualTo("04 Oct 2026");
        assertThat(figures.longDay(day)).isEqualTo("4 October");
        assertThat(figures.longDate(day)).isEqualTo("4 October 2026");
        assertThat(figures.month(YearMonth.of(2026, 10))).isEqualTo("October");
    }

    @ParameterizedTest
    @CsvSource({"2026-10, October 2026", "2026-Q4, Q4 2026", "2026, 2026"})
    void periodsHaveTheNameOfTheirKind(String period, String name) {
        assertThat(figures.period(Period.parse(period).orElseThrow())).isEqualTo(name);
    }

    @Test
    void daysOfOnesOwnNameBothEnds() {
        var own = new Period(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 11, 2));
        assertThat(figures.period(own)).isEqualTo("03 Oct 2026 to 02 Nov 2026");
        assertThat(figures.period(Period.of(Period.Kind.OWN, own.from()))).isEqualTo("03 Oct 2026");
    }

    @Test
    void theLargestRemaindersAreRoundedUp() {
        assertThat(Figures.wholePercentages(0.347, 0.313, 0.182, 0.158)).containsExactly(35, 31, 18, 16);
        assertThat(Figures.wholePercentages(0, 0)).containsExactly(0, 0);
    }

    @Property
    void wholePercentagesSumToOneHundred(
            @ForAll @Size(4) List<@Scale(3) @DoubleRange(min = 0.001, max = 1) Double> drawn) {
        var shares = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        var whole = Figures.wholePercentages(shares);
        double sum = Arrays.stream(shares).sum();
        assertThat(Arrays.stream(whole).sum()).isEqualTo(100);
        for (int i = 0; i < whole.length; i++) {
            assertThat((double) whole[i]).isBetween(shares[i] / sum * 100 - 1, shares[i] / sum * 100 + 1);
        }
    }

    @Property
    void noFigureIsWrittenAsMinusZero(@ForAll @DoubleRange(min = -0.04, max = 0) double almostNothing) {
        assertThat(figures.value(almostNothing)).isEqualTo("0.0");
    }
}
