// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspent.core.text.Progress;

class StatementFilesTest {
    @TempDir
    private Path folder;

    private static String codeOf(Path file) {
        return codeOf(file, Progress.NONE);
    }

    private static String codeOf(Path file, Progress progress) {
        return switch (new StatementFiles().read(file, progress)) {
            case StatementFiles.Content.Bytes _ -> "read";
            case StatementFiles.Content.Unreadable unreadable -> unreadable.reason().code();
        };
    }

    @Test
    void aFileIsReadWholeAndTellsHowFarItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x".repeat(200_000));
        List<Long> told = new ArrayList<>();
        var content = new StatementFiles().read(file, (done, total) -> {
            assertThat(total).isEqualTo(200_000);
            told.add(done);
        });
        assertThat(content).isInstanceOfSatisfying(StatementFiles.Content.Bytes.class,
                bytes -> assertThat(new String(bytes.bytes(), StandardCharsets.UTF_8)).isEqualTo("x".repeat(200_000)));
        assertThat(told).isSorted().endsWith(200_000L);
    }

    @Test
    void aMissingFileIsSaid() {
        assertThat(codeOf(folder.resolve("none.csv"))).isEqualTo("intake.file.missing");
        assertThat(codeOf(folder.resolve("none/none.csv"))).isEqualTo("intake.file.missing");
    }

    @Test
    void aFileInPlaceOfAFolderIsAMissingFile() throws IOException {
        Path file = Files.createFile(folder.resolve("a.csv"));
        assertThat(codeOf(file.resolve("b.csv"))).isEqualTo("intake.file.missing");
    }

    @Test
    void aFolderIsSaid() {
        assertThat(codeOf(folder)).isEqualTo("intake.file.folder");
        assertThat(codeOf(Path.of("/"))).isEqualTo("intake.file.folder");
    }

    @Test
    void aDeviceThatNeverEndsIsNotRead() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "this system has no /dev/zero");
        assertThat(codeOf(zero)).isEqualTo("intake.file.special");
    }

    @Test
    void anEnormousFileIsNotRead() throws IOException {
        Path file = folder.resolve("big.csv");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(600L << 20);
        }
        assertThat(codeOf(file)).isEqualTo("intake.file.enormous");
    }

    @Test
    void aFileThatGrowsOrVanishesWhileItIsReadIsSaid() throws IOException {
        Path growing = Files.writeString(folder.resolve("growing.csv"), "x".repeat(100_000));
        assertThat(codeOf(growing, (done, _) -> {
            if (done < 100_000) {
                append(growing);
            }
        })).isEqualTo("intake.file.changed");
        Path vanishing = Files.writeString(folder.resolve("vanishing.csv"), "x".repeat(100_000));
        assertThat(codeOf(vanishing, (_, _) -> vanishing.toFile().delete())).isEqualTo("intake.file.missing");
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "more", StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void readingIsCancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x".repeat(100_000));
        assertThatThrownBy(() -> new StatementFiles().read(file, new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        })).isInstanceOf(CancellationException.class);
    }
}
