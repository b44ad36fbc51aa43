// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.StatementSpan;
import org.wellspent.core.money.Money;
import org.wellspent.core.statement.StatementLine;

/// The days of a statement's lines and the balances at their ends.
final class Spans {
    private static final int FEW_LINES = 5;
    /// A statement of few lines tells little of how often its account moves: once a month may be usual.
    static final int MONTH_DAYS = 31;

    private Spans() {}

    /// The span of the lines of one account, in the file's order.
    ///
    /// @param lines one at least
    static StatementSpan of(List<StatementLine> lines) {
        var days = lines.stream().map(StatementLine::bookedOn).sorted().toList();
        int quiet = lines.size() < FEW_LINES ? MONTH_DAYS : 0;
        for (int i = 1; i < days.size(); i++) {
            quiet = Math.max(quiet, daysBetween(days.get(i - 1), days.get(i)));
        }
        if (chains(lines)) {
            return new StatementSpan(days.getFirst(), days.getLast(), before(lines.getFirst()),
                    lines.getLast().balance(), quiet);
        }
        var turned = lines.reversed();
        if (chains(turned)) {
            return new StatementSpan(days.getFirst(), days.getLast(), before(turned.getFirst()),
                    turned.getLast().balance(), quiet);
        }
        return new StatementSpan(days.getFirst(), days.getLast(), null, null, quiet);
    }

    static int daysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /// Whether each balance is the one before plus the amount.
    private static boolean chains(List<StatementLine> lines) {
        Money last = null;
        for (StatementLine line : lines) {
            Money start = before(line);
            if (start == null || (last != null && !last.equals(start))) {
                return false;
            }
            last = line.balance();
        }
        return true;
    }

    /// The balance before a line, null where it cannot be told.
    private static @Nullable Money before(StatementLine line) {
        Money balance = line.balance();
        if (balance == null || !balance.currency().equals(line.amount().currency())) {
            return null;
        }
        try {
            return balance.minus(line.amount());
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }
}
