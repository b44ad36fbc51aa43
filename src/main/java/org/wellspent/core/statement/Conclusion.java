// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;
import java.util.Map;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;

/// Draws up what came of a file: the proof of the balances, the notices, the outcome.
final class Conclusion {
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Understanding known;
    private final StrictPass pass;

    Conclusion(Understanding known, StrictPass pass) {
        this.known = known;
        this.pass = pass;
    }

    ReadOutcome of(String encoding, char delimiter, List<Remark> reasons, List<Remark> notices) {
        List<StatementLine> lines = pass.lines();
        if (lines.isEmpty() && !pass.problems().isEmpty()) {
            RowProblem first = pass.problems().getFirst();
            return new ReadOutcome.Refused(
                    Remark.of("statement.refused.rows", pass.problems().size(), first.line(), first.remark()));
        }
        if (lines.isEmpty() && known.place().fits() == 0 && !known.place().hasHeader()) {
            return new ReadOutcome.Refused(Remark.of("statement.refused.table"));
        }
        balances(reasons, notices);
        asides(notices);
        Layout layout = known.layout();
        int booked = Math.max(0, known.columns().first(Role.BOOKED));
        int money = known.columns().has(Role.AMOUNT)
                ? known.columns().first(Role.AMOUNT)
                : Math.max(known.columns().first(Role.DEBIT), known.columns().first(Role.CREDIT));
        var format = new StatementFormat(layout == null ? "detected" : layout.id(),
                layout == null ? null : layout.bank(),
                layout == null ? null : layout.country(), encoding, delimiter, known.conventions().order(booked),
                known.conventions().mark(money), reasons);
        int aside = pass.asides().values().stream().mapToInt(i -> i).sum();
        return new ReadOutcome.Statement(format, lines, pass.problems(), aside, notices);
    }

    private void asides(List<Remark> notices) {
        for (Map.Entry<StrictPass.Aside, Integer> aside : pass.asides().entrySet()) {
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

    private void balances(List<Remark> reasons, List<Remark> notices) {
        List<StatementLine> lines = pass.lines();
        var amounts = new long[lines.size()];
        var balances = new long[lines.size()];
        int complete = 0;
        for (int i = 0; i < lines.size(); i++) {
            StatementLine line = lines.get(i);
            Money balance = line.balance();
            boolean sameAccount = lines.getFirst().amount().currency().equals(line.amount().currency());
            amounts[i] = sameAccount ? line.amount().minor() : UNKNOWN;
            balances[i] = balance == null || !sameAccount ? UNKNOWN : balance.minor();
            complete += balance == null ? 0 : 1;
        }
        BalanceChain chain = BalanceChain.of(amounts, balances);
        if (chain.links() == 0) {
            return;
        }
        if (complete == lines.size() && chain.links() >= 3 && chain.holding() * 10 <= chain.links()
                && known.conventions().sign() != SignRule.AS_WRITTEN && known.columns().has(Role.AMOUNT)) {
            notices.add(Remark.of("statement.notice.balance.none"));
            return;
        }
        if (chain.holding() == chain.links()) {
            reasons.add(Remark.of("statement.reason.balance", chain.links()));
        } else if (chain.holding() * 2 > chain.links()) {
            notices.add(Remark.of("statement.notice.balance.break", chain.links() - chain.holding(),
                    lines.get(chain.broken()).line()));
        } else {
            notices.add(Remark.of("statement.notice.balance.none"));
        }
    }
}
