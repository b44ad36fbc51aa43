// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.Overview;
import org.wellspent.core.insight.Period;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.report.OverviewSentence;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.valuation.Weights;
import org.wellspent.ui.kit.Bubble;
import org.wellspent.ui.kit.BubbleCircles;
import org.wellspent.ui.kit.MonthBars;

/// Puts an overview in words and figures.
final class OverviewText {
    private final Messages messages;
    private final Figures figures;
    private final OverviewSentence sentence;
    private final Hints hints;

    OverviewText(Messages messages, Figures figures, LocalDate today) {
        this.messages = messages;
        this.figures = figures;
        this.sentence = new OverviewSentence(messages, figures);
        this.hints = new Hints(messages, figures, today);
    }

    /// The page of a period that has entries.
    OverviewPage page(Overview overview, List<ValuedTransaction> entries, Book book) {
        var sum = overview.sum();
        return new OverviewPage.Shown(headline(overview, entries), circles(sum, book.weights()),
                sum.v() == null ? null : sum.benefit(), overview.months().stream().map(OverviewText::bar).toList(),
                YearMonth.from(overview.period().to()), hints.of(overview, book),
                overview.most().stream().map(this::row).toList(), overview.least().stream().map(this::row).toList(),
                messages.get("overview.months.note", figures.unit(book.currency())));
    }

    /// A period in a sentence: "October", "2026", "the days from 1 to 24 October 2026".
    String inSentence(Period period) {
        return sentence.inSentence(period);
    }

    private OverviewPage.Headline headline(Overview overview, List<ValuedTransaction> entries) {
        var sum = overview.sum();
        var created = OverviewSentence.created(sum);
        return new OverviewPage.Headline(Emphasis.read(sentence.marked(overview)), created, marks(created),
                counted(overview, entries), messages.get("overview.grade", sum.grade().name()));
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
        var count = scored == sum.purchases() && OverviewSentence.isAllScored(sum)
                ? messages.get("overview.scored.all", scored)
                : messages.get("overview.scored", scored, sum.purchases(),
                        figures.wholeMoney(OverviewSentence.scored(sum)));
        var kinds = overview.notScored().stream().filter(kind -> kind.amount().isNegative())
                .map(kind -> messages.get("overview.out." + kind.kind().id()))
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
}
