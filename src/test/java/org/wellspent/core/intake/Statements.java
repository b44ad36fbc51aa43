// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.money.Money;
import org.wellspent.core.statement.DateOrder;
import org.wellspent.core.statement.StatementFormat;
import org.wellspent.core.statement.StatementLine;
import org.wellspent.core.text.Progress;

/// Invented statements for tests, written line by line.
public final class Statements {
    /// When tests take files in.
    public static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");

    private final List<StatementLine> lines = new ArrayList<>();
    private @Nullable String number;
    private @Nullable String accountName;
    private String layout = "be-sample";
    private @Nullable String bank = "Sample Bank";
    private String currency = "EUR";
    private String file = "october.csv";

    /// A statement without a line.
    public static Statements statement() {
        return new Statements();
    }

    /// The lines that follow are of this account.
    public Statements of(@Nullable String ownAccount) {
        number = ownAccount;
        return this;
    }

    /// The account the household names.
    public Statements named(String name) {
        accountName = name;
        return this;
    }

    public Statements layout(String id, @Nullable String bankName) {
        layout = id;
        bank = bankName;
        return this;
    }

    public Statements in(String code) {
        currency = code;
        return this;
    }

    public Statements file(String name) {
        file = name;
        return this;
    }

    /// A line of a day of 2026 (`10-26`), such as `line("10-26", "-3.20", "BAKERY")`.
    public Statements line(String day, String amount, String text) {
        return line(day, amount, text, null);
    }

    /// A line with the balance after it.
    public Statements line(String day, String amount, String text, @Nullable String balance) {
        lines.add(new StatementLine(lines.size() + 2, LocalDate.parse("2026-" + day), null,
                Money.of(amount, currency), text, null, number, balance == null ? null : Money.of(balance, currency)));
        return this;
    }

    public StatementFormat format() {
        return new StatementFormat(layout, bank, "BE", "UTF-8", ';', DateOrder.DMY, ',', List.of());
    }

    public List<StatementLine> lines() {
        return List.copyOf(lines);
    }

    /// As the planner takes it.
    public ImportPlanner.Statement asked() {
        return new ImportPlanner.Statement(file, format(), lines(), accountName, "Account", NOW);
    }

    /// What importing it would do.
    public ImportPlan.Ready plan(Ledger ledger) {
        return (ImportPlan.Ready) new ImportPlanner(ledger).plan(asked());
    }

    /// Takes it in.
    public ImportBatch into(Ledger ledger) {
        return ledger.take(plan(ledger).intake(), Progress.NONE);
    }
}
