// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.cli.TextTable.Column;
import org.wellspent.core.catalogue.DescriptorList;
import org.wellspent.core.matching.Match;
import org.wellspent.core.text.Messages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `match TEXT` and `match --csv FILE`: what texts of statements are recognised as, by the catalogue alone.
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Knowledge knowledge;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @ArgGroup(multiplicity = "1")
    private Asked asked = new Asked();

    @Option(names = "--country", paramLabel = "CC", descriptionKey = "cli.match.country")
    private @Nullable String country;

    /// One text, or a file of them.
    static final class Asked {
        @Parameters(paramLabel = "TEXT", descriptionKey = "cli.match.text")
        private @Nullable String text;

        @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "cli.match.csv")
        private @Nullable String file;
    }

    MatchCommand(Terminal terminal, Knowledge knowledge) {
        this.terminal = terminal;
        this.knowledge = knowledge;
    }

    @Override
    public Integer call() {
        if (asked.file == null) {
            one(Objects.requireNonNull(asked.text));
        } else {
            many(GlobalOptions.path(asked.file));
        }
        return ExitCode.DONE.number();
    }

    private void one(String text) {
        var match = match(text, country);
        if (output.isJson()) {
            terminal.json(json(text, match));
            return;
        }
        var messages = terminal.messages();
        terminal.line(match.shownName());
        terminal.line(messages.get("cli.match.is", sort(match, messages), messages.get("flow." + match.kind().id())));
        terminal.line(messages.get(match.reason()));
    }

    private void many(Path file) {
        if (output.isJson()) {
            DescriptorFile.read(file).read(entries -> {
                terminal.json(entries.map(entry -> json(entry.descriptor(), match(entry))));
                return ExitCode.DONE;
            });
        } else {
            DescriptorFile.read(file).read(this::table).lines().forEach(terminal::line);
        }
    }

    private TextTable table(Stream<DescriptorList.Entry> entries) {
        var messages = terminal.messages();
        var table = new TextTable(Column.left(messages.get("cli.column.text")),
                Column.left(messages.get("cli.column.merchant")), Column.left(messages.get("cli.column.sort")),
                Column.left(messages.get("cli.column.kind")), Column.left(messages.get("cli.column.confidence")));
        entries.forEach(entry -> {
            var match = match(entry);
            table.row(entry.descriptor(), match.merchant() == null ? "" : match.merchant().name(),
                    sort(match, messages), messages.get("flow." + match.kind().id()), match.confidence().id());
        });
        return table;
    }

    private Match match(DescriptorList.Entry entry) {
        return match(entry.descriptor(), entry.country() == null ? country : entry.country());
    }

    private Match match(String text, @Nullable String where) {
        return knowledge.matcher().match(text, where, 0);
    }

    /// Category and type, as far as they are known.
    private static String sort(Match match, Messages messages) {
        return Words.category(match.categoryId(), messages)
                + (match.type() == null ? "" : ", " + Words.type(match.type(), messages));
    }

    private JsonObject json(String text, Match match) {
        var merchant = match.merchant();
        return new JsonObject().with("descriptor", text).with("merchant", merchant == null ? null : merchant.name())
                .with("merchantId", merchant == null ? null : merchant.id()).with("category", match.categoryId())
                .with("type", match.type() == null ? null : match.type().id())
                .with("confidence", match.confidence().id()).with("kind", match.kind().id())
                .with("reason", terminal.messages().get(match.reason()));
    }
}
