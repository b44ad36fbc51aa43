// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;
import org.wellspent.core.text.Progress;

/// A table understood, and what its rows were read as.
///
/// @param known what is settled about it
/// @param pass  its rows
record TableReading(Understanding known, StrictPass pass) {
    private static final int STEP = 5000;

    /// Reads the rows of a part of a file.
    ///
    /// @param rows  the lines before the table, its heading row and its rows
    /// @param later whether another table stands before it: then its heading row is a row of the whole
    static TableReading of(Vocabulary words, Understanding known, List<RawRow> rows, boolean later) {
        var reader = new RowReader(words, known.columns(), known.conventions(), known.evidence());
        var reading = new TableReading(known,
                new StrictPass(words, known.place(), known.columns(), reader, known.layout()));
        if (later) {
            reading.pass.putAside(StrictPass.Aside.HEADING);
        }
        rows.subList(known.place().firstRow(), rows.size()).forEach(reading::read);
        return reading;
    }

    private void read(RawRow row) {
        pass.read(SplitDecimals.joined(row, known.split(), known.place()));
    }

    /// Reads the rest of the file by what is settled.
    ///
    /// @throws java.util.concurrent.CancellationException if the progress was cancelled
    void readOn(CsvRows rest, String text, Progress progress) {
        int length = text.length();
        int count = 0;
        while (rest.hasNext()) {
            read(rest.next());
            if (++count % STEP == 0) {
                progress.stopIfCancelled();
                progress.at(Math.min(rest.position(), length), length);
            }
        }
        if (length > 0 && text.charAt(length - 1) != '\n' && text.charAt(length - 1) != '\r') {
            pass.checkLast();
        }
        progress.stopIfCancelled();
        progress.at(length, length);
    }
}
