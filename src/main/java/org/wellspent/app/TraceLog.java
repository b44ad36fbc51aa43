// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.wellspent.core.text.Remark;

/// Keeps the traces of failures nobody foresaw: in the data folder, or in the folder for temporary files while there is
/// no data folder. The reader sees a sentence with a code that is the same for the same failure.
final class TraceLog {
    private static final String FILE = "wellspent.log";

    private final Supplier<Path> dataFolder;
    private final Path temporary;
    private final Clock clock;

    TraceLog(Supplier<Path> dataFolder, Path temporary, Clock clock) {
        this.dataFolder = dataFolder;
        this.temporary = temporary;
        this.clock = clock;
    }

    /// Writes the trace and answers with the sentence.
    Remark keep(Throwable failure) {
        String code = code(failure);
        Path folder = dataFolder.get();
        Path log = (Files.isDirectory(folder) && Files.isWritable(folder) ? folder : temporary).resolve(FILE);
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            Files.writeString(log,
                    clock.instant() + " " + code + System.lineSeparator() + trace + System.lineSeparator(),
                    StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Remark.of("start.unexpected", code, log.toString());
        } catch (IOException full) {
            return Remark.of("start.unexpected.unlogged", code, String.valueOf(failure));
        }
    }

    /// Eight hexadecimal digits over the failure's type and the places of our code it came through.
    static String code(Throwable failure) {
        var sum = new CRC32();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            sum.update(cause.getClass().getName().getBytes(StandardCharsets.UTF_8));
            Arrays.stream(cause.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.wellspent."))
                    .forEach(frame -> sum.update(frame.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return "%08X".formatted(sum.getValue());
    }
}
