// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Benefit;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Valuation;

/// The value receipt of a purchase, as lines of text. At grades D and E it has words only.
final class ReceiptText {
    private final Messages messages;
    private final Figures figures;

    ReceiptText(Messages messages) {
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    List<String> lines(Money cost, Match match, @Nullable Valuation valuation) {
        var lines = new ArrayList<String>();
        if (!match.shownName().isBlank()) {
            lines.add(match.shownName());
        }
        lines.add(Words.category(match.categoryId(), messages) + " \u00b7 " + Words.type(match.type(), messages));
        lines.add(messages.get("cli.receipt.cost", figures.money(cost)));
        var created = CreatedText.of(Created.of(cost, match.kind(), valuation), messages, figures);
        lines.add(messages.get("cli.receipt.created", (created.strong() + " " + created.rest()).strip()));
        if (valuation == null) {
            return lines;
        }
        if (!valuation.grade().isWordsOnly()) {
            figures(lines, cost, valuation);
        }
        lines.add(messages.get("cli.receipt.grade", valuation.grade().name(),
                messages.get("grade." + valuation.grade().name())));
        return lines;
    }

    private void figures(List<String> lines, Money cost, Valuation valuation) {
        String unit = figures.unit(cost.currency());
        line(lines, "cli.receipt.v", valuation.v(), figures::perEuro);
        line(lines, "cli.receipt.co2", valuation.co2(), figure -> figures.measured(figure, "kg"));
        line(lines, "cli.receipt.local", valuation.local(), figure -> figures.measured(figure, unit));
        line(lines, "cli.receipt.work", valuation.workMinutes(), figure -> figures.measured(figure, "min"));
        line(lines, "cli.receipt.purse", valuation.publicPurse(), figure -> figures.measured(figure, unit));
        line(lines, "cli.receipt.fair", valuation.fairShare(), figures::percent);
        var eco = valuation.eco();
        var economic = valuation.economic();
        var social = valuation.social();
        if (eco != null && economic != null && social != null) {
            lines.add(messages.get("cli.receipt.bubbles", figures.measured(eco.central()),
                    figures.measured(economic.central()), figures.measured(social.central())));
        }
        var benefit = valuation.benefit();
        if (benefit != null) {
            lines.add(benefit(benefit));
        }
    }

    /// Who benefits, in whole percentages that sum to 100.
    String benefit(Benefit benefit) {
        int[] shares = Figures.wholePercentages(benefit.me(), benefit.around(), benefit.next(), benefit.common());
        return messages.get("cli.receipt.benefit", figures.percentOf(shares[0]), figures.percentOf(shares[1]),
                figures.percentOf(shares[2]), figures.percentOf(shares[3]));
    }

    private void line(List<String> lines, String key, @Nullable Range range, FigureWords words) {
        if (range == null) {
            return;
        }
        var ordered = range.inOrder();
        String central = words.of(ordered.central());
        lines.add(ordered.low() == ordered.high()
                ? messages.get(key, central)
                : messages.get("cli.receipt.between", messages.get(key, central), words.of(ordered.low()),
                        words.of(ordered.high())));
    }

    /// How one figure is written.
    @FunctionalInterface
    private interface FigureWords {
        String of(double figure);
    }
}
