// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.wellspent.cli.CommandTree;
import org.wellspent.cli.Terminal;
import org.wellspent.cli.WindowOpener;
import org.wellspent.core.text.Messages;

/// Puts the application together and starts it.
///
/// @param results    standard output
/// @param talk       standard error
/// @param charset    the character set of text on both
/// @param dataFolder finds the data folder
/// @param clock      the time, and the zone where the household lives
/// @param machine    the machine's language
/// @param shipped    what the application knows before a household
/// @param display    whether a window can be opened
public record Start(OutputStream results, OutputStream talk, Charset charset, DataFolder dataFolder, Clock clock,
        Locale machine, Shipped shipped, Display display) {

    /// With the streams, clock, language and variables of this process.
    public static Start ofThisProcess() {
        return new Start(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                charsetOfText(), DataFolder.ofThisProcess(), Clock.system(ZoneId.systemDefault()),
                Locale.getDefault(), new Shipped(), Display.ofThisProcess());
    }

    /// Runs a command, or opens the window where there are no arguments; answers with the exit code.
    public int run(String... arguments) {
        var messages = Messages.in(CommandTree.language(arguments, machine));
        var terminal = new Terminal(results, talk, charset, messages);
        if (arguments.length > 0) {
            return commands(terminal, folder -> isWindowOpened(folder, messages)).run(arguments);
        }
        try {
            // before the parser of commands is loaded, so that the window is there sooner
            if (isWindowOpened(Optional.empty(), messages)) {
                return 0;
            }
        } catch (RuntimeException | Error failure) {
            return commands(terminal, _ -> false).failed(failure);
        }
        return commands(terminal, _ -> false).run();
    }

    private boolean isWindowOpened(Optional<Path> folder, Messages messages) {
        return display.mayBeThere()
                && HouseholdWindow.show(new Folders(dataFolder, clock, shipped), messages, clock, folder);
    }

    private CommandTree commands(Terminal terminal, WindowOpener window) {
        var log = new TraceLog(() -> dataFolder.of(Optional.empty()), Path.of(System.getProperty("java.io.tmpdir")),
                clock);
        return new CommandTree(terminal, log::keep, new Folders(dataFolder, clock, shipped), shipped, window);
    }

    /// UTF-8, whatever the locale; only a Windows console needs its own.
    private static Charset charsetOfText() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        var console = Optional.ofNullable(System.console()).filter(_ -> windows).filter(Console::isTerminal);
        return console.map(Console::charset).orElse(StandardCharsets.UTF_8);
    }
}
