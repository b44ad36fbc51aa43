// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.ArrayList;
import java.util.List;
import org.wellspent.cli.TextTable.Column;
import org.wellspent.core.insight.Overview;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.report.OverviewSentence;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;

/// An overview as lines of text: the sentence, the bubbles, who benefited, the months, most and least.
final class OverviewLines {
    private final Messages messages;
    private final Figures figures;

    OverviewLines(Messages messages) {
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    List<String> of(Overview overview) {
        var lines = new ArrayList<String>();
        var sum = overview.sum();
        lines.add(new OverviewSentence(messages, figures).plain(overview));
        var v = sum.v();
        var eco = sum.eco();
        var economic = sum.economic();
        var social = sum.social();
        if (v != null && eco != null && economic != null && social != null && !sum.grade().isWordsOnly()) {
            lines.add(messages.get("cli.overview.range", figures.perEuro(v.low()), figures.perEuro(v.high()),
                    sum.grade().name(), messages.get("grade." + sum.grade().name())));
            lines.add(messages.get("cli.receipt.bubbles", figures.measured(eco.central()),
                    figures.measured(economic.central()), figures.measured(social.central())));
        }
        var benefit = sum.benefit();
        if (benefit != null) {
            lines.add(new ReceiptText(messages).benefit(benefit));
        }
        var unknown = overview.unrecognised();
        if (unknown.merchants() > 0) {
            lines.add(messages.get("cli.overview.unrecognised", unknown.merchants(), unknown.purchases(),
                    figures.money(unknown.amount())));
        }
        block(lines, months(overview));
        ranked(lines, "overview.most", overview.most());
        ranked(lines, "overview.least", overview.least());
        block(lines, notScored(overview));
        return lines;
    }

    private TextTable months(Overview overview) {
        var unit = figures.unit(overview.sum().spent().currency());
        var table = new TextTable(Column.left(messages.get("cli.column.month")),
                Column.right(messages.get("cli.column.cost", unit)),
                Column.right(messages.get("cli.column.value")));
        for (Overview.Month month : overview.months()) {
            Range value = month.value();
            table.row(figures.monthOfYear(month.month()), figures.amount(month.spent()),
                    value.central() == 0 ? "" : figures.value(value.central()));
        }
        return table;
    }

    private void ranked(List<String> lines, String heading, List<Overview.Ranked> merchants) {
        if (merchants.isEmpty()) {
            return;
        }
        var unit = figures.unit(merchants.getFirst().spent().currency());
        var table = new TextTable(Column.left(messages.get(heading)),
                Column.right(messages.get("cli.column.cost", unit)),
                Column.left(messages.get("cli.column.per-euro")));
        for (Overview.Ranked merchant : merchants) {
            table.row(merchant.merchant(), figures.amount(merchant.spent()), merchant.grade().isWordsOnly()
                    ? messages.get(CreatedText.word(merchant.v().central()))
                    : figures.perEuro(merchant.v().central()));
        }
        block(lines, table);
    }

    private TextTable notScored(Overview overview) {
        var table = new TextTable(Column.left(messages.get("cli.overview.not-scored")),
                Column.right(messages.get("cli.column.transactions")),
                Column.right(messages.get("cli.column.amount")));
        for (Overview.NotScored kind : overview.notScored()) {
            table.row(messages.get("flow." + kind.kind().id()), figures.count(kind.transactions()),
                    figures.money(kind.amount()));
        }
        return table;
    }

    private static void block(List<String> lines, TextTable table) {
        if (!table.isEmpty()) {
            lines.add("");
            lines.addAll(table.lines());
        }
    }
}
