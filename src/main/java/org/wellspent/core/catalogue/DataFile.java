// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// A data file with a header row, comma separated, as the catalogue ships them and packs bring them.
///
/// @param name the file's name, as *Data sources* and refusals give it
/// @param rows its rows, in order
public record DataFile(String name, List<Row> rows) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true).get();

    /// Copies the rows.
    public DataFile {
        rows = List.copyOf(rows);
    }

    /// Reads a whole file.
    ///
    /// @throws DataFileException if it cannot be read as rows under one header
    public static DataFile read(String name, Reader text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            var rows = new ArrayList<Row>();
            for (CSVRecord csv : parser) {
                if (!csv.isConsistent()) {
                    throw new DataFileException(Remark.of("data.row.cells", name, csv.getRecordNumber() + 1));
                }
                rows.add(new Row(name, csv.getRecordNumber() + 1, csv.toMap()));
            }
            return new DataFile(name, rows);
        } catch (IOException | RuntimeException e) {
            if (e instanceof DataFileException refusal) {
                throw refusal;
            }
            throw new DataFileException(Remark.of("data.file.unreadable", name), e);
        }
    }

    /// As [#read(String, Reader)], from text.
    public static DataFile of(String name, String text) {
        return read(name, new StringReader(text));
    }

    /// One row of a data file.
    ///
    /// @param file  the file's name
    /// @param row   its number, the header being row 1
    /// @param cells the cells by their column's name
    public record Row(String file, long row, Map<String, String> cells) {

        /// Copies the cells.
        public Row {
            cells = Map.copyOf(cells);
        }

        /// A cell's text, empty where nothing is written.
        ///
        /// @throws DataFileException if the file has no such column
        public String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new DataFileException(Remark.of("data.column.missing", file, column));
            }
            return cell.strip();
        }

        /// A cell's number.
        ///
        /// @throws DataFileException if the cell is empty or no finite number
        public double number(String column) {
            Double number = numberOrNull(column);
            if (number == null) {
                throw refused("data.cell.empty", column);
            }
            return number;
        }

        /// A cell's number, null where nothing is written.
        ///
        /// @throws DataFileException if something else than a finite number is written
        public @Nullable Double numberOrNull(String column) {
            String cell = text(column);
            if (cell.isEmpty()) {
                return null;
            }
            try {
                double number = Double.parseDouble(cell);
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException _) {
                // said below, as for numbers without end
            }
            throw refused("data.cell.number", column, cell);
        }

        /// A refusal that names this row: the message's arguments are the file, the row, then those given.
        public DataFileException refused(String code, Object... arguments) {
            var all = new ArrayList<Object>(List.of(file, row));
            all.addAll(List.of(arguments));
            return new DataFileException(new Remark(code, all));
        }
    }
}
