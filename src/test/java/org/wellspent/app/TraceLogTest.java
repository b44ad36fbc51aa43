// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceLogTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void keepsTheTraceInTheDataFolderAndNamesCodeAndFile(@TempDir Path folder) throws IOException {
        var failure = new IllegalStateException("broken");

        var remark = new TraceLog(() -> folder, folder.resolve("elsewhere"), CLOCK).keep(failure);

        var log = folder.resolve("wellspent.log");
        assertThat(remark.arguments()).containsExactly(TraceLog.code(failure), log.toString());
        assertThat(Files.readString(log)).contains("2026-11-24T08:00:00Z " + TraceLog.code(failure))
                .contains("IllegalStateException: broken").contains("TraceLogTest");
    }

    @Test
    void makesNoDataFolderForALog(@TempDir Path folder) {
        var absent = folder.resolve("absent");

        new TraceLog(() -> absent, folder, CLOCK).keep(new IllegalStateException("broken"));

        assertThat(absent).doesNotExist();
        assertThat(folder.resolve("wellspent.log")).exists();
    }

    @Test
    void theSameFailureHasTheSameCode() {
        assertThat(Stream.of("one", "two").map(TraceLogTest::failure).map(TraceLog::code).distinct())
                .singleElement().asString().matches("[0-9A-F]{8}")
                .isNotEqualTo(TraceLog.code(new IOException("one")));
    }

    private static Throwable failure(String message) {
        return new IllegalStateException(message);
    }
}
