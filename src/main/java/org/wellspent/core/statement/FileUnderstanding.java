// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// From the rows of a file to what they mean.
final class FileUnderstanding {
    private static final int TEXTS = 600;

    private final Vocabulary words;
    private final Layouts layouts;
    private final String fileName;
    private final ReadOptions options;

    FileUnderstanding(Vocabulary words, Layouts layouts, String fileName, ReadOptions options) {
        this.words = words;
        this.layouts = layouts;
        this.fileName = fileName;
        this.options = options;
    }

    /// What the rows mean.
    ///
    /// @param fixed a layout to read by whatever the headings are, or null
    /// @throws RefusedFile where they mean no statement, or two
    Understanding of(List<RawRow> rows, @Nullable Layout fixed, List<Remark> reasons, List<Remark> notices) {
        Layouts.Match match = layouts.match(rows, fixed, options.layoutId(), words);
        if (match != null) {
            Layout layout = match.layout();
            reasons.add(Remark.of("statement.reason.layout", layout.bank() == null ? layout.id() : layout.bank()));
            return settled(rows, match.place(), match.columns(), layout, reasons, notices);
        }
        TablePlace place = new TableFinder(words).find(rows);
        if (place == null) {
            throw new RefusedFile(Remark.of("statement.refused.table"));
        }
        List<RawRow> table = tableRows(rows, place);
        Columns columns = new RoleFinder(words).find(place, table);
        if (columns == null) {
            throw new RefusedFile(Remark.of("statement.refused.columns"));
        }
        reasons.add(place.hasHeader()
                ? Remark.of("statement.reason.header", rows.get(place.headerAt()).line())
                : Remark.of("statement.reason.noheader"));
        return settled(rows, place, columns, null, reasons, notices);
    }

    private Understanding settled(List<RawRow> rows, TablePlace place, Columns columns, @Nullable Layout layout,
            List<Remark> reasons, List<Remark> notices) {
        List<RawRow> table = tableRows(rows, place);
        Preamble preamble = Preamble.of(rows.subList(0, place.hasHeader() ? place.headerAt() : place.firstRow()),
                words);
        Countries.Habit country = country(place, layout, table);
        Countries.Habit language = words.countries().ofLanguage(language(place));
        String currency = CurrencyFinder.inTable(place, columns, words, table, country);
        var evidence = new Evidence(options, layout, preamble, country, language, currency);
        Conventions conventions = new ConventionFinder(words, fileName, evidence, table).find(place, columns, reasons,
                notices);
        return new Understanding(place, columns, conventions, evidence, layout);
    }

    private static List<RawRow> tableRows(List<RawRow> rows, TablePlace place) {
        return rows.subList(Math.min(place.firstRow(), rows.size()), rows.size());
    }

    private Countries.@Nullable Habit country(TablePlace place, @Nullable Layout layout, List<RawRow> table) {
        if (layout != null && layout.country() != null && words.countries().ofCountry(layout.country()) != null) {
            return words.countries().ofCountry(layout.country());
        }
        var headings = new ArrayList<String>();
        place.headings().forEach(heading -> headings.add(heading.text()));
        var texts = new ArrayList<String>();
        for (RawRow row : table.subList(0, Math.min(table.size(), TEXTS / 3))) {
            for (String cell : row.cells()) {
                if (texts.size() < TEXTS && cell.length() > 1 && Character.isLetter(cell.charAt(0))) {
                    texts.add(cell);
                }
            }
        }
        return words.countries().told(headings, texts);
    }

    /// The language of most headings; null without any, or where two are alike.
    private static @Nullable String language(TablePlace place) {
        Map<String, Integer> votes = new HashMap<>();
        for (Heading heading : place.headings()) {
            for (String language : heading.languages()) {
                votes.merge(language, 60 / heading.languages().size(), Integer::sum);
            }
        }
        String best = null;
        int most = 0;
        for (var vote : votes.entrySet()) {
            if (vote.getValue() > most
                    || (vote.getValue() == most && best != null && vote.getKey().compareTo(best) < 0)) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }
}
