// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be read or written is one sentence, and the ledger is exactly as it was.
class BadInputTest {
    private static final String STATEMENT = """
            Date;Description;Amount;Currency
            24/10/2026;BOEKHANDEL LINDENBLAD GENT;-50,00;EUR
            30/10/2026;COLRUYT 3127 GENT;-120,00;EUR
            """;
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    private Path folder;
    private Path data;
    private Shell shell;
    private String before;

    @BeforeEach
    void importOneStatement() throws IOException {
        data = folder.resolve("data");
        shell = new Shell(data);
        shell.run("import", Files.writeString(folder.resolve("october.csv"), STATEMENT).toString());
        before = shell.run("purchases", "--json").out();
    }

    @Test
    void aMissingFile() {
        assertRefused(folder.resolve("missing.csv"), "There is no file");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(Files.createFile(folder.resolve("empty.csv")), "empty");
    }

    @Test
    void aFolder() throws IOException {
        assertRefused(Files.createDirectory(folder.resolve("folder.csv")), "is a folder");
    }

    @Test
    void aBinaryFile() throws IOException {
        var bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        assertRefused(Files.write(folder.resolve("program.csv"), bytes), "");
    }

    @Test
    void anEnormousFile() throws IOException {
        var enormous = folder.resolve("enormous.csv");
        try (var file = new RandomAccessFile(enormous.toFile(), "rw")) {
            file.setLength(GIGABYTE); // a hole: takes no room on the disk
        }
        assertRefused(enormous, "has 1,024 MB");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        var locked = Files.writeString(folder.resolve("locked.csv"), STATEMENT);
        assumeTrue(locked.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(locked), "this user may read everything");

        assertRefused(locked, "may not be read");
    }

    @Test
    void aListOfTextsThatIsNotThere() {
        var answer = shell.run("match", "--csv", folder.resolve("missing.csv").toString(), "--json");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).hasLineCount(1).contains("There is no file");
    }

    @Test
    void aListOfTextsWithoutTheColumn() throws IOException {
        var list = Files.writeString(folder.resolve("list.csv"), "text,country\nCOLRUYT,BE\n");
        var answer = shell.run("match", "--csv", list.toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).hasLineCount(1).contains("descriptor");
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertFailed(new Shell(file), "imports", "is a file");
    }

    @Test
    void aDataFolderThatMayNotBeWritten() throws IOException {
        var closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(closed), "this user may write everywhere");

        var answer = new Shell(closed).run("import", folder.resolve("october.csv").toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).hasLineCount(1).contains("closed");
    }

    @Test
    void aDatabaseOfANewerVersion() throws Exception {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + data.resolve("wellspent"));
        source.setUser("wellspent");
        source.setPassword("");
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("UPDATE schema_version SET version = 9000"
                    + " WHERE version = (SELECT MAX(version) FROM schema_version)");
        }
        assertFailed(shell, "purchases", "newer");
    }

    @Test
    void aDatabaseThatIsDamaged() throws IOException {
        Files.writeString(data.resolve("wellspent.mv.db"), "this is no database");

        assertFailed(shell, "purchases", "data");
    }

    private void assertRefused(Path file, String sentence) {
        var answer = shell.run("import", "--json", file.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).isEmpty();
        var refused = Json.list(Json.member(answer.json(), "files")).getFirst();
        assertThat(Json.member(refused, "status")).isEqualTo("refused");
        var problems = Json.list(Json.member(refused, "problems"));
        assertThat(problems).hasSize(1);
        assertThat(Json.member(problems.getFirst(), "message")).asString().contains(sentence).endsWith(".")
                .doesNotContain("Exception", "\n");
        assertThat(shell.run("purchases", "--json").out()).isEqualTo(before);
        assertThat(Json.list(shell.json("imports"))).hasSize(1);
    }

    private static void assertFailed(Shell where, String command, String sentence) {
        var answer = where.run(command);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).hasLineCount(1).contains(sentence).doesNotContain("Exception");

        var asJson = where.run(command, "--json");
        assertThat(asJson.code()).isEqualTo(3);
        assertThat(Json.shape(asJson.json())).containsExactly("error.code: text", "error.message: text");
    }
}
