// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Remark;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// What is said for all commands alike: before the command's name, or after it.
final class GlobalOptions {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data", scope = ScopeType.INHERIT)
    private @Nullable String data;

    /// Read by [CommandTree#language] before anything else; declared here for the parser and the help.
    @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable")
    private @Nullable String language;

    /// The parser acts on it.
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.option.help", scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    /// The data folder asked for; empty where the place is left to the environment.
    Optional<Path> dataFolder() {
        return Optional.ofNullable(data).map(GlobalOptions::path);
    }

    /// A path as it was typed.
    ///
    /// @throws Problem if the characters cannot be a file's name on this system, as under a locale without them
    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException unreadable) {
            throw new Problem(Remark.of("cli.path.unreadable", typed), unreadable);
        }
    }
}
