// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// Amounts without any sign: only words in the rows can tell money that leaves from money that comes in.
final class UnsignedAmounts {
    private static final int WIDEST = 40;

    private final Vocabulary words;
    private final List<RawRow> rows;

    UnsignedAmounts(Vocabulary words, List<RawRow> rows) {
        this.words = words;
        this.rows = rows;
    }

    /// The rule.
    ///
    /// @throws RefusedFile where the words tell nothing
    Signs find(TablePlace place, Columns columns, String fileName, RowAmounts amounts, List<Remark> reasons) {
        for (boolean firstWord : new boolean[]{false, true}) {
            int marker = lateMarker(columns, amounts, firstWord);
            if (marker >= 0) {
                reasons.add(Remark.of("statement.reason.sign.marker"));
                return new Signs(SignRule.BY_MARKER, marker, firstWord, meaningOfBlank(rows, marker, words));
            }
        }
        int income = 0;
        for (int i = 0; i < rows.size(); i++) {
            income += amounts.value(i) > 0 && isIncome(rows.get(i), columns) ? 1 : 0;
        }
        if (income >= amounts.positive()) {
            reasons.add(Remark.of("statement.reason.sign.income"));
            return Signs.of(SignRule.AS_WRITTEN);
        }
        if (income == 0 && isCard(place, fileName)) {
            reasons.add(Remark.of("statement.reason.sign.card"));
            return Signs.of(SignRule.TURNED);
        }
        throw new RefusedFile(Remark.of("statement.refused.sign"));
    }

    /// A column whose filled cells are all signs, though most are empty (`CR` beside payments), or whose texts all begin with a
    /// word of spending or income (`Purchase`, `Refund`); -1 where there is none.
    private int lateMarker(Columns columns, RowAmounts amounts, boolean firstWord) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < Math.min(width, WIDEST); column++) {
            if (columns.first(Role.AMOUNT) != column && tellsAll(column, amounts, firstWord)) {
                return column;
            }
        }
        return -1;
    }

    private boolean tellsAll(int column, RowAmounts amounts, boolean firstWord) {
        int marked = 0;
        int blank = 0;
        for (int i = 0; i < rows.size(); i++) {
            String cell = rows.get(i).cell(column);
            if (amounts.value(i) == 0) {
                continue;
            }
            if (cell.isEmpty()) {
                blank++;
            } else if ((firstWord ? words.cells().outgoingByFirstWord(cell) : words.cells().outgoing(cell)) != null) {
                marked++;
            } else {
                return false;
            }
        }
        return marked > 0 && (blank == 0 || (!firstWord && meaningOfBlank(rows, column, words) != null));
    }

    /// What an empty cell means where all others mark one side: the other side; else null.
    static @Nullable Boolean meaningOfBlank(List<RawRow> rows, int column, Vocabulary words) {
        boolean out = false;
        boolean in = false;
        boolean blank = false;
        for (RawRow row : rows) {
            String cell = row.cell(column);
            Boolean side = cell.isEmpty() ? null : words.cells().outgoing(cell);
            out |= side != null && side;
            in |= side != null && !side;
            blank |= cell.isEmpty();
        }
        return (!blank || out == in) ? null : in;
    }

    private static boolean isCard(TablePlace place, String fileName) {
        boolean card = mentionsCard(fileName);
        for (Heading heading : place.headings()) {
            card |= heading.has(Concept.CARD) || mentionsCard(heading.text());
        }
        return card;
    }

    private static boolean mentionsCard(String text) {
        String folded = Fold.fold(text);
        for (String card : List.of("credit card", "creditcard", "kreditkarte", "carte de credit", "kredietkaart",
                "card member",
                "cardmember", "mastercard")) {
            if (folded.contains(card)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIncome(RawRow row, Columns columns) {
        for (Role role : List.of(Role.NAME, Role.TEXT, Role.TYPE)) {
            for (int column : columns.all(role)) {
                if (words.cells().isIncome(row.cell(column))) {
                    return true;
                }
            }
        }
        return false;
    }
}
