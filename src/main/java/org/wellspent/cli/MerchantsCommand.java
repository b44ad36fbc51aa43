// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.wellspent.cli.TextTable.Column;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.MerchantSums;
import org.wellspent.core.insight.MerchantSums.MerchantSum;
import org.wellspent.core.insight.MerchantSums.Source;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.report.OverviewSentence;
import org.wellspent.core.text.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `merchants`: to whom the household paid, most money first.
@Command(name = "merchants")
final class MerchantsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    MerchantsCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        try (var open = households.look(global.dataFolder())) {
            var book = open.review().book(Progress.NONE);
            if (output.isJson()) {
                terminal.json(MerchantSums.of(book).stream().map(MerchantsCommand::json));
            } else if (book.entries().isEmpty()) {
                terminal.line(terminal.messages().get("cli.empty"));
            } else {
                table(book).lines().forEach(terminal::line);
            }
            return ExitCode.DONE.number();
        }
    }

    private static JsonObject json(MerchantSum merchant) {
        var match = merchant.match();
        var listed = match.merchant();
        return new JsonObject().with("merchantId", listed == null ? null : listed.id())
                .with("merchant", match.shownName()).with("type", match.type() == null ? null : match.type().id())
                .with("category", match.categoryId()).with("purchases", merchant.sum().purchases())
                .with("spent", merchant.sum().spent()).with("v", ValueJson.central(merchant.sum().v()))
                .with("source", merchant.source().name().toLowerCase(Locale.ROOT));
    }

    private TextTable table(Book book) {
        var messages = terminal.messages();
        var figures = new Figures(messages);
        var table = new TextTable(Column.left(messages.get("cli.column.merchant")),
                Column.left(messages.get("cli.column.category")), Column.left(messages.get("cli.column.type")),
                Column.right(messages.get("cli.column.purchases")),
                Column.right(messages.get("cli.column.cost", figures.unit(book.currency()))),
                Column.left(messages.get("cli.column.per-euro")));
        for (MerchantSum merchant : MerchantSums.of(book)) {
            var match = merchant.match();
            table.row(match.shownName(), Words.category(match.categoryId(), messages),
                    merchant.source() == Source.UNRECOGNISED ? "" : Words.type(match.type(), messages),
                    figures.count(merchant.sum().purchases()), figures.amount(merchant.sum().spent()),
                    perEuro(merchant.sum(), figures));
        }
        return table;
    }

    private String perEuro(Sum sum, Figures figures) {
        var v = sum.v();
        return v != null && !sum.grade().isWordsOnly()
                ? figures.perEuro(v.central())
                : CreatedText.of(OverviewSentence.created(sum), terminal.messages(), figures).rest();
    }
}
