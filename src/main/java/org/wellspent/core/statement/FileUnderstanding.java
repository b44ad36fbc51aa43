// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        var finder = new TableFinder(words);
        Layouts.Match match = fixed != null ? layouts.chosen(fixed, rows, finder) : known(rows, finder);
        TablePlace place = match != null ? match.place() : finder.find(rows);
        if (place == null) {
            throw new RefusedFile(Remark.of("statement.refused.table"));
        }
        if (match == null && !place.hasHeader()) {
            match = layouts.byShape(rows, place, words);
        }
        Layout layout = match == null ? null : match.layout();
        if (layout != null) {
            reasons.add(Remark.of("statement.reason.layout", layout.bank() == null ? layout.id() : layout.bank()));
        }
        reasons.add(place.hasHeader()
                ? Remark.of("statement.reason.header", rows.get(place.headerAt()).line())
                : Remark.of("statement.reason.noheader"));
        int split = match == null ? SplitDecimals.column(place, tableRows(rows, place)) : -1;
        List<RawRow> table = SplitDecimals.joined(tableRows(rows, place), split, place);
        Columns columns = columns(match, place, table);
        List<RawRow> before = rows.subList(0, place.hasHeader() ? place.headerAt() : place.firstRow());
        Evidence evidence = evidence(before, table, place, columns, layout);
        Conventions conventions = new ConventionFinder(words, fileName, evidence, table).find(place, columns, reasons,
                notices);
        return new Understanding(place, columns, conventions, evidence, layout, split);
    }

    /// The layout the household names, else the one whose headings the file has.
    private Layouts.@Nullable Match known(List<RawRow> rows, TableFinder finder) {
        if (options.layoutId() == null) {
            return layouts.byHeader(rows, finder);
        }
        Layout named = layouts.byId(options.layoutId());
        if (named == null) {
            throw new RefusedFile(Remark.of("statement.refused.layout", options.layoutId()));
        }
        return layouts.chosen(named, rows, finder);
    }

    private Columns columns(Layouts.@Nullable Match match, TablePlace place, List<RawRow> table) {
        if (match != null && match.columns() != null && match.columns().canBeRead()) {
            return match.columns();
        }
        Columns columns = new RoleFinder(words).find(place, table);
        if (columns == null) {
            throw new RefusedFile(Remark.of("statement.refused.columns"));
        }
        return columns;
    }

    private Evidence evidence(List<RawRow> before, List<RawRow> table, TablePlace place, Columns columns,
            @Nullable Layout layout) {
        Preamble preamble = Preamble.of(before, words);
        List<String> languages = languages(place);
        Countries.Habit country = country(place, layout, table, languages);
        Countries.Habit language = words.countries().ofLanguage(languages.isEmpty() ? null : languages.getFirst());
        String currency = CurrencyFinder.inTable(place, columns, words, table, country);
        return new Evidence(options, layout, preamble, country, language, currency);
    }

    private static List<RawRow> tableRows(List<RawRow> rows, TablePlace place) {
        return rows.subList(Math.min(place.firstRow(), rows.size()), rows.size());
    }

    private Countries.@Nullable Habit country(TablePlace place, @Nullable Layout layout, List<RawRow> table,
            List<String> languages) {
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
        return words.countries().told(headings, texts, Set.copyOf(languages));
    }

    /// The languages of most headings, the likeliest first; several where they are nearly alike.
    private static List<String> languages(TablePlace place) {
        Map<String, Integer> votes = new HashMap<>();
        for (Heading heading : place.headings()) {
            for (String language : heading.languages()) {
                votes.merge(language, 60 / heading.languages().size(), Integer::sum);
            }
        }
        int most = votes.values().stream().mapToInt(i -> i).max().orElse(0);
        return votes.entrySet().stream().filter(vote -> vote.getValue() * 10 >= most * 8)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }
}
