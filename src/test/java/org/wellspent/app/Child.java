// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Runs the application in a process of its own, as from a terminal without a display.
final class Child {
    private static final Predicate<String> IS_OF_THE_WINDOW = entry -> entry.contains("javafx")
            || entry.contains("atlantafx") || entry.contains("controlsfx") || entry.contains("ikonli")
            || entry.contains("flatlaf") || entry.contains("testfx");

    private final Path folder;
    private final List<String> flags = new ArrayList<>();
    private String main = "org.wellspent.Wellspent";

    /// A process that works in a folder; its data folder is `data` in it.
    Child(Path folder) {
        this.folder = folder;
    }

    /// With another main class.
    Child main(String className) {
        main = className;
        return this;
    }

    /// With a flag for the virtual machine.
    Child flag(String flag) {
        flags.add(flag);
        return this;
    }

    /// What the process answered.
    record Answer(int code, String out, String err) {}

    /// Runs a command line, and waits for its end.
    Answer run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPathWithoutWindow(), main));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        var variables = builder.environment();
        variables.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "WELLSPENT_DATA", "JAVA_TOOL_OPTIONS"));
        variables.put("WELLSPENT_DATA", folder.resolve("data").toString());
        variables.putAll(environment);
        int code = builder.start().waitFor();
        return new Answer(code, Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /// The test's class path without a jar of JavaFX or of what is built on it.
    private static String classPathWithoutWindow() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(IS_OF_THE_WINDOW.negate()).map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
