// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The rows of a text, one after the other, blank ones left out.
final class CsvRows implements Iterator<RawRow> {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final int linesBefore;
    private final List<RawRow> ahead = new ArrayList<>(1);
    private final long[] position = new long[1];

    private CsvRows(CSVParser parser, int linesBefore) {
        this.parser = parser;
        this.records = parser.iterator();
        this.linesBefore = linesBefore;
    }

    /// @param linesBefore how many lines of the file stand before the text
    static CsvRows of(String text, char delimiter, int linesBefore) {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setQuote('"').setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true).setLenientEof(true).setTrailingData(true).get();
        try {
            return new CsvRows(CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get(),
                    linesBefore);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty()) {
            int line = (int) parser.getCurrentLineNumber() + 1 + linesBefore;
            if (!records.hasNext()) {
                return false;
            }
            CSVRecord record = records.next();
            position[0] = record.getCharacterPosition();
            var row = new RawRow(line, Arrays.asList(record.values()));
            if (!row.isBlank()) {
                ahead.add(row);
            }
        }
        return true;
    }

    @Override
    public RawRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.removeLast();
    }

    /// How many characters of the text have been read.
    long position() {
        return position[0];
    }
}
