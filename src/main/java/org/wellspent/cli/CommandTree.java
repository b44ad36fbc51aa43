// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;

/// All commands. Nothing is opened or loaded before a command needs it.
public final class CommandTree {
    private static final int COLUMNS = 100;

    private final Terminal terminal;
    private final Failures failures;
    private final CommandLine root;

    /// The commands.
    ///
    /// @param terminal   where they talk
    /// @param log        where unforeseen failures are kept
    /// @param households opens data folders
    /// @param knowledge  what is known before a household
    /// @param window     opens the window where no command is given
    public CommandTree(Terminal terminal, FailureLog log, Households households, Knowledge knowledge,
            WindowOpener window) {
        this.terminal = terminal;
        this.failures = new Failures(terminal, log);
        var global = new GlobalOptions();
        this.root = new CommandLine(new RootCommand(terminal, global, households, window));
        root.addSubcommand(new ImportCommand(terminal, global, households))
                .addSubcommand(new ImportsCommand(terminal, global, households))
                .addSubcommand(new UndoImportCommand(terminal, global, households))
                .addSubcommand(new PurchasesCommand(terminal, global, households))
                .addSubcommand(new MerchantsCommand(terminal, global, households))
                .addSubcommand(new DecideCommand(terminal, global, households))
                .addSubcommand(new RulesCommand(terminal, global, households))
                .addSubcommand(new UndoCommand(terminal, global, households))
                .addSubcommand(new RedoCommand(terminal, global, households))
                .addSubcommand(new OverviewCommand(terminal, global, households))
                .addSubcommand(new MatchCommand(terminal, knowledge))
                .addSubcommand(new ValueCommand(terminal, global, households, knowledge))
                .addSubcommand(new SampleCommand(terminal, global, households))
                .addSubcommand(new CommandLine(new CatalogueCommand(terminal))
                        .addSubcommand(new CatalogueListCommand(terminal, knowledge)));
        root.setCaseInsensitiveEnumValuesAllowed(true).setOut(terminal.resultWriter()).setErr(terminal.talkWriter())
                .setUsageHelpWidth(COLUMNS)
                .setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures)
                .setExitCodeExceptionMapper(_ -> ExitCode.FAILED.number());
    }

    /// Runs a command line and answers with the exit code: 0 done, 1 done with findings, 2 wrong usage, 3 could not be
    /// done. Never throws: what goes wrong becomes a sentence.
    public int run(String... arguments) {
        int code;
        try {
            code = root.execute(arguments);
            terminal.flush();
        } catch (RuntimeException | Error failure) {
            code = failed(failure);
        }
        return code;
    }

    /// Says why something failed outside a command, and answers with the exit code.
    public int failed(Throwable failure) {
        return failures.failed(failure, /* asJson= */ false);
    }

    /// The language asked for by `--lang`, which the texts need before the parser runs; else the machine's.
    public static Locale language(String[] arguments, Locale ofTheMachine) {
        int at = Arrays.asList(arguments).indexOf("--lang");
        if (at >= 0 && at + 1 < arguments.length) {
            return Locale.forLanguageTag(arguments[at + 1]);
        }
        return Arrays.stream(arguments).filter(argument -> argument.startsWith("--lang=")).findFirst()
                .map(argument -> Locale.forLanguageTag(argument.substring("--lang=".length()))).orElse(ofTheMachine);
    }

    /// The parser's model, from which completion and the man page are written.
    CommandLine parser() {
        return root;
    }
}
