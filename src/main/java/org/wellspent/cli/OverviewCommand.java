// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `overview`: what the money of a period created; without one, of the last month with data.
@Command(name = "overview")
final class OverviewCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--period", paramLabel = "2026-10|2026-Q4|2026", descriptionKey = "cli.overview.period")
    private @Nullable String period;

    @Spec
    private @Nullable CommandSpec spec;

    OverviewCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        var asked = asked();
        var printer = new OverviewPrinter(terminal);
        try (var open = households.look(global.dataFolder())) {
            if (output.isJson()) {
                printer.json(open, asked);
            } else {
                printer.text(open, asked);
            }
            return ExitCode.DONE.number();
        }
    }

    private Optional<Period> asked() {
        if (period == null) {
            return Optional.empty();
        }
        var parsed = Period.parse(period);
        if (parsed.isEmpty()) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    terminal.messages().get("cli.overview.period.wrong", period));
        }
        return parsed;
    }
}
