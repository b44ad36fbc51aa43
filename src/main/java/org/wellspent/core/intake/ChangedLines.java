// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.wellspent.core.ledger.Holding;
import org.wellspent.core.ledger.IdSet;
import org.wellspent.core.ledger.Replacement;
import org.wellspent.core.ledger.StatementSpan;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.statement.StatementLine;

/// Finds rows that the bank wrote anew: another text, a corrected day.
///
/// An earlier row is replaced only if its day lies inside the new file's period, it is absent there, and exactly one
/// line of equal amount within five days and of similar text is new. A file may be cut in the middle of its first or
/// last day: a row of those days is replaced only by a line of the same day.
final class ChangedLines {
    private static final int DAYS = 5;

    /// A line that is new, and its row.
    record Fresh(long rowId, StatementLine line) {}

    /// What was found.
    ///
    /// @param replacements which line stands for which earlier row
    /// @param replaced     the earlier rows, in the order of the replacements
    /// @param missing      rows the file should hold and does not, with no line that stands for them
    record Found(List<Replacement> replacements, List<Transaction> replaced, List<Transaction> missing) {}

    /// Where to look for an equal amount on a day.
    private record Spot(long day, long amountMinor) {}

    private final StatementSpan span;
    private final Map<Spot, List<List<Transaction>>> rows;
    private final Map<Spot, List<List<Fresh>>> lines;

    private ChangedLines(StatementSpan span, List<Transaction> inside, List<Fresh> fresh) {
        this.span = span;
        this.rows = twinsBySpot(inside, row -> row.bookedOn(), row -> row.amount().minor(), row -> row.descriptor());
        this.lines = twinsBySpot(fresh, line -> line.line().bookedOn(), line -> line.line().amount().minor(),
                line -> line.line().descriptor());
    }

    /// The rows a file with this span should hold too: those that count in its days, without those it holds.
    static IdSet absentFrom(IdSet held, List<Holding> inForce, StatementSpan span) {
        IdSet near = IdSet.ofRanges(inForce.stream()
                .filter(holding -> !holding.span().first().isAfter(span.last())
                        && !holding.span().last().isBefore(span.first()))
                .flatMap(holding -> holding.rows().ranges().stream()).toList());
        return near.minus(held);
    }

    /// Pairs rows absent from a file with its new lines. Twins go as one: as many must be new as are absent.
    ///
    /// @param absent rows that count and that the file does not hold
    /// @param fresh  the file's new lines
    static Found find(StatementSpan span, List<Transaction> absent, List<Fresh> fresh) {
        var inside = absent.stream().filter(row -> span.covers(row.bookedOn())).toList();
        return new ChangedLines(span, inside, fresh).pairs();
    }

    private Found pairs() {
        var replacements = new ArrayList<Replacement>();
        var replaced = new ArrayList<Transaction>();
        var missing = new ArrayList<Transaction>();
        for (List<List<Transaction>> spot : rows.values()) {
            for (List<Transaction> group : spot) {
                List<Fresh> standIns = standInsFor(group);
                for (int i = 0; i < standIns.size(); i++) {
                    replacements.add(new Replacement(group.get(i).id(), standIns.get(i).rowId()));
                    replaced.add(group.get(i));
                }
                if (standIns.isEmpty()) {
                    group.stream().filter(this::isStrictlyInside).forEach(missing::add);
                }
            }
        }
        return new Found(replacements, replaced, missing);
    }

    /// The lines that stand for twins, one each; none where it is not certain which.
    private List<Fresh> standInsFor(List<Transaction> group) {
        Transaction row = group.getFirst();
        var candidates = near(lines, row.bookedOn(), row.amount().minor())
                .filter(twins -> mayStandFor(twins.getFirst(), row)).toList();
        if (candidates.size() != 1 || candidates.getFirst().size() != group.size()) {
            return List.of();
        }
        Fresh line = candidates.getFirst().getFirst();
        long wanted = near(rows, line.line().bookedOn(), row.amount().minor())
                .filter(twins -> mayStandFor(line, twins.getFirst())).count();
        return wanted == 1 ? candidates.getFirst() : List.of();
    }

    private boolean mayStandFor(Fresh fresh, Transaction row) {
        int days = Math.abs(Spans.daysBetween(row.bookedOn(), fresh.line().bookedOn()));
        return days <= (isStrictlyInside(row) ? DAYS : 0)
                && TextForm.isSimilar(fresh.line().descriptor(), row.descriptor());
    }

    private boolean isStrictlyInside(Transaction row) {
        return row.bookedOn().isAfter(span.first()) && row.bookedOn().isBefore(span.last());
    }

    private static <T> Stream<List<T>> near(Map<Spot, List<List<T>>> groups, LocalDate day, long amountMinor) {
        return LongStream.rangeClosed(day.toEpochDay() - DAYS, day.toEpochDay() + DAYS)
                .mapToObj(near -> groups.getOrDefault(new Spot(near, amountMinor), List.of())).flatMap(List::stream);
    }

    private static <T> Map<Spot, List<List<T>>> twinsBySpot(List<T> items, Function<T, LocalDate> day,
            ToLongFunction<T> amountMinor, Function<T, String> text) {
        Map<Long, List<T>> twins = new LinkedHashMap<>();
        for (T item : items) {
            long key = LineKey.of(day.apply(item), amountMinor.applyAsLong(item), text.apply(item));
            twins.computeIfAbsent(key, _ -> new ArrayList<>()).add(item);
        }
        Map<Spot, List<List<T>>> spots = new LinkedHashMap<>();
        for (List<T> group : twins.values()) {
            T first = group.getFirst();
            var spot = new Spot(day.apply(first).toEpochDay(), amountMinor.applyAsLong(first));
            spots.computeIfAbsent(spot, _ -> new ArrayList<>()).add(group);
        }
        return spots;
    }
}
