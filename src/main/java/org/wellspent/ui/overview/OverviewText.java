// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.Overview;
import org.wellspent.core.insight.Period;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.valuation.Weights;
import org.wellspent.ui.kit.Bubble;
import org.wellspent.ui.kit.BubbleCircles;
import org.wellspent.ui.kit.MonthBars;

/// Puts an overview in words and figures.
final class OverviewText {
    /// From this share on, what is not scored is said to be left out of the figure per euro.
    private static final double WORTH_SAYING = 0.01;

    private final Messages messages;
    private final Figures figures;
    private final Hints hints;

    OverviewText(Messages messages, Figures figures, LocalDate today) {
        this.messages = messages;
        this.figures = figures;
        this.hints = new Hints(messages, figures, today);
    }

    /// The page of a period that has entries.
    OverviewPage page(Overview overview, List<ValuedTransaction> entries, Book book) {
        var sum = overview.sum();
        return new OverviewPage.Shown(headline(overview, entries, book.currency()), circles(sum, book.weights()),
                sum.v() == null ? null : sum.benefit(), overview.months().stream().map(OverviewText::bar).toList(),
                YearMonth.from(overview.period().to()), hints.of(overview, book),
                overview.most().stream().map(this::row).toList(), overview.least().stream().map(this::row).toList(),
                messages.get("overview.months.note", figures.unit(book.currency())));
    }

    /// A period in a sentence: "October", "2026", "the days from 1 to 24 October 2026".
    String inSentence(Period period) {
        return period.kind() == Period.Kind.MONTH
                ? figures.month(YearMonth.from(period.from()))
                : figures.period(period);
    }

    private OverviewPage.Headline headline(Overview overview, List<ValuedTransaction> entries, Currency currency) {
        var sum = overview.sum();
        var created = created(sum);
        return new OverviewPage.Headline(Emphasis.read(sentence(overview, currency)), created, marks(created),
                counted(overview, entries), messages.get("overview.grade", sum.grade().name()));
    }

    private String sentence(Overview overview, Currency currency) {
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
                figures.value(sum.value().central()), figures.perEuro(v.central()), unit(currency),
                change(v, overview.previous()));
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

    private static boolean isAllScored(Sum sum) {
        double spent = sum.spent().toDecimal().doubleValue();
        return Math.abs(spent - sum.scored()) <= WORTH_SAYING * spent;
    }

    private static Created created(Sum sum) {
        var v = sum.v();
        if (v == null) {
            return sum.purchases() == 0 ? new Created.NotScored("created.not-scored") : new Created.Unknown();
        }
        var scored = money(sum.scored(), sum.spent().currency());
        return switch (sum.grade()) {
            case A, B, C -> new Created.Measured(scored, v);
            case D -> new Created.Rough(scored, v);
            case E -> new Created.Unknown();
        };
    }

    private OverviewPage.@Nullable Marks marks(Created created) {
        return created instanceof Created.Measured(_, Range v)
                ? new OverviewPage.Marks(v, messages.get("overview.at-least", figures.perEuro(v.low())),
                        figures.perEuro(v.central()), messages.get("overview.at-most", figures.perEuro(v.high())))
                : null;
    }

    private String counted(Overview overview, List<ValuedTransaction> entries) {
        var sum = overview.sum();
        long scored = entries.stream().filter(ValuedTransaction::isScored)
                .filter(entry -> entry.match().kind() != FlowKind.REFUND).count();
        var count = scored == sum.purchases() && isAllScored(sum)
                ? messages.get("overview.scored.all", scored)
                : messages.get("overview.scored", scored, sum.purchases(),
                        figures.wholeMoney(money(sum.scored(), sum.spent().currency())));
        var kinds = overview.notScored().stream().map(kind -> messages.get("overview.out." + kind.kind().id()))
                .distinct().toList();
        return kinds.isEmpty() ? count : count + " · " + messages.get("overview.left-out", list(kinds));
    }

    private String list(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : messages.get("overview.list", String.join(", ", words.subList(0, words.size() - 1)),
                        words.getLast());
    }

    private static List<BubbleCircles.Part> circles(Sum sum, Weights weights) {
        var eco = sum.eco();
        var economic = sum.economic();
        var social = sum.social();
        if (eco == null || economic == null || social == null || sum.grade().isWordsOnly()) {
            return List.of();
        }
        return Stream.of(part(Bubble.ECO, weights.eco(), sum.scored(), eco),
                part(Bubble.ECONOMIC, weights.economic(), sum.scored(), economic),
                part(Bubble.SOCIAL, weights.social(), sum.scored(), social)).toList();
    }

    /// A bubble's part of the value is what was scored times its weight times its score of 100 (value-method, 13).
    private static BubbleCircles.Part part(Bubble bubble, double weight, double scored, Range score) {
        double perEuro = score.central() / 100;
        return new BubbleCircles.Part(bubble, weight * scored, weight * scored * perEuro, perEuro);
    }

    private static MonthBars.Month bar(Overview.Month month) {
        double value = month.value().central();
        boolean isScored = value != 0 || month.spent().isZero();
        return new MonthBars.Month(month.month(), month.spent().toDecimal().doubleValue(), isScored ? value : null);
    }

    private RankedRow row(Overview.Ranked ranked) {
        var created = ranked.grade().isWordsOnly()
                ? new Created.Rough(ranked.spent(), ranked.v())
                : new Created.Measured(ranked.spent(), ranked.v());
        var figure = ranked.grade().isWordsOnly()
                ? CreatedText.of(created, messages, figures).rest()
                : figures.perEuro(ranked.v().central());
        return new RankedRow(ranked.merchant(), created, figure, messages.get("overview.ranked.spoken",
                ranked.merchant(), figures.money(ranked.spent()), CreatedText.of(created, messages, figures).spoken()));
    }

    private String unit(Currency currency) {
        return messages.get(currency.getCurrencyCode().equals("EUR") ? "overview.per-euro" : "overview.per-unit",
                figures.unit(currency));
    }

    private static Money money(double units, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return Money.of(BigDecimal.valueOf(units).setScale(digits, RoundingMode.HALF_UP), currency);
    }

    private static BigDecimal rounded(double v) {
        return BigDecimal.valueOf(v).setScale(2, RoundingMode.HALF_UP);
    }
}
