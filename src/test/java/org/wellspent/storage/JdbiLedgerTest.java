// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.ledger.LedgerContract;

class JdbiLedgerTest implements LedgerContract {
    @TempDir
    private Path folder;
    private Database database;
    private Ledger ledger;

    @BeforeEach
    void open() {
        database = Database.open(folder, Clock.systemUTC());
        ledger = new JdbiLedger(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Ledger reopened() {
        close();
        open();
        return ledger;
    }
}
