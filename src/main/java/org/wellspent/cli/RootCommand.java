// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `wellspent` without a command: the window, on the data folder that was named. Without a display it says so, and prints
/// the overview of the data folder, or of the sample household where the folder is empty.
@Command(name = "wellspent", resourceBundle = "org.wellspent.messages", synopsisSubcommandLabel = "COMMAND", versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Households households;
    private final WindowOpener window;

    @Mixin
    private final GlobalOptions global;

    /// The parser acts on it.
    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "cli.option.version")
    @SuppressWarnings("UnusedVariable")
    private boolean version;

    RootCommand(Terminal terminal, GlobalOptions global, Households households, WindowOpener window) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
        this.window = window;
    }

    @Override
    public Integer call() {
        if (!window.open(global.dataFolder())) {
            terminal.say(Remark.of("start.no-display"));
            try (var open = withTransactions()) {
                new OverviewPrinter(terminal).text(open, Optional.empty());
            }
        }
        return ExitCode.DONE.number();
    }

    private OpenHousehold withTransactions() {
        var own = households.look(global.dataFolder());
        if (!own.household().ledger().transactions().isEmpty()) {
            return own;
        }
        own.close();
        return households.sample(global.dataFolder(), Progress.NONE);
    }
}
