// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small invented files, each with one oddity, and what must come of each (`odd/expectations.csv`).
class OddFilesTest {
    private static final SharedSet ODD = SharedSet.at("src/test/resources/org/wellspent/core/statement/odd");
    private static final StatementReader READER = StatementReader.shipped();

    static List<String> files() throws IOException {
        return ODD.list("expectations.csv").stream().map(row -> row.get("file")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachOddFileIsReadOrRefusedAsExpected(String file) throws IOException {
        CSVRecord row = ODD.list("expectations.csv").stream().filter(record -> record.get("file").equals(file))
                .findFirst()
                .orElseThrow();
        assertThat(SharedSet.heldAgainstExpectation(ODD.read(READER, row), row)).isEmpty();
    }
}
