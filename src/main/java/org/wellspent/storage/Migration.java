// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// One step from a schema to the next.
///
/// @param version 1 and up, without a gap
/// @param name    the file, such as `V001__ledger.sql`
/// @param sql     its statements
record Migration(int version, String name, String sql) {
    private static final String INDEX = "migrations.txt";

    /// The steps this version of Wellspent knows, in order.
    static List<Migration> shipped() {
        return resource(INDEX).lines().map(name -> new Migration(versionOf(name), name, resource(name))).toList();
    }

    /// SHA-256 of the statements, in hex: a step that was taken is never edited.
    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int versionOf(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Migration.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
