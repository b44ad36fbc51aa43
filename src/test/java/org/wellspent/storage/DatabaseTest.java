// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wellspent.core.intake.Statements.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspent.core.intake.Statements;
import org.wellspent.core.text.DataFolderProblem;
import org.wellspent.core.text.Messages;

/// Data folders that cannot be used, each with its sentence.
class DatabaseTest {
    @TempDir
    private Path folder;

    private static String problemOf(Path dataFolder) {
        return problemOf(dataFolder, dataFolder);
    }

    /// The code of the sentence, which names a path.
    private static String problemOf(Path dataFolder, Path named) {
        var problem = catchThrowableOfType(DataFolderProblem.class,
                () -> Database.open(dataFolder, Clock.systemUTC()).close());
        assertThat(problem).isNotNull();
        assertThat(Messages.in(Locale.ENGLISH).get(problem.remark())).contains(named.toString());
        return problem.remark().code();
    }

    private static void fill(Path dataFolder, int lines) {
        try (Database database = Database.open(dataFolder, Clock.systemUTC())) {
            Statements many = statement();
            for (int i = 0; i < lines; i++) {
                many.line("10-01", "-1." + (10 + i % 90), "PAYMENT " + i);
            }
            many.into(new JdbiLedger(database));
        }
    }

    @Test
    void aMissingFolderIsMade() {
        Path deep = folder.resolve("a/b");
        Database.open(deep, Clock.systemUTC()).close();
        assertThat(deep.resolve("wellspent.mv.db")).isRegularFile();
    }

    @Test
    void nothingButTheDatabaseIsLeftInTheFolder() throws IOException {
        fill(folder, 10);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("wellspent.mv.db"));
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        assertThat(problemOf(file, file)).isEqualTo("storage.notAFolder");
        assertThat(problemOf(file.resolve("below"), file)).isEqualTo("storage.notAFolder");
    }

    @Test
    void aFolderThatTheDatabaseCannotNameIsSaid() {
        assertThat(problemOf(folder.resolve("a;b"))).isEqualTo("storage.semicolon");
    }

    @Test
    void foldersWithOddNamesWork() {
        for (String name : new String[]{"Ünï cödé", "per%20cent", "quote'd", "~tilde", "a=b,c&d", "$HOME {x}"}) {
            Path odd = folder.resolve(name);
            fill(odd, 2);
            assertThat(odd.resolve("wellspent.mv.db")).isRegularFile();
        }
    }

    @Test
    void somethingElseUnderTheDatabasesNameIsDamage() throws IOException {
        Files.writeString(folder.resolve("wellspent.mv.db"),
                "These are not the bytes you are looking for.".repeat(500));
        assertThat(problemOf(folder)).isEqualTo("storage.damaged");
    }

    @Test
    void aDatabaseWhoseBytesWereLostIsDamage() throws IOException {
        fill(folder, 3000);
        Path file = folder.resolve("wellspent.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);
        assertThat(problemOf(folder)).isEqualTo("storage.damaged");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("wellspent");
        try (var connection = DriverManager.getConnection(url, "wellspent", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE recipe (id INT)");
        }
        assertThat(problemOf(folder)).isEqualTo("storage.foreign");
        try (var connection = DriverManager.getConnection(url, "wellspent", "");
                var statement = connection.createStatement()) {
            assertThat(statement.executeQuery("SELECT COUNT(*) FROM recipe").next()).isTrue();
        }
    }

    @Test
    void settingsAreKeptAndForgotten() {
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            var settings = new JdbiSettings(database);
            settings.put("language", "nl");
            settings.put("language", "fr");
            settings.put("currency", "EUR");
            settings.put("currency", null);
        }
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            assertThat(new JdbiSettings(database).get("language")).isEqualTo("fr");
            assertThat(new JdbiSettings(database).get("currency")).isNull();
        }
    }

    @Test
    void whatIsAskedOfAClosedDatabaseIsSaid() {
        Database database = Database.open(folder, Clock.systemUTC());
        database.close();
        database.close();
        var ledger = new JdbiLedger(database);
        var problem = catchThrowableOfType(DataFolderProblem.class, ledger::accounts);
        assertThat(problem.remark().code()).isEqualTo("storage.closed");
    }
}
