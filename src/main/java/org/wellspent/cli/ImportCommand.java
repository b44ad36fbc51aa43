// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.statement.DateOrder;
import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.service.FilePreview;
import org.wellspent.service.ImportRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import FILE...`: takes bank exports in, one after the other.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.files")
    private List<String> files = List.of();

    @Option(names = "--account", paramLabel = "NAME", descriptionKey = "cli.import.account")
    private @Nullable String account;

    @Option(names = "--currency", paramLabel = "CCY", descriptionKey = "cli.import.currency")
    private @Nullable Currency currency;

    @Option(names = "--layout", paramLabel = "ID", descriptionKey = "cli.import.layout")
    private @Nullable String layout;

    @Option(names = "--date-order", paramLabel = "dmy|mdy|ymd", descriptionKey = "cli.import.date-order")
    private @Nullable DateOrder dateOrder;

    @Option(names = "--decimal", paramLabel = ",|.", descriptionKey = "cli.import.decimal")
    private @Nullable String decimal;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Spec
    private @Nullable CommandSpec spec;

    ImportCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        var decimalMark = decimalMark();
        var paths = files.stream().map(GlobalOptions::path).toList();
        try (var open = dryRun ? households.look(global.dataFolder()) : households.open(global.dataFolder())) {
            var household = open.household();
            var options = new ReadOptions(layout, dateOrder, decimalMark, currency, household.preferences().currency(),
                    LocalDate.now(household.clock()));
            var request = new ImportRequest(account, options);
            var results = new ArrayList<ImportResult>();
            for (Path path : paths) {
                results.add(imported(open, path, request));
            }
            return answer(results).number();
        }
    }

    private ExitCode answer(List<ImportResult> results) {
        if (output.isJson()) {
            terminal.json(
                    new JsonObject().with("files", results.stream().map(result -> result.json(terminal.messages()))));
        } else {
            results.forEach(result -> result.lines(terminal.messages()).forEach(terminal::line));
        }
        if (results.stream().anyMatch(ImportResult::isFailed)) {
            return ExitCode.FAILED;
        }
        return results.stream().anyMatch(ImportResult::hasFindings) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /// Imports one file. Where the data folder fails, the file is refused with that sentence, and those before it stay.
    private ImportResult imported(OpenHousehold open, Path path, ImportRequest request) {
        var preview = open.imports().preview(path, request, Progress.NONE);
        return switch (preview) {
            case FilePreview.Refused refused -> new ImportResult.Refused(path, refused.reason(), false);
            case FilePreview.Ready ready when dryRun || ready.read() == 0 ->
                new ImportResult.Read(ready, null, dryRun);
            case FilePreview.Ready ready -> {
                try {
                    ImportBatch batch = open.imports().take(ready, Progress.NONE);
                    yield new ImportResult.Read(ready, batch, false);
                } catch (Problem problem) {
                    yield new ImportResult.Refused(path, problem.remark(), true);
                }
            }
        };
    }

    private @Nullable Character decimalMark() {
        if (decimal == null) {
            return null;
        }
        if (!decimal.equals(",") && !decimal.equals(".")) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    terminal.messages().get("cli.import.decimal.wrong", decimal));
        }
        return decimal.charAt(0);
    }
}
