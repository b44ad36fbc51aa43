// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;

/// Reads files whole; what the file system refuses becomes a sentence.
final class StatementFiles {
    /// A million rows are about 110 MB; four times that is no statement of a household.
    private static final long LARGEST = 512L << 20;
    private static final int BLOCK = 1 << 16;

    /// What came of reading.
    sealed interface Content {
        /// The whole file.
        @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
        record Bytes(byte[] bytes) implements Content {}

        /// A sentence instead of a file.
        record Unreadable(Remark reason) implements Content {}
    }

    /// The file's name, without its folder.
    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    Content read(Path file, Progress progress) {
        String name = file.toString();
        try {
            var before = Files.readAttributes(file, BasicFileAttributes.class);
            if (before.isDirectory()) {
                return unreadable("intake.file.folder", name);
            }
            if (!before.isRegularFile()) {
                return unreadable("intake.file.special", name);
            }
            if (before.size() > LARGEST) {
                return unreadable("intake.file.enormous", name, before.size() >> 20, LARGEST >> 20);
            }
            byte[] bytes = bytes(file, before.size(), progress);
            var after = Files.readAttributes(file, BasicFileAttributes.class);
            boolean changed = bytes.length != after.size()
                    || !after.lastModifiedTime().equals(before.lastModifiedTime());
            return changed ? unreadable("intake.file.changed", name) : new Content.Bytes(bytes);
        } catch (NoSuchFileException | NotDirectoryException missing) {
            return unreadable("intake.file.missing", name);
        } catch (AccessDeniedException denied) {
            return unreadable("intake.file.denied", name);
        } catch (IOException failed) {
            return unreadable("intake.file.failed", name);
        }
    }

    private static byte[] bytes(Path file, long size, Progress progress) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var bytes = new ByteArrayOutputStream((int) size);
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0 && bytes.size() <= LARGEST; read = in.read(block)) {
                bytes.write(block, 0, read);
                progress.stopIfCancelled();
                progress.at(bytes.size(), size);
            }
            return bytes.toByteArray();
        }
    }

    private static Content unreadable(String code, Object... arguments) {
        return new Content.Unreadable(Remark.of(code, arguments));
    }
}
