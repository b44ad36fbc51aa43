// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// Finds the character between cells: the one by which most rows have a date and a number, and the headings known words.
final class DelimiterFinder {
    private static final String CANDIDATES = ";,\t|^~:";
    private static final int HEAD = 60_000;
    private static final int ROWS = 150;
    private static final int CELLS = 400;

    /// The character, and why.
    record Delimiter(char delimiter, Remark reason) {}

    private final Vocabulary words;

    DelimiterFinder(Vocabulary words) {
        this.words = words;
    }

    Delimiter find(String text) {
        Character noted = noted(text);
        if (noted != null) {
            return new Delimiter(noted, Remark.of("statement.reason.delimiter.noted", name(noted)));
        }
        String head = head(text);
        char best = ',';
        int most = -1;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            int score = score(head, CANDIDATES.charAt(i));
            if (score > most) {
                best = CANDIDATES.charAt(i);
                most = score;
            }
        }
        return new Delimiter(best, Remark.of("statement.reason.delimiter", name(best)));
    }

    private static String name(char delimiter) {
        return delimiter == '\t' ? "TAB" : String.valueOf(delimiter);
    }

    /// Whether the first line is the note `sep=;` of spreadsheets.
    static boolean hasNote(String text) {
        return noted(text) != null;
    }

    /// The text below the note.
    static String withoutNote(String text) {
        return hasNote(text) ? text.substring(Math.min(text.length(), lineEnd(text))) : text;
    }

    private static @Nullable Character noted(String text) {
        int end = 0;
        while (end < text.length() && end < 12 && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String line = text.substring(0, end).replace("\"", "");
        return line.toLowerCase(Locale.ROOT).startsWith("sep=") && line.length() == 5 ? line.charAt(4) : null;
    }

    private static int lineEnd(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private static String head(String text) {
        if (text.length() <= HEAD) {
            return text;
        }
        int end = Math.max(text.lastIndexOf('\n', HEAD), text.lastIndexOf('\r', HEAD));
        return text.substring(0, end > 0 ? end : HEAD);
    }

    private int score(String head, char delimiter) {
        if (head.indexOf(delimiter) < 0) {
            return -1;
        }
        int fits = 0;
        int headings = 0;
        int rows = 0;
        Map<Integer, Integer> widths = new HashMap<>();
        CsvRows all = CsvRows.of(QuoteRepair.repaired(head, delimiter), delimiter, 0);
        while (all.hasNext() && rows < ROWS) {
            RawRow row = all.next();
            rows++;
            boolean movement = isMovement(row);
            fits += movement ? 1 : 0;
            headings = movement ? headings : Math.max(headings, known(row));
            widths.merge(row.cells().size(), 1, Integer::sum);
        }
        int alike = widths.entrySet().stream().filter(width -> width.getKey() > 1).mapToInt(Map.Entry::getValue).max()
                .orElse(0);
        return fits * 10 + headings * 4 + alike * 3;
    }

    private boolean isMovement(RawRow row) {
        boolean dated = false;
        boolean number = false;
        for (int i = 0; i < Math.min(row.cells().size(), CELLS) && !(dated && number); i++) {
            String cell = row.cell(i);
            if (cell.isEmpty() || cell.length() > 60) {
                continue;
            }
            boolean date = words.dates().lex(cell) != null;
            dated |= date;
            number |= !date && words.amounts().lex(cell) != null;
        }
        return dated && number;
    }

    private int known(RawRow row) {
        int known = 0;
        for (int i = 0; i < Math.min(row.cells().size(), 60); i++) {
            known += words.headers().read(row.cell(i)).isKnown() ? 1 : 0;
        }
        return row.cells().size() < 2 ? 0 : known;
    }
}
