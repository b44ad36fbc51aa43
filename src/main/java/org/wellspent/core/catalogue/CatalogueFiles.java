// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads the catalogue's data files: CSV in UTF-8 with a header row, packed with gzip where the name ends in `.gz`.
final class CatalogueFiles {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CatalogueFiles() {}

    /// The rows of a shipped file.
    ///
    /// @throws IllegalStateException if it is missing from the application
    static List<CSVRecord> rows(String file) {
        try (var stream = open(file);
                var parser = CSVParser.parse(new InputStreamReader(stream, StandardCharsets.UTF_8),
                        FORMAT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("the data file " + file + " cannot be read", e);
        }
    }

    private static InputStream open(String file) throws IOException {
        var stream = CatalogueFiles.class.getResourceAsStream("/org/wellspent/catalogue/" + file);
        if (stream == null) {
            throw new IllegalStateException("the data file " + file + " is missing from the application");
        }
        return file.endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
    }

    /// The parts of a cell between `|`, without blanks around and without empty ones.
    static List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        for (var part : cell.split("\\|", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /// The rows of a file that carry UNVERIFIED anywhere.
    static int unverified(List<CSVRecord> rows) {
        return (int) rows.stream()
                .filter(row -> Arrays.stream(row.values()).anyMatch(cell -> cell.contains("UNVERIFIED"))).count();
    }
}
