// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Tells whether trying to open a window makes sense, before the toolkit is loaded.
final class Display {
    private final UnaryOperator<@Nullable String> environment;
    private final UnaryOperator<@Nullable String> properties;

    /// Looks at these variables and system properties; both answer null where nothing is set.
    Display(UnaryOperator<@Nullable String> environment, UnaryOperator<@Nullable String> properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /// As this process has them.
    static Display ofThisProcess() {
        return new Display(System::getenv, System::getProperty);
    }

    /// Windows and macOS always have one. Elsewhere a display server names itself, unless the toolkit is told to draw
    /// without one.
    boolean mayBeThere() {
        String system = set(properties, "os.name").orElse("").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") || system.startsWith("mac")
                || set(properties, "glass.platform").isPresent() || set(environment, "DISPLAY").isPresent()
                || set(environment, "WAYLAND_DISPLAY").isPresent();
    }

    private static Optional<String> set(UnaryOperator<@Nullable String> values, String name) {
        return Optional.ofNullable(values.apply(name)).filter(value -> !value.isBlank());
    }
}
