// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What every log of acts keeps to.
public abstract class ActLogContract {
    private static final Instant AT = Instant.parse("2026-10-24T09:30:00Z");

    /// An empty log.
    protected abstract ActLog log();

    @Test
    void actsCountInTheOrderInWhichTheyWereDone() {
        var log = log();
        var first = log.append(note(1), AT);
        var second = log.append(note(2), AT.plusSeconds(1));
        assertThat(log.acts()).containsExactly(first, second);
        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(second.at()).isEqualTo(AT.plusSeconds(1));
    }

    @Test
    void everyKindOfActComesBackAsItWasSaid() {
        var log = log();
        SampleActs.all().forEach(act -> log.append(act, AT));
        assertThat(log.acts()).extracting(RecordedAct::act).containsExactlyElementsOf(SampleActs.all());
    }

    @Test
    void undoTakesBackTheLastActThatCounts() {
        var log = log();
        var first = log.append(note(1), AT);
        var second = log.append(note(2), AT);
        assertThat(log.undoLast(AT)).contains(second);
        assertThat(log.acts()).containsExactly(first);
        assertThat(log.undoLast(AT)).contains(first);
        assertThat(log.undoLast(AT)).isEmpty();
    }

    @Test
    void redoBringsBackInTheOrderOfDoing() {
        var log = log();
        var first = log.append(note(1), AT);
        var second = log.append(note(2), AT);
        log.undoLast(AT);
        log.undoLast(AT);
        assertThat(log.redoLast()).contains(first);
        assertThat(log.redoLast()).contains(second);
        assertThat(log.redoLast()).isEmpty();
        assertThat(log.acts()).containsExactly(first, second);
    }

    @Test
    void aNewActEndsWhatCouldBeRedone() {
        var log = log();
        log.append(note(1), AT);
        log.undoLast(AT);
        var other = log.append(note(2), AT);
        assertThat(log.redoLast()).isEmpty();
        assertThat(log.acts()).containsExactly(other);
    }

    @Test
    void theRevisionTellsEveryChange() {
        var log = log();
        var seen = new ArrayList<Long>(List.of(log.revision()));
        log.append(note(1), AT);
        seen.add(log.revision());
        log.undoLast(AT);
        seen.add(log.revision());
        log.redoLast();
        seen.add(log.revision());
        assertThat(seen).doesNotHaveDuplicates();
        log.redoLast();
        assertThat(log.revision()).isEqualTo(seen.getLast());
    }

    @Test
    void itDoesAsTheListDoesWhateverIsDone() {
        var log = log();
        var list = new InMemoryActLog();
        var random = new Random(20261024);
        for (int step = 0; step < 200; step++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    log.append(note(step), AT);
                    list.append(note(step), AT);
                }
                case 2 -> assertThat(log.undoLast(AT)).map(RecordedAct::act)
                        .isEqualTo(list.undoLast(AT).map(RecordedAct::act));
                default -> assertThat(log.redoLast()).map(RecordedAct::act)
                        .isEqualTo(list.redoLast().map(RecordedAct::act));
            }
            assertThat(log.acts()).extracting(RecordedAct::act)
                    .isEqualTo(list.acts().stream().map(RecordedAct::act).toList());
        }
    }

    private static Act note(long transactionId) {
        return new Act.Note(transactionId, "note");
    }
}
