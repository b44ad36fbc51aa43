// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `wellspent` without a command: the window, on the data folder that was named.
@Command(name = "wellspent", resourceBundle = "org.wellspent.messages", synopsisSubcommandLabel = "COMMAND", versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {
    @Mixin
    private final GlobalOptions global;

    /// The parser acts on it.
    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "cli.option.version")
    @SuppressWarnings("UnusedVariable")
    private boolean version;

    private final ToIntFunction<Optional<Path>> window;

    RootCommand(GlobalOptions global, ToIntFunction<Optional<Path>> window) {
        this.global = global;
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.applyAsInt(global.dataFolder());
    }
}
