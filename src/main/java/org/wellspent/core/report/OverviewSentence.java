// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Overview;
import org.wellspent.core.insight.Period;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;

/// The one sentence of an overview: "In October, 2,081 € created 1,190 of value: 0.57 per euro, up from 0.52."
public final class OverviewSentence {
    /// From this share on, what is not scored is said to be left out of the figure per euro.
    private static final double WORTH_SAYING = 0.01;

    private final Messages messages;
    private final Figures figures;

    /// Sentences for the reader of these texts.
    public OverviewSentence(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    /// The sentence, with the cost between `*` and the value between `_` for a reader that sets them apart.
    public String marked(Overview overview) {
        var sum = overview.sum();
        var when = when(overview.period());
        if (sum.spent().isZero() && sum.purchases() == 0) {
            return messages.get("overview.sentence.nothing", when);
        }
        if (sum.spent().isNegative()) {
            return messages.get("overview.sentence.refunds", when, figures.wholeMoney(sum.spent().negated()));
        }
        var spent = figures.wholeMoney(sum.spent());
        var v = sum.v();
        if (v == null || sum.grade() == Grade.E) {
            return messages.get("overview.sentence.unknown", when, spent);
        }
        if (sum.grade().isWordsOnly()) {
            return messages.get("overview.sentence.rough", when, spent,
                    CreatedText.of(created(sum), messages, figures).rest());
        }
        return messages.get(isAllScored(sum) ? "overview.sentence" : "overview.sentence.scored", when, spent,
                figures.value(sum.value().central()), figures.perEuro(v.central()), unit(sum.spent().currency()),
                change(v, overview.previous()));
    }

    /// The sentence as plain text.
    public String plain(Overview overview) {
        return marked(overview).replace("*", "").replace("_", "");
    }

    /// A period in a sentence: "October", "2026", "the days from 1 to 24 October 2026".
    public String inSentence(Period period) {
        return period.kind() == Period.Kind.MONTH
                ? figures.month(YearMonth.from(period.from()))
                : figures.period(period);
    }

    /// What a sum created, as far as it can be shown.
    public static Created created(Sum sum) {
        var v = sum.v();
        if (v == null) {
            return sum.purchases() == 0 ? new Created.NotScored("created.not-scored") : new Created.Unknown();
        }
        var scored = scored(sum);
        return switch (sum.grade()) {
            case A, B, C -> new Created.Measured(scored, v);
            case D -> new Created.Rough(scored, v);
            case E -> new Created.Unknown();
        };
    }

    /// Whether as good as all of what was spent is scored.
    public static boolean isAllScored(Sum sum) {
        double spent = sum.spent().toDecimal().doubleValue();
        return Math.abs(spent - sum.scored()) <= WORTH_SAYING * spent;
    }

    /// What was scored, to the cent.
    public static Money scored(Sum sum) {
        var currency = sum.spent().currency();
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return Money.of(BigDecimal.valueOf(sum.scored()).setScale(digits, RoundingMode.HALF_UP), currency);
    }

    /// The period as a sentence begins with it: "In October", "Between 1 October 2026 and 24 October 2026".
    private String when(Period period) {
        return period.kind() == Period.Kind.OWN && !period.from().equals(period.to())
                ? messages.get("overview.between", figures.longDate(period.from()), figures.longDate(period.to()))
                : messages.get(period.kind() == Period.Kind.OWN ? "overview.on" : "overview.in", inSentence(period));
    }

    private String change(Range v, @Nullable Sum previous) {
        if (previous == null || previous.v() == null || previous.grade().isWordsOnly()) {
            return "";
        }
        var before = figures.perEuro(previous.v().central());
        int way = rounded(v.central()).compareTo(rounded(previous.v().central()));
        return messages.get(way > 0 ? "overview.up" : way < 0 ? "overview.down" : "overview.unchanged", before);
    }

    private String unit(Currency currency) {
        return messages.get(currency.getCurrencyCode().equals("EUR") ? "overview.per-euro" : "overview.per-unit",
                figures.unit(currency));
    }

    private static BigDecimal rounded(double v) {
        return BigDecimal.valueOf(v).setScale(2, RoundingMode.HALF_UP);
    }
}
