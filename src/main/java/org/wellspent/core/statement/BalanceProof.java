// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;

/// Holds what was read against the balances of the file: from row to row, and from the opening to the closing balance.
final class BalanceProof {
    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final int ENOUGH_LINKS = 3;

    private record Key(@Nullable String account, String currency) {}

    private final TableReading table;

    BalanceProof(TableReading table) {
        this.table = table;
    }

    /// Adds what the balances prove to the reasons, and what they do not to the notices.
    ///
    /// @throws RefusedFile where they contradict the sign that a layout names
    void say(List<Remark> reasons, List<Remark> notices) {
        Map<Key, List<StatementLine>> accounts = new LinkedHashMap<>();
        for (StatementLine line : table.pass().lines()) {
            accounts.computeIfAbsent(new Key(line.ownAccount(), line.amount().currency().getCurrencyCode()),
                    _ -> new ArrayList<>())
                    .add(line);
        }
        for (List<StatementLine> lines : accounts.values()) {
            rowByRow(lines, reasons, notices);
        }
        if (accounts.size() == 1) {
            fromOpeningToClosing(accounts.values().iterator().next(), reasons, notices);
        }
    }

    private void rowByRow(List<StatementLine> lines, List<Remark> reasons, List<Remark> notices) {
        var amounts = new long[lines.size()];
        var turned = new long[lines.size()];
        var balances = new long[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            Money balance = lines.get(i).balance();
            amounts[i] = lines.get(i).amount().minor();
            turned[i] = -amounts[i];
            balances[i] = balance == null ? UNKNOWN : balance.minor();
        }
        var direction = RowOrder.of(lines.stream().map(StatementLine::bookedOn).toList());
        BalanceChain chain = BalanceChain.of(amounts, balances, direction);
        if (chain.links() == 0) {
            return;
        }
        if (chain.links() >= ENOUGH_LINKS && chain.holding() * 10L <= chain.links() && isSignOfLayout()
                && BalanceChain.of(turned, balances, direction).holding() * 10L >= chain.links() * 9L) {
            throw new RefusedFile(Remark.of("statement.refused.balances"));
        }
        if (chain.holding() == chain.links()) {
            reasons.add(Remark.of("statement.reason.balance", chain.links()));
        } else if (chain.holding() * 2L > chain.links()) {
            notices.add(Remark.of("statement.notice.balance.break", chain.links() - chain.holding(),
                    lines.get(chain.broken()).line()));
        } else {
            notices.add(Remark.of("statement.notice.balance.none"));
        }
    }

    /// Whether a layout says that amounts are as written. Where it says that they are turned, a card may count its debt.
    private boolean isSignOfLayout() {
        Layout layout = table.known().layout();
        return layout != null && layout.sign() == SignRule.AS_WRITTEN && table.known().columns().has(Role.AMOUNT);
    }

    private void fromOpeningToClosing(List<StatementLine> lines, List<Remark> reasons, List<Remark> notices) {
        Preamble preamble = table.known().evidence().preamble();
        AmountCell opening = preamble.opening();
        AmountCell closing = preamble.closing();
        var currency = lines.getFirst().amount().currency();
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        int money = table.known().columns().first(Role.AMOUNT);
        char mark = table.known().conventions().mark(money >= 0 ? money : table.known().columns().first(Role.DEBIT));
        if (opening == null || closing == null) {
            return;
        }
        long from = minor(opening, mark, digits);
        long to = minor(closing, mark, digits);
        if (!AmountReader.isAmount(from) || !AmountReader.isAmount(to)) {
            return;
        }
        long sum = from;
        for (StatementLine line : lines) {
            sum += line.amount().minor();
        }
        if (sum == to) {
            reasons.add(
                    Remark.of("statement.reason.balance.total", new Money(from, currency), new Money(to, currency)));
        } else {
            notices.add(Remark.of("statement.notice.balance.total", new Money(from, currency), new Money(to, currency),
                    new Money(to - sum, currency)));
        }
    }

    private static long minor(AmountCell cell, char mark, int digits) {
        char other = mark == ',' ? '.' : ',';
        return AmountReader.minor(cell, cell.proves(other) ? other : mark, digits, false);
    }
}
