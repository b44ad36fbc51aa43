// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.DataFolderProblem;
import org.wellspent.core.text.Remark;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.ActLog;
import org.wellspent.core.word.RecordedAct;

/// The log of acts in the database. One change at a time.
public final class JdbiActLog implements ActLog {
    private static final String ACTS = "SELECT id, done_at, kind, body FROM act ";

    private final Database database;
    private final AtomicLong revision = new AtomicLong();
    private @Nullable List<RecordedAct> acts;

    /// The log of a database; one for each database.
    public JdbiActLog(Database database) {
        this.database = database;
    }

    @Override
    public synchronized RecordedAct append(Act act, Instant at) {
        var text = ActText.of(act);
        long id = database.inTransaction(handle -> {
            long next = handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM act").mapTo(Long.class).one();
            handle.execute("INSERT INTO act (id, done_at, kind, body) VALUES (?, ?, ?, ?)", next, at, text.kind(),
                    text.body());
            return next;
        });
        changed();
        return new RecordedAct(id, at, act);
    }

    @Override
    public synchronized List<RecordedAct> acts() {
        var kept = acts;
        if (kept == null) {
            kept = database.with(handle -> read(handle, "WHERE undone_at IS NULL ORDER BY id"));
            acts = kept;
        }
        return kept;
    }

    @Override
    public synchronized Optional<RecordedAct> undoLast(Instant at) {
        return changed(database.inTransaction(handle -> {
            var last = first(handle, "WHERE undone_at IS NULL ORDER BY id DESC FETCH FIRST ROW ONLY");
            last.ifPresent(act -> handle.execute("UPDATE act SET undone_at = ? WHERE id = ?", at, act.id()));
            return last;
        }));
    }

    @Override
    public synchronized Optional<RecordedAct> redoLast() {
        return changed(database.inTransaction(handle -> {
            var next = first(handle, """
                    WHERE undone_at IS NOT NULL
                        AND id > (SELECT COALESCE(MAX(id), 0) FROM act WHERE undone_at IS NULL)
                    ORDER BY id FETCH FIRST ROW ONLY""");
            next.ifPresent(act -> handle.execute("UPDATE act SET undone_at = NULL WHERE id = ?", act.id()));
            return next;
        }));
    }

    @Override
    public long revision() {
        return revision.get();
    }

    private Optional<RecordedAct> changed(Optional<RecordedAct> act) {
        if (act.isPresent()) {
            changed();
        }
        return act;
    }

    private void changed() {
        acts = null;
        revision.incrementAndGet();
    }

    private Optional<RecordedAct> first(Handle handle, String which) {
        return read(handle, which).stream().findFirst();
    }

    private List<RecordedAct> read(Handle handle, String which) {
        return handle.createQuery(ACTS + which)
                .map((row, _) -> new RecordedAct(row.getLong(1), row.getObject(2, Instant.class),
                        act(new ActText(row.getString(3), row.getString(4)))))
                .list();
    }

    private Act act(ActText text) {
        try {
            return text.act();
        } catch (IllegalArgumentException damaged) {
            throw new DataFolderProblem(Remark.of("storage.damaged", database.folder().toString()), damaged);
        }
    }
}
