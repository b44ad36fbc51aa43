// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wellspent.cli.TextTable.Column;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.report.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `imports`: all imports, newest first, undone ones too.
@Command(name = "imports")
final class ImportsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ImportsCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        try (var open = households.look(global.dataFolder())) {
            Map<Long, String> accounts = open.household().ledger().accounts().stream()
                    .collect(Collectors.toMap(Account::id, Account::name));
            var batches = open.imports().history();
            if (output.isJson()) {
                terminal.json(batches.stream().map(batch -> json(batch, accounts)));
            } else if (batches.isEmpty()) {
                terminal.line(terminal.messages().get("cli.imports.none"));
            } else {
                table(open, batches, accounts).lines().forEach(terminal::line);
            }
            return ExitCode.DONE.number();
        }
    }

    private static JsonObject json(ImportBatch batch, Map<Long, String> accounts) {
        return new JsonObject().with("importId", batch.id()).with("file", batch.file())
                .with("at", batch.at().toString()).with("account", accounts.get(batch.accountId()))
                .with("new", batch.fresh()).with("known", batch.known()).with("undone", batch.isUndone());
    }

    private TextTable table(OpenHousehold open, List<ImportBatch> batches, Map<Long, String> accounts) {
        var messages = terminal.messages();
        var figures = new Figures(messages);
        var zone = open.household().clock().getZone();
        var table = new TextTable(Column.right(messages.get("cli.column.id")),
                Column.left(messages.get("cli.column.imported")), Column.left(messages.get("cli.column.account")),
                Column.right(messages.get("cli.column.new")), Column.right(messages.get("cli.column.known")),
                Column.left(messages.get("cli.column.file")), Column.left(""));
        for (ImportBatch batch : batches) {
            table.row(Long.toString(batch.id()), figures.dayOfYear(LocalDate.ofInstant(batch.at(), zone)),
                    accounts.getOrDefault(batch.accountId(), ""), figures.count(batch.fresh()),
                    figures.count(batch.known()), batch.file(),
                    batch.isUndone() ? messages.get("cli.imports.undone") : "");
        }
        return table;
    }
}
