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
import org.wellspent.core.text.Messages;

/// Puts the application together and starts it.
public final class Start {
    private final OutputStream results;
    private final OutputStream talk;
    private final Charset charset;
    private final DataFolder dataFolder;
    private final Clock clock;
    private final Locale machine;

    private Start(OutputStream results, OutputStream talk, Charset charset, DataFolder dataFolder, Clock clock,
            Locale machine) {
        this.results = results;
        this.talk = talk;
        this.charset = charset;
        this.dataFolder = dataFolder;
        this.clock = clock;
        this.machine = machine;
    }

    /// With the streams, clock, language and variables of this process.
    public static Start ofThisProcess() {
        return new Start(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                charsetOfText(), DataFolder.ofThisProcess(), Clock.system(ZoneId.systemDefault()), Locale.getDefault());
    }

    /// Runs a command, or opens the window where there are no arguments; answers with the exit code.
    public int run(String... arguments) {
        var messages = Messages.in(CommandTree.language(arguments, machine));
        var terminal = new Terminal(results, talk, charset, messages);
        var log = new TraceLog(() -> dataFolder.of(Optional.empty()),
                Path.of(System.getProperty("java.io.tmpdir")), clock);
        return new CommandTree(terminal, log::keep, _ -> 0)
                .run(arguments.length == 0 ? new String[]{"--help"} : arguments);
    }

    /// UTF-8, whatever the locale; only a Windows console needs its own.
    private static Charset charsetOfText() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        var console = Optional.ofNullable(System.console()).filter(_ -> windows).filter(Console::isTerminal);
        return console.map(Console::charset).orElse(StandardCharsets.UTF_8);
    }
}
