// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;

/// Reads bank exports: from the bytes of a file to movements of money, or to one sentence that says why not.
///
/// A file is decoded, divided into cells, and understood by its own evidence: first by a known layout whose headings it has,
/// else by words of headings, shapes of cells, and balances that add up. Then each row is read strictly. Where two readings
/// remain that give different figures, the file is refused with the option that settles it.
public final class StatementReader {
    /// Rows on which the understanding rests. Longer files are read on by what these tell.
    private static final int SAMPLE = 4000;

    /// The words are loaded when the first file is read, the layouts likewise: a start without an import pays for neither.
    private static final class Words {
        static final Vocabulary LOADED = Vocabulary.load();
    }

    private static final class Shipped {
        static final Layouts LOADED = Layouts.shipped();
    }

    private final List<Layout> own;
    private final boolean knowsBanks;

    private StatementReader(List<Layout> own, boolean knowsBanks) {
        this.own = List.copyOf(own);
        this.knowsBanks = knowsBanks;
    }

    /// A reader that knows the shipped layouts.
    public static StatementReader shipped() {
        return new StatementReader(List.of(), true);
    }

    /// A reader that knows no layout and goes by evidence alone.
    public static StatementReader withoutLayouts() {
        return new StatementReader(List.of(), false);
    }

    /// This reader with the household's own layouts, which are tried first.
    public StatementReader with(List<Layout> layouts) {
        return new StatementReader(layouts, knowsBanks);
    }

    /// The layouts this reader knows, the household's own first.
    public List<Layout> layouts() {
        return known().all();
    }

    private Layouts known() {
        Layouts base = knowsBanks ? Shipped.LOADED : new Layouts(List.of());
        return own.isEmpty() ? base : base.with(own);
    }

    /// Reads a whole file.
    ///
    /// @param fileName the file's name, without folders; it tells the year of dates without one
    /// @param bytes    the file
    public ReadOutcome read(String fileName, byte[] bytes, ReadOptions options) {
        return read(fileName, bytes, options, null, Progress.NONE);
    }

    /// As [#read(String, byte\[\], ReadOptions)], telling how far it is.
    ///
    /// @throws CancellationException if the progress was cancelled
    public ReadOutcome read(String fileName, byte[] bytes, ReadOptions options, Progress progress) {
        return read(fileName, bytes, options, null, progress);
    }

    /// Reads a file by one layout, whether its headings agree or not: what a mapping shows.
    public ReadOutcome read(String fileName, byte[] bytes, ReadOptions options, @Nullable Layout layout,
            Progress progress) {
        Container container = Container.of(bytes);
        if (container != null) {
            return new ReadOutcome.Refused(container.remark());
        }
        try {
            return understand(fileName, TextDecoder.decode(bytes), options, layout, progress);
        } catch (RefusedFile refused) {
            return new ReadOutcome.Refused(refused.remark());
        }
    }

    /// The rows and cells of a file as they stand, or null where it is no text in cells.
    ///
    /// @param most how many rows at most
    public @Nullable RawTable table(byte[] bytes, int most) {
        if (Container.of(bytes) != null) {
            return null;
        }
        DecodedText text = TextDecoder.decode(bytes);
        char delimiter = new DelimiterFinder(Words.LOADED).find(text.text()).delimiter();
        var rows = new ArrayList<RawRow>();
        CsvRows all = rowsOf(text, delimiter);
        while (all.hasNext() && rows.size() < most) {
            rows.add(all.next());
        }
        return new RawTable(text.encoding(), delimiter, rows);
    }

    private static CsvRows rowsOf(DecodedText text, char delimiter) {
        return CsvRows.of(QuoteRepair.repaired(DelimiterFinder.withoutNote(text.text()), delimiter), delimiter,
                DelimiterFinder.hasNote(text.text()) ? 1 : 0);
    }

    private ReadOutcome understand(String fileName, DecodedText text, ReadOptions options, @Nullable Layout fixed,
            Progress progress) {
        var reasons = new ArrayList<Remark>();
        var notices = new ArrayList<Remark>();
        reasons.add(text.reason());
        DelimiterFinder.Delimiter delimiter = new DelimiterFinder(Words.LOADED).find(text.text());
        reasons.add(delimiter.reason());
        CsvRows rows = rowsOf(text, delimiter.delimiter());
        var sample = new ArrayList<RawRow>();
        while (rows.hasNext() && sample.size() < SAMPLE) {
            sample.add(rows.next());
        }
        List<List<RawRow>> parts = fixed == null ? new Sections(Words.LOADED).of(sample) : List.of(sample);
        var readings = new ArrayList<TableReading>();
        for (List<RawRow> part : parts) {
            boolean first = readings.isEmpty();
            Understanding known = new FileUnderstanding(Words.LOADED, known(), fileName, options).of(part, fixed,
                    first ? reasons : new ArrayList<>(), first ? notices : new ArrayList<>());
            readings.add(TableReading.of(Words.LOADED, known, part, !first));
        }
        readings.getLast().readOn(rows, text.text(), progress);
        return new Conclusion(readings).of(text.encoding(), delimiter.delimiter(), reasons, notices);
    }
}
