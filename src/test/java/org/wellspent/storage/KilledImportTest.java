// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.text.DataFolderProblem;

/// Two processes and one data folder.
class KilledImportTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {3000, OtherProcess.LINES})
    void aProcessKilledDuringAnImportLeavesExactlyTheImportsThatWereDone(int stopAt) throws Exception {
        Process other = OtherProcess.start(folder, stopAt);
        try (var words = other.inputReader()) {
            assertThat(OtherProcess.word(words)).isEqualTo("open");
            assertThat(OtherProcess.word(words)).isEqualTo("importing");
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            var ledger = new JdbiLedger(database);
            assertThat(ledger.transactions()).extracting(Transaction::descriptor).containsExactly("BAKERY");
            assertThat(ledger.imports()).hasSize(1);
            assertThat(ledger.nextRowId()).as("no row is left").isEqualTo(2);
            assertThat(OtherProcess.many().into(ledger).fresh()).isEqualTo(OtherProcess.LINES);
        }
    }

    @Test
    void aFolderOpenInAnotherProcessIsSaid() throws Exception {
        Process other = OtherProcess.start(folder, 0);
        try (var words = other.inputReader()) {
            assertThat(OtherProcess.word(words)).isEqualTo("open");
            var problem = catchThrowableOfType(DataFolderProblem.class,
                    () -> Database.open(folder, Clock.systemUTC()).close());
            assertThat(problem).isNotNull();
            assertThat(problem.remark().code()).isEqualTo("storage.locked");
            other.getOutputStream().close();
            other.waitFor();
            Database.open(folder, Clock.systemUTC()).close();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }
}
