// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the household's data lie: the folder that is named, else the one of `WELLSPENT_DATA`, else the platform's place
/// for application data.
final class DataFolder {
    private static final String NAME = "wellspent";

    private final UnaryOperator<@Nullable String> environment;
    private final UnaryOperator<@Nullable String> properties;

    /// Looks up places by these variables and system properties; both answer null where nothing is set.
    DataFolder(UnaryOperator<@Nullable String> environment, UnaryOperator<@Nullable String> properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /// As this process has them.
    static DataFolder ofThisProcess() {
        return new DataFolder(System::getenv, System::getProperty);
    }

    /// The folder, which need not exist.
    ///
    /// @param asked the folder named on the command line or in the window
    Path of(Optional<Path> asked) {
        return asked.or(() -> set("WELLSPENT_DATA").map(Path::of)).orElseGet(this::ofThePlatform).toAbsolutePath()
                .normalize();
    }

    private Path ofThePlatform() {
        String system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT);
        Path home = Path.of(String.valueOf(properties.apply("user.home")));
        if (system.startsWith("windows")) {
            return set("LOCALAPPDATA").map(Path::of).orElseGet(() -> home.resolve("AppData").resolve("Local"))
                    .resolve("Wellspent");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Wellspent");
        }
        return set("XDG_DATA_HOME").map(Path::of).filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local").resolve("share")).resolve(NAME);
    }

    private Optional<String> set(String variable) {
        return Optional.ofNullable(environment.apply(variable)).filter(value -> !value.isBlank());
    }
}
