// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wellspent.core.text.Remark;

/// Draws up what came of a file: the proof of the balances, the notices, the outcome.
final class Conclusion {
    private final List<TableReading> tables;
    private final Understanding known;

    /// @param tables the tables of the file, at least one
    Conclusion(List<TableReading> tables) {
        this.tables = List.copyOf(tables);
        this.known = tables.getFirst().known();
    }

    ReadOutcome of(String encoding, char delimiter, List<Remark> reasons, List<Remark> notices) {
        var lines = new ArrayList<StatementLine>();
        var problems = new ArrayList<RowProblem>();
        var asides = new EnumMap<StrictPass.Aside, Integer>(StrictPass.Aside.class);
        for (TableReading table : tables) {
            lines.addAll(table.pass().lines());
            problems.addAll(table.pass().problems());
            table.pass().asides().forEach((why, count) -> asides.merge(why, count, Integer::sum));
        }
        if (lines.isEmpty() && !problems.isEmpty()) {
            RowProblem first = problems.getFirst();
            return new ReadOutcome.Refused(
                    Remark.of("statement.refused.rows", problems.size(), first.line(), first.remark()));
        }
        if (lines.isEmpty() && known.place().fits() == 0 && !known.place().hasHeader()) {
            return new ReadOutcome.Refused(Remark.of("statement.refused.table"));
        }
        for (TableReading table : tables) {
            new BalanceProof(table).say(reasons, notices);
        }
        say(asides, notices);
        Layout layout = known.layout();
        int booked = Math.max(0, known.columns().first(Role.BOOKED));
        int money = known.columns().has(Role.AMOUNT)
                ? known.columns().first(Role.AMOUNT)
                : Math.max(known.columns().first(Role.DEBIT), known.columns().first(Role.CREDIT));
        var format = new StatementFormat(layout == null ? "detected" : layout.id(),
                layout == null ? null : layout.bank(),
                layout == null ? null : layout.country(), encoding, delimiter, known.conventions().order(booked),
                known.conventions().mark(money), reasons);
        int aside = asides.values().stream().mapToInt(i -> i).sum();
        return new ReadOutcome.Statement(format, lines, problems, aside, notices);
    }

    private static void say(Map<StrictPass.Aside, Integer> asides, List<Remark> notices) {
        for (Map.Entry<StrictPass.Aside, Integer> aside : asides.entrySet()) {
            String code = switch (aside.getKey()) {
                case PENDING -> "statement.notice.pending";
                case DECLINED -> "statement.notice.declined";
                case ZERO -> "statement.notice.zero";
                case BALANCE -> "statement.notice.balance.rows";
                case HEADING -> "statement.notice.headings";
                case NOTE -> "statement.notice.notes";
            };
            notices.add(Remark.of(code, aside.getValue()));
        }
    }
}
