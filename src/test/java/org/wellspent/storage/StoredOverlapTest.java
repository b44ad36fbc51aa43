// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wellspent.core.intake.OverlapTest;
import org.wellspent.core.intake.OverlapTest.Step;

/// The idea behind overlap and undo, on the database.
class StoredOverlapTest {

    @Property(tries = 15)
    void theLedgerShowsTheLargestCountOverTheImportsInForce(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("wellspent-overlap");
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            OverlapTest.check(new JdbiLedger(database), steps);
        } finally {
            Files.deleteIfExists(folder.resolve(Database.FILE));
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return OverlapTest.randomSteps();
    }
}
