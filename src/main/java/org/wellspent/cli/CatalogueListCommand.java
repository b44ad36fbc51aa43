// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.concurrent.Callable;
import org.wellspent.cli.TextTable.Column;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.DataSource;
import org.wellspent.core.catalogue.MerchantLayer;
import org.wellspent.core.report.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `catalogue list`: the layers of merchants, and the data files with their sources and licences.
@Command(name = "list")
final class CatalogueListCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Knowledge knowledge;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    CatalogueListCommand(Terminal terminal, Knowledge knowledge) {
        this.terminal = terminal;
        this.knowledge = knowledge;
    }

    @Override
    public Integer call() {
        var catalogue = knowledge.catalogue();
        if (output.isJson()) {
            terminal.json(new JsonObject().with("version", catalogue.version())
                    .with("merchants", catalogue.size()).with("categories", catalogue.categories().size())
                    .with("layers", catalogue.layers().stream().map(CatalogueListCommand::json))
                    .with("sources", catalogue.sources().stream().map(CatalogueListCommand::json)));
        } else {
            text(catalogue);
        }
        return ExitCode.DONE.number();
    }

    private static JsonObject json(MerchantLayer layer) {
        return new JsonObject().with("id", layer.id()).with("merchants", layer.size());
    }

    private static JsonObject json(DataSource source) {
        return new JsonObject().with("file", source.file()).with("what", source.what()).with("source", source.source())
                .with("year", source.year()).with("licence", source.licence()).with("credit", source.credit())
                .with("rows", source.rows()).with("unverified", source.unverified());
    }

    private void text(Catalogue catalogue) {
        var messages = terminal.messages();
        var figures = new Figures(messages);
        terminal.line(messages.get("cli.catalogue.size", catalogue.version(), figures.count(catalogue.size()),
                figures.count(catalogue.categories().size())));
        var table = new TextTable(Column.left(messages.get("cli.column.file")),
                Column.right(messages.get("cli.column.rows")), Column.left(messages.get("cli.column.year")),
                Column.left(messages.get("cli.column.licence")), Column.left(messages.get("cli.column.source")));
        catalogue.sources().forEach(source -> table.row(source.file(), figures.count(source.rows()), source.year(),
                source.licence(), source.source()));
        table.lines().forEach(terminal::line);
    }
}
