// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.stream.IntStream;
import org.wellspent.core.insight.Period;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;

/// How figures are written for the reader: money, value, natural units, shares and days, in the reader's locale.
/// Rounding is half up and happens here only (value-method, section 13: nothing is rounded before showing).
public final class Figures {
    /// Stands before a unit: a narrow no-break space.
    public static final String NARROW = "\u202f";
    private static final char MINUS = '\u2212';
    private static final String DASH = "\u2013";

    private final Messages messages;
    private final DecimalFormatSymbols symbols;

    /// Figures for the reader of these texts.
    public Figures(Messages messages) {
        this.messages = messages;
        this.symbols = DecimalFormatSymbols.getInstance(messages.locale());
        symbols.setMinusSign(MINUS);
    }

    /// An amount with its unit: `−1,846.37 €`.
    public String money(Money money) {
        return amount(money) + NARROW + unit(money.currency());
    }

    /// An amount without its unit, for a column whose head names it: `−1,846.37`.
    public String amount(Money money) {
        var decimal = money.toDecimal();
        return decimals(decimal, decimal.scale());
    }

    /// An amount in whole units, for a sentence: `2,081 €`.
    public String wholeMoney(Money money) {
        return decimals(money.toDecimal(), 0) + NARROW + unit(money.currency());
    }

    /// The sign of a currency as the reader knows it: `€`, `US$`.
    public String unit(Currency currency) {
        return currency.getSymbol(messages.locale());
    }

    /// Value created, or the whole cost beside it: below 10 one decimal, from 1000 to ten, else whole: `2.0`, `371`,
    /// `1,190`.
    public String value(double value) {
        double size = Math.abs(value);
        if (rounded(size, 1).doubleValue() < 10) {
            return decimals(BigDecimal.valueOf(value), 1);
        }
        if (rounded(size, 0).doubleValue() < 1000) {
            return decimals(BigDecimal.valueOf(value), 0);
        }
        return decimals(rounded(value, -1), 0);
    }

    /// Value per euro, always two decimals: `0.62`.
    public String perEuro(double v) {
        return decimals(BigDecimal.valueOf(v), 2);
    }

    /// A measured figure to two significant digits: `4.9`, `19`, `0.44`, `1,200`.
    public String measured(double figure) {
        var short2 = BigDecimal.valueOf(figure).round(new MathContext(2, RoundingMode.HALF_UP));
        int digits = short2.signum() == 0 ? 0 : Math.clamp(1 - exponent(short2), 0, 6);
        return decimals(short2, digits);
    }

    /// A measured figure with its unit: `19 €`, `4.9 kg CO₂e`.
    public String measured(double figure, String unit) {
        return unit.isEmpty() ? measured(figure) : measured(figure) + NARROW + unit;
    }

    /// The corners of a range: `13–24`.
    public String span(Range range) {
        var ordered = range.inOrder();
        return measured(ordered.low()) + DASH + measured(ordered.high());
    }

    /// The corners of a range of values per euro: `0.54–0.70`.
    public String spanPerEuro(Range range) {
        return perEuro(range.low()) + DASH + perEuro(range.high());
    }

    /// A share of 1 as a whole percentage: `78 %`.
    public String percent(double share) {
        return percentOf(rounded(share * 100, 0).intValueExact());
    }

    /// A whole percentage: `78 %`.
    public String percentOf(int percentage) {
        return decimals(BigDecimal.valueOf(percentage), 0) + NARROW + "%";
    }

    /// The corners of a range of shares of 1, without the sign: `63–93`.
    public String spanPercent(Range share) {
        return decimals(rounded(share.low() * 100, 0), 0) + DASH + decimals(rounded(share.high() * 100, 0), 0);
    }

    /// A count with the reader's grouping: `1,214`.
    public String count(long number) {
        return decimals(BigDecimal.valueOf(number), 0);
    }

    /// A figure with a fixed number of decimals: `50.00`, `0.0566`.
    public String decimals(BigDecimal figure, int digits) {
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var text = format.format(figure);
        boolean isZero = figure.setScale(digits, RoundingMode.HALF_UP).signum() == 0;
        return isZero && text.charAt(0) == MINUS ? text.substring(1) : text;
    }

    /// `31 Oct`, for rows of one period.
    public String day(LocalDate day) {
        return written("date.day", day);
    }

    /// `31 Oct 2026`, for rows of any period.
    public String dayOfYear(LocalDate day) {
        return written("date.day.year", day);
    }

    /// `24 October`, for sentences and screen readers.
    public String longDay(LocalDate day) {
        return written("date.long", day);
    }

    /// `24 October 2026`.
    public String longDate(LocalDate day) {
        return written("date.long.year", day);
    }

    /// `October`.
    public String month(YearMonth month) {
        return written("date.month", month);
    }

    /// `Oct`.
    public String shortMonth(YearMonth month) {
        return written("date.month.short", month);
    }

    /// `October 2026`.
    public String monthOfYear(YearMonth month) {
        return written("date.month.year", month);
    }

    /// A period as its picker names it: `October 2026`, `Q4 2026`, `2026`, `1 to 24 October 2026`.
    public String period(Period period) {
        var year = Integer.toString(period.from().getYear());
        return switch (period.kind()) {
            case MONTH -> monthOfYear(YearMonth.from(period.from()));
            case QUARTER -> messages.get("date.quarter", (period.from().getMonthValue() + 2) / 3, year);
            case YEAR -> year;
            case OWN -> period.from().equals(period.to())
                    ? dayOfYear(period.from())
                    : messages.get("date.range", dayOfYear(period.from()), dayOfYear(period.to()));
        };
    }

    /// Whole percentages of shares that sum to 1: they sum to 100, the largest remainders rounded up.
    public static int[] wholePercentages(double... shares) {
        double sum = Arrays.stream(shares).sum();
        if (!(sum > 0)) {
            return new int[shares.length];
        }
        var whole = Arrays.stream(shares).mapToInt(share -> (int) Math.floor(share / sum * 100)).toArray();
        int missing = 100 - Arrays.stream(whole).sum();
        IntStream.range(0, shares.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> whole[i] - shares[i] / sum * 100)).limit(missing)
                .forEach(i -> whole[i]++);
        return whole;
    }

    private String written(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(messages.get(pattern), messages.locale()).format(time);
    }

    private static BigDecimal rounded(double figure, int digits) {
        return BigDecimal.valueOf(figure).setScale(digits, RoundingMode.HALF_UP);
    }

    private static int exponent(BigDecimal figure) {
        return figure.precision() - figure.scale() - 1;
    }
}
