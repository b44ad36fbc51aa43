// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wellspent.core.catalogue.DescriptorList;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Remark;

/// Reads a list of statement texts from a file.
final class DescriptorFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private DescriptorFile() {}

    /// Reads a file whole.
    ///
    /// @throws Problem if it cannot be read
    static DescriptorList read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new Problem(Remark.of("intake.file.folder", name));
        }
        try {
            return new DescriptorList(name, decoded(Files.readAllBytes(file)));
        } catch (NoSuchFileException missing) {
            throw new Problem(Remark.of("intake.file.missing", name), missing);
        } catch (AccessDeniedException denied) {
            throw new Problem(Remark.of("intake.file.denied", name), denied);
        } catch (IOException failed) {
            throw new Problem(Remark.of("intake.file.failed", name), failed);
        }
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
