// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words that stand in the cells of exports: signs, states, balances, totals.
final class CellWords {

    /// What a row's state says of its money.
    enum State {
        DONE,
        PENDING,
        DECLINED
    }

    private static final int LONGEST_MARKER = 24;
    private static final int LONGEST_PHRASE = 60;
    private static final int STARTS = 27;
    private static final Set<String> AMBIGUOUS_TOTALS = Set.of("total", "totaal", "sum", "summa", "suma", "summe",
            "kopa");

    private final Map<String, Boolean> markers = new HashMap<>();
    private final Set<String> neither = new HashSet<>();
    private final Map<String, State> states = new HashMap<>();
    private final Set<String> balances = new HashSet<>();
    private final Set<String> totals = new HashSet<>();
    private final Set<String> openings = new HashSet<>();
    private final Set<String> closings = new HashSet<>();
    private final Set<String> pending = new HashSet<>();
    private final Set<String> incomes = new HashSet<>();
    private final Set<String> cardPayments = new HashSet<>();
    private final BitSet summaryStarts = new BitSet(STARTS * STARTS * STARTS);

    CellWords() {
        for (String language : WordFiles.LANGUAGES) {
            Properties file = WordFiles.load("words/" + language + ".properties");
            WordFiles.list(file, "marker.out").forEach(word -> markers.put(Fold.fold(word), Boolean.TRUE));
            WordFiles.list(file, "marker.in").forEach(word -> markers.put(Fold.fold(word), Boolean.FALSE));
            for (State state : State.values()) {
                WordFiles.list(file, "state." + state.name().toLowerCase(Locale.ROOT))
                        .forEach(word -> states.putIfAbsent(Fold.fold(word), state));
            }
            neither.addAll(WordFiles.list(file, "marker.none"));
            fill(balances, file, "row.balance");
            fill(totals, file, "row.total");
            fill(openings, file, "balance.opening");
            fill(closings, file, "balance.closing");
            fill(pending, file, "row.pending");
            fill(incomes, file, "income");
            fill(cardPayments, file, "paid.card");
        }
        for (Set<String> phrases : List.of(balances, totals)) {
            phrases.forEach(phrase -> summaryStarts.set(start(phrase)));
        }
    }

    /// The first three letters as a number; 0 for what is not plain, which may be anything.
    private static int start(String text) {
        int start = 0;
        for (int i = 0; i < 3; i++) {
            int letter = i < text.length() ? letter(text.charAt(i)) : 0;
            if (letter == 0) {
                return 0;
            }
            start = start * STARTS + letter;
        }
        return start;
    }

    private static int letter(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z' ? lower - 'a' + 1 : 0;
    }

    private static boolean startsWithDigit(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /// Whether a text may begin with words of a balance or total: a quick look that spares most texts the slow one.
    private boolean maySum(String text) {
        int start = start(text);
        return start == 0 ? !text.isEmpty() && !startsWithDigit(text) : summaryStarts.get(start);
    }

    private static void fill(Set<String> words, Properties file, String key) {
        WordFiles.list(file, key).forEach(word -> words.add(Fold.fold(word)));
    }

    /// Whether a cell marks money that leaves (true) or comes in (false); null for any other text.
    @Nullable
    Boolean outgoing(String cell) {
        String bare = Cells.bare(cell);
        if (bare.isEmpty() || bare.length() > LONGEST_MARKER) {
            return null;
        }
        return switch (bare) {
            case "-", "\u2212", "\u2013" -> Boolean.TRUE;
            case "+" -> Boolean.FALSE;
            default -> markers.get(Fold.fold(bare));
        };
    }

    /// As [#outgoing(String)], by the first word of a text that goes on.
    @Nullable
    Boolean outgoingByFirstWord(String cell) {
        String bare = Cells.bare(cell);
        int blank = bare.indexOf(' ');
        return blank < 2 ? null : outgoing(bare.substring(0, blank));
    }

    /// Whether a sign cell says that a row is neither (a move between the household's own pockets).
    boolean isNeither(String cell) {
        return neither.contains(Cells.bare(cell));
    }

    /// What a state cell says, or null for an unknown word.
    @Nullable
    State state(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST_PHRASE) {
            return null;
        }
        return states.get(Fold.fold(cell));
    }

    /// Whether a text as a whole begins with words of a balance (`Opening balance 01.03.2025`).
    boolean isBalance(String text) {
        return maySum(text) && begins(balances, text);
    }

    /// Whether a text begins with words of the balance before the first movement.
    boolean isOpening(String text) {
        return begins(openings, text);
    }

    /// Whether a text begins with words of the balance after the last movement.
    boolean isClosing(String text) {
        return begins(closings, text);
    }

    /// Whether a text begins with words of a total.
    boolean isTotal(String text) {
        return maySum(text) && begins(totals, text);
    }

    /// Whether a text is a turnover and nothing else. A bare `Total` is not: it may be a filling station.
    boolean isTurnover(String text) {
        if (text.length() > LONGEST_MARKER || !maySum(text)) {
            return false;
        }
        String folded = Fold.fold(text);
        return totals.contains(folded) && !AMBIGUOUS_TOTALS.contains(folded);
    }

    /// Whether a line opens a section of payments not yet booked.
    boolean opensPending(String text) {
        return text.length() <= LONGEST_PHRASE && begins(pending, text);
    }

    /// Whether a text has a word of money coming in.
    boolean isIncome(String text) {
        return contains(incomes, text);
    }

    /// Whether a text speaks of a card bill that was paid.
    boolean isCardPayment(String text) {
        return contains(cardPayments, text);
    }

    private static boolean begins(Set<String> phrases, String text) {
        String folded = Fold.fold(text.length() > LONGEST_PHRASE ? text.substring(0, LONGEST_PHRASE) : text);
        int blank = 0;
        while (blank >= 0) {
            blank = folded.indexOf(' ', blank + 1);
            if (phrases.contains(blank < 0 ? folded : folded.substring(0, blank))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Set<String> phrases, String text) {
        String folded = ' ' + Fold.fold(text) + ' ';
        for (String phrase : phrases) {
            // Languages without blanks between words have theirs anywhere.
            boolean anywhere = Character.isIdeographic(phrase.charAt(0));
            if (folded.contains(anywhere ? phrase : ' ' + phrase + ' ')) {
                return true;
            }
        }
        return false;
    }
}
