// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wellspent.core.intake.Statements.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspent.core.text.DataFolderProblem;

class SchemaMigratorTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private static final Migration NOTES = new Migration(2, "V002__notes.sql",
            "CREATE TABLE note (id INT PRIMARY KEY, words VARCHAR);");
    private static final Migration BROKEN = new Migration(2, "V002__broken.sql",
            "ALTER TABLE account ADD colour VARCHAR; ALTER TABLE nothing ADD colour VARCHAR;");

    @TempDir
    private Path folder;

    private static List<Migration> shippedAnd(Migration... more) {
        var all = new ArrayList<>(Migration.shipped().subList(0, 1));
        all.addAll(List.of(more));
        return all;
    }

    private Database open(List<Migration> migrations) {
        return Database.open(folder, CLOCK, migrations, "");
    }

    private void fill() {
        try (Database database = open(shippedAnd())) {
            statement().line("10-24", "-4.10", "BAKERY").into(new JdbiLedger(database));
        }
    }

    private String problem(List<Migration> migrations) {
        var problem = catchThrowableOfType(DataFolderProblem.class, () -> open(migrations).close());
        assertThat(problem).isNotNull();
        return problem.remark().code();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theStepsShippedAreNumberedWithoutAGapAndTheIndexNamesThemAll() throws IOException {
        var steps = Migration.shipped();
        for (int i = 0; i < steps.size(); i++) {
            assertThat(steps.get(i).version()).isEqualTo(i + 1);
        }
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/wellspent/storage"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")))
                    .containsExactlyInAnyOrderElementsOf(steps.stream().map(Migration::name).toList());
        }
    }

    @Test
    void aNewDatabaseTakesAllStepsAndNeedsNoCopy() throws IOException {
        try (Database database = open(shippedAnd(NOTES))) {
            assertThat(database.<Integer>with(handle -> handle.execute("INSERT INTO note VALUES (1, 'x')"))).isOne();
        }
        assertThat(files()).containsExactly("wellspent.mv.db");
    }

    @Test
    void anOlderDatabaseIsCopiedAndBroughtForwardWithItsData() throws IOException {
        fill();
        try (Database database = open(shippedAnd(NOTES))) {
            assertThat(new JdbiLedger(database).transactions()).hasSize(1);
            assertThat(database.<Integer>with(handle -> handle.execute("INSERT INTO note VALUES (1, 'x')"))).isOne();
        }
        assertThat(files()).containsExactly("wellspent-before-step-2-20261124-100000.zip", "wellspent.mv.db");
        open(shippedAnd(NOTES)).close();
        assertThat(files()).hasSize(2);
    }

    @Test
    void aStepThatFailsLeavesTheDatabaseAsItWas() {
        fill();
        assertThat(problem(shippedAnd(BROKEN))).isEqualTo("storage.stepFailed");
        try (Database database = open(shippedAnd())) {
            assertThat(new JdbiLedger(database).transactions()).hasSize(1);
            assertThat(new JdbiLedger(database).accounts()).hasSize(1);
        }
        try (Database database = open(shippedAnd(NOTES))) {
            assertThat(new JdbiLedger(database).transactions()).hasSize(1);
        }
    }

    @Test
    void aStepThatWasBrokenOffIsTakenAnewFromTheCopy() {
        fill();
        try (Database database = open(shippedAnd())) {
            Path copy = folder.resolve("before.zip");
            database.with(handle -> handle.execute("BACKUP TO '" + copy + "'"));
            database.with(handle -> handle.execute("CREATE TABLE note (half INT)"));
            database.with(handle -> handle.execute("INSERT INTO schema_version VALUES (2, ?, 'running:before.zip', ?)",
                    NOTES.name(), CLOCK.instant()));
        }
        try (Database database = open(shippedAnd(NOTES))) {
            assertThat(database.<Integer>with(handle -> handle.execute("INSERT INTO note VALUES (1, 'x')"))).isOne();
            assertThat(new JdbiLedger(database).transactions()).hasSize(1);
        }
    }

    @Test
    void aFirstStartThatWasBrokenOffIsDoneAnew() {
        try (Database database = open(shippedAnd())) {
            database.with(handle -> handle.execute("DELETE FROM schema_version"));
        }
        fill();
    }

    @Test
    void aNewerDatabaseIsRefusedAndLeftAsItIs() {
        open(shippedAnd(NOTES)).close();
        assertThat(problem(shippedAnd())).isEqualTo("storage.newer");
        open(shippedAnd(NOTES)).close();
    }

    @Test
    void aStepThatWasEditedIsRefused() {
        open(shippedAnd(NOTES)).close();
        var edited = new Migration(2, NOTES.name(), "CREATE TABLE note (id BIGINT PRIMARY KEY)");
        assertThat(problem(shippedAnd(edited))).isEqualTo("storage.otherBuild");
    }

    @Test
    void publishedStepsKeepTheirChecksums() {
        assertThat(Migration.shipped().getFirst().checksum())
                .as("a published step is never edited: add a new one")
                .isEqualTo("25795927dcb6acc0bf654b285e0bd0422d5bcf6428ada20c9a12e96f05c31491");
    }
}
