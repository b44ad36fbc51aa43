// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Runs command lines inside the test's process, on a data folder of the test's own.
final class Shell {
    /** A day after the sample household's last. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneId.of("Europe/Brussels"));
    private static final Shipped SHIPPED = new Shipped();

    private final Path data;

    Shell(Path data) {
        this.data = data;
    }

    /// What a command answered.
    record Answer(int code, String out, String err) {

        /// The one JSON document on standard output.
        Object json() {
            return Json.read(out);
        }
    }

    /// Runs a command line.
    Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var place = new DataFolder(Map.of("WELLSPENT_DATA", data.toString())::get, System::getProperty);
        int code = new Start(out, err, StandardCharsets.UTF_8, place, CLOCK, Locale.ENGLISH, SHIPPED,
                new Display(_ -> null, _ -> null)).run(arguments);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// As [#run(String...)], with `--json` behind the command line; the document.
    Object json(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return run(all.toArray(String[]::new)).json();
    }
}
