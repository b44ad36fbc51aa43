// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// Holds the reader against the exports beside the project, where they are there.
class SharedSetsTest {
    private static final StatementReader SHIPPED = StatementReader.shipped();

    @Test
    void banksAreReadAsTheirManifestSays() throws IOException {
        assertThat(fallingShort(SHIPPED, "banks", "manifest.csv", SharedSet::heldAgainstManifest)).isEmpty();
    }

    @Test
    void inventedExportsInBanksLayoutsAreReadAsTheirManifestSays() throws IOException {
        assertThat(fallingShort(SHIPPED, "banks/made", "manifest.csv", SharedSet::heldAgainstManifest)).isEmpty();
    }

    @Test
    void filesThatGoWrongAreReadOrRefusedAsExpected() throws IOException {
        assertThat(fallingShort(SHIPPED, "csv-torture", "expectations.csv", SharedSet::heldAgainstExpectation))
                .isEmpty();
    }

    /// What only a bank's own layout can tell: the currency of an American card, day and month of TD, the sign of DBS.
    @Test
    void withoutLayoutsNearlyAllAreReadByEvidenceAlone() throws IOException {
        StatementReader bare = StatementReader.withoutLayouts();
        assertThat(fallingShort(bare, "banks", "manifest.csv", SharedSet::heldAgainstManifest))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(fallingShort(bare, "banks/made", "manifest.csv", SharedSet::heldAgainstManifest)).isEmpty();
        assertThat(fallingShort(bare, "csv-torture", "expectations.csv", SharedSet::heldAgainstExpectation)).isEmpty();
    }

    private static List<String> fallingShort(StatementReader reader, String folder, String list,
            BiFunction<ReadOutcome, CSVRecord, List<String>> held) throws IOException {
        var set = SharedSet.beside(folder);
        assumeTrue(set.exists(),
                "the folder ../shared/" + folder + " is not beside the project, so nothing is held against it");
        var fallingShort = new ArrayList<String>();
        for (CSVRecord row : set.list(list)) {
            List<String> why = held.apply(set.read(reader, row), row);
            if (!why.isEmpty()) {
                fallingShort.add(row.get("file") + ": " + String.join(", ", why));
            }
        }
        return fallingShort;
    }
}
