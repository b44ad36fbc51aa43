// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wellspent.cli.TextTable.Column;
import org.wellspent.core.insight.RuleInForce;
import org.wellspent.core.report.RulesCsv;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rules`: the decisions in force; one can be removed, all can be written to a CSV file.
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--remove", paramLabel = "ID", descriptionKey = "cli.rules.remove")
    private @Nullable Long remove;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "cli.rules.csv")
    private @Nullable String csv;

    RulesCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        try (var open = households.look(global.dataFolder())) {
            if (remove != null) {
                open.decisions().remove(remove);
            }
            var rules = open.decisions().rules(Progress.NONE);
            if (csv != null) {
                write(rules, csv, open);
            }
            if (output.isJson()) {
                terminal.json(rules.stream().map(RulesCommand::json));
            } else if (rules.isEmpty()) {
                terminal.line(terminal.messages().get("cli.rules.none"));
            } else {
                table(rules).lines().forEach(terminal::line);
            }
            return ExitCode.DONE.number();
        }
    }

    private static void write(List<RuleInForce> rules, String file, OpenHousehold open) {
        try (var out = Files.newBufferedWriter(GlobalOptions.path(file), StandardCharsets.UTF_8)) {
            RulesCsv.write(rules, open.household().clock().getZone(), out);
        } catch (IOException failed) {
            throw new Problem(Remark.of("cli.rules.csv.failed", file), failed);
        }
    }

    private static JsonObject json(RuleInForce inForce) {
        var rule = inForce.rule();
        var type = rule.told().type();
        return new JsonObject().with("id", rule.id()).with("text", rule.text().shown())
                .with("merchant", inForce.merchant()).with("category", rule.told().categoryId())
                .with("type", type == null || type.value() == null ? null : type.value().id())
                .with("scope", RulesCsv.scope(rule, inForce.account())).with("purchases", inForce.purchases());
    }

    private TextTable table(List<RuleInForce> rules) {
        var messages = terminal.messages();
        var table = new TextTable(Column.right(messages.get("cli.column.id")),
                Column.left(messages.get("cli.column.text")), Column.left(messages.get("cli.column.merchant")),
                Column.left(messages.get("cli.column.category")), Column.left(messages.get("cli.column.type")),
                Column.left(messages.get("cli.column.scope")), Column.right(messages.get("cli.column.purchases")));
        for (var inForce : rules) {
            var told = inForce.rule().told();
            var category = told.categoryId();
            var type = told.type();
            table.row(Long.toString(inForce.rule().id()), inForce.rule().text().shown(),
                    inForce.merchant() == null ? "" : inForce.merchant(),
                    category == null ? "" : Words.category(category, messages),
                    type == null ? "" : Words.type(type.value(), messages),
                    RulesCsv.scope(inForce.rule(), inForce.account()), Integer.toString(inForce.purchases()));
        }
        return table;
    }
}
