// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.h2.api.ErrorCode;
import org.wellspent.core.text.DataFolderProblem;
import org.wellspent.core.text.Remark;

/// Brings a database forward to the schema of this version, step by step, each once.
///
/// H2's statements that change tables cannot be rolled back. So a database with data is copied first, and the copy is
/// put back where a step fails or is broken off. It never goes backward: a database of a newer version is refused.
final class SchemaMigrator {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final String RUNNING = "running:";

    /// A step failed, or was broken off in an earlier run; a copy holds the database as it was before.
    static final class HalfMigrated extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Path copy;

        HalfMigrated(Path copy, Throwable cause) {
            super(cause);
            this.copy = copy;
        }

        Path copy() {
            return copy;
        }
    }

    private final List<Migration> migrations;
    private final Path folder;
    private final Clock clock;

    /// @param folder where the copy goes
    SchemaMigrator(List<Migration> migrations, Path folder, Clock clock) {
        this.migrations = List.copyOf(migrations);
        this.folder = folder;
        this.clock = clock;
    }

    /// Brings the database forward.
    ///
    /// @throws DataFolderProblem if it is newer, or was not made by these steps
    /// @throws HalfMigrated      if it is neither as it was nor as it should be
    void migrate(Connection connection) throws SQLException, HalfMigrated {
        Map<Integer, String> taken = taken(connection);
        refuseStrangers(taken);
        var open = migrations.stream().filter(migration -> !taken.containsKey(migration.version())).toList();
        if (taken.isEmpty()) {
            execute(connection, "DROP ALL OBJECTS"); // what a first start left that was broken off
            execute(connection, "CREATE TABLE schema_version (version INT PRIMARY KEY, name VARCHAR NOT NULL, "
                    + "checksum VARCHAR NOT NULL, taken_at TIMESTAMP(9) WITH TIME ZONE NOT NULL)");
            for (Migration migration : open) {
                execute(connection, migration.sql());
            }
            for (Migration migration : open) {
                note(connection, migration, migration.checksum());
            }
        } else if (!open.isEmpty()) {
            runWithCopy(connection, open);
        }
    }

    private void runWithCopy(Connection connection, List<Migration> open) throws SQLException, HalfMigrated {
        String copy = "wellspent-before-step-" + open.getFirst().version() + "-"
                + STAMP.format(clock.instant().atOffset(ZoneOffset.UTC)) + ".zip";
        try (var backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, folder.resolve(copy).toString());
            backup.execute();
        }
        try {
            for (Migration migration : open) {
                note(connection, migration, RUNNING + copy);
                execute(connection, migration.sql());
                note(connection, migration, migration.checksum());
            }
        } catch (SQLException failed) {
            throw new HalfMigrated(folder.resolve(copy), failed);
        }
    }

    private void refuseStrangers(Map<Integer, String> taken) throws HalfMigrated {
        for (var step : taken.entrySet()) {
            var known = migrations.stream().filter(migration -> migration.version() == step.getKey()).findFirst();
            if (known.isEmpty()) {
                throw new DataFolderProblem(Remark.of("storage.newer", folder.toString()), null);
            }
            String checksum = step.getValue();
            if (checksum.startsWith(RUNNING)) {
                throw new HalfMigrated(folder.resolve(checksum.substring(RUNNING.length())),
                        new IllegalStateException("step " + step.getKey() + " was broken off"));
            }
            if (!checksum.equals(known.get().checksum())) {
                throw new DataFolderProblem(Remark.of("storage.otherBuild", folder.toString(), known.get().name()),
                        null);
            }
        }
    }

    /// The steps taken, with their checksums; none for a new database.
    private Map<Integer, String> taken(Connection connection) throws SQLException {
        var taken = new TreeMap<Integer, String>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version, checksum FROM schema_version")) {
            while (rows.next()) {
                taken.put(rows.getInt(1), rows.getString(2));
            }
        } catch (SQLException failed) {
            boolean hasNone = failed.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
                    || failed.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1;
            if (!hasNone) {
                throw failed;
            }
            if (failed.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1) {
                throw new DataFolderProblem(Remark.of("storage.foreign", folder.toString()), failed);
            }
        }
        return taken;
    }

    private void note(Connection connection, Migration migration, String checksum) throws SQLException {
        try (var note = connection.prepareStatement("MERGE INTO schema_version KEY (version) VALUES (?, ?, ?, ?)")) {
            note.setInt(1, migration.version());
            note.setString(2, migration.name());
            note.setString(3, checksum);
            note.setObject(4, clock.instant());
            note.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
