// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStoreException;
import org.h2.tools.Restore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.wellspent.core.text.DataFolderProblem;
import org.wellspent.core.text.Remark;

/// The database file of a data folder, open in this process and in no other. Safe for use by several threads.
public final class Database implements AutoCloseable {
    /// The file's name without H2's ending.
    static final String NAME = "wellspent";
    static final String FILE = NAME + ".mv.db";

    private static final String USER = "wellspent";
    private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private final Path folder;
    private final Connection anchor;
    private final Jdbi jdbi;
    private volatile boolean isClosed;

    private Database(Path folder, Connection anchor, JdbcDataSource source) {
        this.folder = folder;
        this.anchor = anchor;
        this.jdbi = Jdbi.create(source::getConnection);
    }

    /// Opens the database of a folder; makes both where they are missing, and brings an older database forward.
    ///
    /// @throws DataFolderProblem if the folder cannot be used: open elsewhere, not writable, damaged, of a newer version
    public static Database open(Path dataFolder, Clock clock) {
        return open(dataFolder, clock, Migration.shipped(), "");
    }

    /// Whether a folder holds a database, in whatever state.
    public static boolean isIn(Path dataFolder) {
        return Files.exists(dataFolder.resolve(FILE));
    }

    /// As [#open(Path, Clock)], with other steps and through one of H2's file systems.
    static Database open(Path dataFolder, Clock clock, List<Migration> migrations, String fileSystem) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        prepare(folder);
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + (fileSystem.isEmpty() ? "file:" : fileSystem) + folder.resolve(NAME) + OPTIONS);
        source.setUser(USER);
        source.setPassword("");
        var migrator = new SchemaMigrator(migrations, folder, clock);
        try {
            return opened(folder, source, migrator);
        } catch (SchemaMigrator.HalfMigrated half) {
            return openedFromCopy(folder, source, migrator, half);
        }
    }

    /// Every query and change goes through here, so that what H2 reports becomes a sentence.
    <T> T with(Work<T> work) {
        if (isClosed) {
            throw new DataFolderProblem(Remark.of("storage.closed", folder.toString()), null);
        }
        try (Handle handle = jdbi.open()) {
            return work.on(handle);
        } catch (SQLException | JdbiException | MVStoreException failed) {
            throw StorageFailures.problem(failed, folder);
        }
    }

    /// As [#with(Work)], as one database transaction: whole or not at all.
    <T> T inTransaction(Work<T> work) {
        return with(handle -> handle.inTransaction(work::on));
    }

    /// What is done with a connection.
    @FunctionalInterface
    interface Work<T> {
        /// Works; everything is closed after it.
        T on(Handle handle) throws SQLException;
    }

    /// The folder.
    public Path folder() {
        return folder;
    }

    /// Closes the file, so that another process may open it.
    @Override
    public void close() {
        isClosed = true;
        try (anchor; var statement = anchor.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException failed) {
            if (!StorageFailures.isClosed(failed)) {
                throw StorageFailures.problem(failed, folder);
            }
        }
    }

    private static void prepare(Path folder) {
        if (folder.toString().contains(";")) {
            throw new DataFolderProblem(Remark.of("storage.semicolon", folder.toString()), null);
        }
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new DataFolderProblem(Remark.of("storage.notAFolder", above.toString()), null);
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw StorageFailures.problem(failed, folder);
        }
        Path file = folder.resolve(FILE);
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new DataFolderProblem(Remark.of("storage.readOnly", folder.toString()), null);
        }
    }

    private static Database opened(Path folder, JdbcDataSource source, SchemaMigrator migrator)
            throws SchemaMigrator.HalfMigrated {
        Connection anchor;
        try {
            anchor = source.getConnection();
        } catch (SQLException failed) {
            throw StorageFailures.problem(failed, folder);
        }
        var database = new Database(folder, anchor, source);
        boolean isReady = false;
        try {
            migrator.migrate(anchor);
            database.removeBrokenOffRows();
            isReady = true;
            return database;
        } catch (SQLException failed) {
            throw StorageFailures.problem(failed, folder);
        } finally {
            if (!isReady) {
                database.close();
            }
        }
    }

    /// Puts the copy back, then tries once more where the steps had only been broken off.
    private static Database openedFromCopy(Path folder, JdbcDataSource source, SchemaMigrator migrator,
            SchemaMigrator.HalfMigrated half) {
        restore(half.copy(), folder);
        if (half.getCause() instanceof SQLException) {
            throw new DataFolderProblem(Remark.of("storage.stepFailed", folder.toString()), half);
        }
        try {
            return opened(folder, source, migrator);
        } catch (SchemaMigrator.HalfMigrated again) {
            restore(again.copy(), folder);
            throw new DataFolderProblem(Remark.of("storage.stepFailed", folder.toString()), again);
        }
    }

    private static void restore(Path copy, Path folder) {
        if (!Files.isRegularFile(copy)) {
            throw new DataFolderProblem(Remark.of("storage.damaged", folder.toString()), null);
        }
        Restore.execute(copy.toString(), folder.toString(), NAME);
    }

    /// Removes rows no import holds: an import that was broken off left them.
    void removeBrokenOffRows() {
        long last = with(handle -> handle.createQuery("SELECT COALESCE(MAX(to_id), 0) FROM import_range")
                .mapTo(Long.class).one());
        with(handle -> {
            int removed = 0;
            int piece;
            do { // each piece is a transaction of its own, so that a million rows need no memory
                piece = handle.execute("DELETE FROM transaction_line WHERE id > ? FETCH FIRST 10000 ROWS ONLY", last);
                removed += piece;
            } while (piece > 0);
            return removed;
        });
    }
}
