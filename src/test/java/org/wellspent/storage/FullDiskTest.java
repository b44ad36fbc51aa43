// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wellspent.core.intake.Statements.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspent.core.intake.Statements;
import org.wellspent.core.text.DataFolderProblem;

class FullDiskTest {
    @TempDir
    private Path folder;

    @AfterEach
    void makeRoom() {
        FullDisk.ROOM.set(Long.MAX_VALUE);
    }

    @Test
    void aDiskThatFillsUpDuringAnImportLeavesTheLedgerAsItWas() throws IOException {
        FullDisk.register();
        Statements many = statement();
        for (int i = 0; i < 20_000; i++) {
            many.line("10-02", "-1.00", "A PAYMENT OF SOME LENGTH " + i * 7919 % 20_000 + " " + i);
        }
        try (Database database = open()) {
            var ledger = new JdbiLedger(database);
            statement().line("10-01", "-3.20", "BAKERY").into(ledger);
            FullDisk.ROOM.set(Files.size(folder.resolve(Database.FILE)) + 200_000);
            var problem = catchThrowableOfType(DataFolderProblem.class, () -> many.into(ledger));
            assertThat(problem).isNotNull();
            assertThat(problem.remark().code()).isEqualTo("storage.full");
            FullDisk.ROOM.set(Long.MAX_VALUE);
        }
        try (Database database = open()) {
            var ledger = new JdbiLedger(database);
            assertThat(ledger.transactions()).hasSize(1);
            assertThat(ledger.imports()).hasSize(1);
            assertThat(ledger.nextRowId()).isEqualTo(2);
            assertThat(many.into(ledger).fresh()).isEqualTo(20_000);
        }
    }

    private Database open() {
        return Database.open(folder, Clock.systemUTC(), Migration.shipped(), FullDisk.SCHEME + ":");
    }
}
