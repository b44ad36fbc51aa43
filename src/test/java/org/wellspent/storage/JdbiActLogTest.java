// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspent.core.text.DataFolderProblem;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.ActLog;
import org.wellspent.core.word.ActLogContract;
import org.wellspent.core.word.RecordedAct;
import org.wellspent.core.word.SampleActs;

class JdbiActLogTest extends ActLogContract {
    private static final Instant AT = Instant.parse("2026-10-24T09:30:00.123456789Z");

    @TempDir
    private Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected ActLog log() {
        return new JdbiActLog(database);
    }

    @Test
    void everyActIsThereWhenTheFolderIsOpenedAgain() {
        SampleActs.all().forEach(act -> log().append(act, AT));
        log().undoLast(AT);
        var before = log().acts();
        close();
        open();
        assertThat(log().acts()).isEqualTo(before).extracting(RecordedAct::act)
                .containsExactlyElementsOf(SampleActs.all().subList(0, SampleActs.all().size() - 1));
        assertThat(log().acts().getFirst().at()).isEqualTo(AT);
        assertThat(log().redoLast()).map(RecordedAct::act).contains(SampleActs.all().getLast());
    }

    @Test
    void aDamagedActIsASentence() {
        log().append(new Act.Note(1, "note"), AT);
        database.with(handle -> handle.execute("UPDATE act SET body = 'nothing'"));
        assertThatThrownBy(() -> log().acts()).isInstanceOfSatisfying(DataFolderProblem.class,
                problem -> assertThat(problem.remark().code()).isEqualTo("storage.damaged"));
    }
}
