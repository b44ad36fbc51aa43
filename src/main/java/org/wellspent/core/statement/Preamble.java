// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the lines before the table tell of the account.
///
/// @param account  its number, an IBAN without blanks where it is one, else null
/// @param currency its currency, else null
/// @param dates    the days that can be read in one way only
/// @param opening  the balance before the first movement, else null
/// @param closing  the balance after the last movement, else null
/// @param cells    all cells, for words of a country
record Preamble(@Nullable String account, @Nullable String currency, List<LocalDate> dates,
        @Nullable AmountCell opening,
        @Nullable AmountCell closing, List<String> cells) {

    private static final int MOST_CELLS = 400;

    static Preamble of(List<RawRow> rows, Vocabulary words) {
        String account = null;
        String currency = null;
        var dates = new ArrayList<LocalDate>();
        var cells = new ArrayList<String>();
        AmountCell opening = null;
        AmountCell closing = null;
        for (RawRow row : rows) {
            for (int i = 0; i < row.cells().size() && cells.size() < MOST_CELLS; i++) {
                String cell = row.cell(i);
                if (cell.isEmpty() || cell.length() > 200) {
                    continue;
                }
                cells.add(cell);
                account = account != null ? account : account(row, i, words);
                currency = currency != null ? currency : currency(row, i, words);
                dates(cell, words, dates);
                AmountCell after = i + 1 < row.cells().size() ? words.amounts().lex(row.cell(i + 1)) : null;
                opening = after != null && words.cells().isOpening(cell) ? after : opening;
                closing = after != null && words.cells().isClosing(cell) ? after : closing;
            }
        }
        return new Preamble(account, currency, List.copyOf(dates), opening, closing, List.copyOf(cells));
    }

    private static @Nullable String account(RawRow row, int at, Vocabulary words) {
        String cell = row.cell(at);
        String iban = ibanIn(cell);
        if (iban != null) {
            return iban;
        }
        Heading label = at == 0 ? Heading.NONE : words.headers().read(row.cell(at - 1));
        boolean labelled = label.has(Concept.ACCOUNT)
                && !label.hasAny(Concept.COUNTER, Concept.NAME, Concept.TYPE, Concept.CURRENCY);
        String bare = Iban.compact(cell);
        boolean number = bare.length() >= 5 && bare.length() <= 34
                && bare.chars().filter(Character::isDigit).count() >= 4
                && bare.indexOf('/') < 0 && words.dates().lex(cell) == null;
        return labelled && number ? bare : null;
    }

    /// An IBAN as a whole cell, or as words of a line (`Konto: DE89 3704 0044 0532 0130 00`).
    static @Nullable String ibanIn(String cell) {
        for (int i = 0; i + 15 <= cell.length() && i < 120; i++) {
            boolean begins = Character.isUpperCase(cell.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(cell.charAt(i - 1)));
            if (begins) {
                var compact = new StringBuilder();
                for (int j = i; j < cell.length() && compact.length() < 34; j++) {
                    char c = cell.charAt(j);
                    if (Cells.isSpace(c)) {
                        continue;
                    }
                    if (!Character.isLetterOrDigit(c)) {
                        break;
                    }
                    compact.append(c);
                    boolean ends = j + 1 == cell.length() || !Character.isLetterOrDigit(cell.charAt(j + 1));
                    String iban = ends && compact.length() >= 15 ? Iban.of(compact.toString()) : null;
                    if (iban != null) {
                        return iban;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String currency(RawRow row, int at, Vocabulary words) {
        String cell = Cells.bare(row.cell(at));
        String code = words.currencies().codeOf(cell);
        if (code != null && cell.length() > 1) {
            return code;
        }
        AmountCell amount = words.amounts().lex(cell);
        if (amount != null && amount.currency() != null) {
            List<String> codes = words.currencies().codesOf(amount.currency());
            return codes.size() == 1 ? codes.getFirst() : null;
        }
        int open = cell.lastIndexOf('(');
        int close = cell.indexOf(')', open + 1);
        return open >= 0 && close == open + 4 ? words.currencies().codeOf(cell.substring(open + 1, close)) : null;
    }

    private static void dates(String cell, Vocabulary words, List<LocalDate> dates) {
        for (String part : cell.split("[^0-9./-]+| - ", -1)) {
            DateCell date = part.length() < 8 ? null : words.dates().lex(part);
            LocalDate day = date == null ? null : DateReader.certain(date);
            if (day != null && dates.size() < 20) {
                dates.add(day);
            }
        }
    }
}
