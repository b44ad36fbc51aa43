// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the heading row by its words, and the table by rows that hold a date and an amount.
final class TableFinder {
    /// Exports have up to about forty lines before the table.
    private static final int LATEST_HEADER = 150;
    private static final int ROWS_TRIED = 40;
    private static final int SHAPED = 400;
    /// Wider tables than any export has; more columns tell nothing more.
    static final int WIDEST = 256;

    private final Vocabulary words;

    TableFinder(Vocabulary words) {
        this.words = words;
    }

    /// The table, or null where nothing looks like one.
    @Nullable
    TablePlace find(List<RawRow> rows) {
        TablePlace best = null;
        for (TablePlace place : candidates(rows)) {
            best = best == null || score(place) > score(best) ? place : best;
        }
        if (best != null && best.fits() > 0) {
            return best;
        }
        TablePlace bare = withoutWords(rows);
        return bare != null ? bare : best != null && isEmptyBelow(rows, best) ? best : null;
    }

    /// The heading rows, in the file's order; one that stands again further down counts for the first.
    Collection<TablePlace> candidates(List<RawRow> rows) {
        Map<List<String>, TablePlace> places = new LinkedHashMap<>();
        List<List<Heading>> heads = heads(rows);
        for (int i = 0; i < heads.size(); i++) {
            List<Heading> headings = heads.get(i);
            if (!headings.isEmpty()) {
                var place = new TablePlace(i, headings, i + 1, fits(rows, i + 1, headings, heads));
                places.merge(rows.get(i).cells(), place,
                        (first, again) -> new TablePlace(first.headerAt(), first.headings(), first.firstRow(),
                                first.fits() + again.fits()));
            }
        }
        return places.values();
    }

    /// The headings of each of the first rows; none for a row that names no date or no money.
    private List<List<Heading>> heads(List<RawRow> rows) {
        var heads = new ArrayList<List<Heading>>();
        for (RawRow row : rows.subList(0, Math.min(rows.size(), LATEST_HEADER))) {
            List<Heading> headings = headings(row);
            heads.add(known(headings) >= 2 && namesDateAndMoney(headings) ? headings : List.of());
        }
        return heads;
    }

    private static int score(TablePlace place) {
        return known(place.headings()) * 4 + Math.min(place.fits(), 8) * 10;
    }

    /// The headings of a row; none where it holds dates or amounts, as no heading row does.
    List<Heading> headings(RawRow row) {
        int width = Math.min(row.cells().size(), WIDEST);
        if (row.cells().size() > 4 * WIDEST || width < 2) {
            return List.of();
        }
        var headings = new ArrayList<Heading>(width);
        for (int i = 0; i < width; i++) {
            String cell = row.cell(i);
            if (!cell.isEmpty() && cell.charAt(cell.length() - 1) <= '9' && isDatum(cell)) {
                return List.of();
            }
            headings.add(words.headers().read(cell));
        }
        return headings;
    }

    private boolean isDatum(String cell) {
        return words.dates().lex(cell) != null || (words.amounts().lex(cell) != null && cell.length() > 2);
    }

    static int known(List<Heading> headings) {
        int known = 0;
        for (Heading heading : headings) {
            known += heading.isKnown() ? 1 : 0;
        }
        return known;
    }

    private static boolean namesDateAndMoney(List<Heading> headings) {
        boolean dated = false;
        boolean money = false;
        for (Heading heading : headings) {
            dated |= heading.hasAny(Concept.DATE, Concept.VALUE, Concept.BOOKING);
            money |= heading.hasAny(Concept.AMOUNT, Concept.DEBIT, Concept.CREDIT, Concept.BALANCE, Concept.VALUE,
                    Concept.NET) || heading.currency() != null;
        }
        return dated && money;
    }

    /// How many of the rows below have a date under a heading of a date and a number under one of money.
    private int fits(List<RawRow> rows, int from, List<Heading> headings, List<List<Heading>> heads) {
        int fits = 0;
        for (int i = from; i < Math.min(rows.size(), from + ROWS_TRIED); i++) {
            RawRow row = rows.get(i);
            if (i < heads.size() && !heads.get(i).isEmpty()) {
                return fits;
            }
            boolean dated = false;
            boolean money = false;
            for (int c = 0; c < Math.min(row.cells().size(), headings.size()); c++) {
                String cell = row.cell(c);
                Heading heading = headings.get(c);
                if (cell.isEmpty()) {
                    continue;
                }
                dated |= heading.hasAny(Concept.DATE, Concept.VALUE, Concept.BOOKING, Concept.PURCHASE)
                        && (words.dates().lex(cell) != null || DateLexer.serial(cell) != null);
                money |= (heading.hasAny(Concept.AMOUNT, Concept.DEBIT, Concept.CREDIT, Concept.NET, Concept.VALUE,
                        Concept.BALANCE) || heading.currency() != null) && words.amounts().lex(cell) != null
                        && words.dates().lex(cell) == null;
            }
            fits += dated && money ? 1 : 0;
        }
        return fits;
    }

    /// A table whose headings, if any, are in no known language: rows with a date in one column and a number in another.
    private @Nullable TablePlace withoutWords(List<RawRow> rows) {
        int column = dateColumn(rows);
        if (column < 0) {
            return null;
        }
        int first = -1;
        int fits = 0;
        int shaped = Math.min(rows.size(), SHAPED);
        for (int i = 0; i < shaped; i++) {
            if (isDated(rows.get(i), column) && hasNumber(rows.get(i), column)) {
                first = first < 0 ? i : first;
                fits++;
            }
        }
        if (first < 0 || fits < shaped / 4) {
            return null;
        }
        int header = first > 0 && looksLikeHeader(rows.get(first - 1), rows.get(first)) ? first - 1 : -1;
        return new TablePlace(header, header < 0 ? List.of() : headings(rows.get(header)), first, fits);
    }

    private int dateColumn(List<RawRow> rows) {
        var dated = new int[WIDEST];
        for (RawRow row : rows.subList(0, Math.min(rows.size(), SHAPED))) {
            for (int c = 0; c < Math.min(row.cells().size(), WIDEST); c++) {
                dated[c] += isDated(row, c) ? 1 : 0;
            }
        }
        int best = -1;
        for (int c = 0; c < WIDEST; c++) {
            best = dated[c] > 0 && (best < 0 || dated[c] > dated[best] * 12 / 10) ? c : best;
        }
        return best;
    }

    private boolean isDated(RawRow row, int column) {
        String cell = row.cell(column);
        return !cell.isEmpty() && words.dates().lex(cell) != null;
    }

    private boolean hasNumber(RawRow row, int dateColumn) {
        for (int c = 0; c < Math.min(row.cells().size(), WIDEST); c++) {
            String cell = row.cell(c);
            if (c != dateColumn && !cell.isEmpty() && words.amounts().lex(cell) != null
                    && words.dates().lex(cell) == null) {
                return true;
            }
        }
        return false;
    }

    /// A row of words alone, as wide as the row below it.
    private boolean looksLikeHeader(RawRow row, RawRow below) {
        int width = row.cells().size();
        if (row.filled() < 2 || width < below.cells().size() - 1 || row.filled() * 2 < width) {
            return false;
        }
        for (String cell : row.cells()) {
            if (!cell.isEmpty() && isDatum(cell)) {
                return false;
            }
        }
        return true;
    }

    /// A heading row with nothing of a table below it: a statement without movements.
    private static boolean isEmptyBelow(List<RawRow> rows, TablePlace place) {
        boolean amount = place.headings().stream()
                .anyMatch(heading -> heading.hasAny(Concept.AMOUNT, Concept.DEBIT, Concept.CREDIT, Concept.NET));
        for (int i = place.firstRow(); i < rows.size(); i++) {
            if (rows.get(i).filled() > 2) {
                return false;
            }
        }
        return amount;
    }
}
