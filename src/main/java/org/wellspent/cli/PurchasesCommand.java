// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.cli.TextTable.Column;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.report.TrailText;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.ValuedTransaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `purchases`: what was paid and what it created, newest first. What is no purchase stands among them with its kind and
/// without a value, so that every row of a statement can be found.
@Command(name = "purchases")
final class PurchasesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.purchases.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.purchases.to")
    private @Nullable LocalDate to;

    @Option(names = "--account", paramLabel = "NAME", descriptionKey = "cli.purchases.account")
    private @Nullable String account;

    @Option(names = "--category", paramLabel = "ID", descriptionKey = "cli.purchases.category")
    private @Nullable String category;

    @Option(names = "--text", paramLabel = "T", descriptionKey = "cli.purchases.text")
    private String text = "";

    @Option(names = "--explain", paramLabel = "ID", descriptionKey = "cli.purchases.explain")
    private @Nullable Long explain;

    PurchasesCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        try (var open = households.look(global.dataFolder())) {
            var book = open.review().book(Progress.NONE);
            if (explain != null) {
                explain(book, explain, open.review().explain(explain));
            } else {
                list(book);
            }
            return ExitCode.DONE.number();
        }
    }

    private void list(Book book) {
        var filter = new EntryFilter(text, account == null ? Set.of() : Set.of(Accounts.named(account, book).id()),
                category == null ? Set.of() : Set.of(category), Set.of(), Set.of(), null, EntryFilter.Scope.ALL);
        var entries = book.entries().stream().filter(this::isInDays).filter(filter.asTest()).toList();
        if (output.isJson()) {
            var accounts = accounts(book);
            terminal.json(entries.stream().map(entry -> json(entry, accounts, null)));
        } else if (entries.isEmpty()) {
            terminal.line(terminal.messages().get(book.entries().isEmpty() ? "cli.empty" : "cli.purchases.none",
                    book.entries().size()));
        } else {
            table(book, entries).lines().forEach(terminal::line);
            total(book, entries);
        }
    }

    private void explain(Book book, long id, List<Trail> trails) {
        var entry = book.find(id).orElseThrow(() -> new Problem(Remark.of("purchases.problem.unknown", id)));
        if (output.isJson()) {
            terminal.json(json(entry, accounts(book), trails));
            return;
        }
        var cost = entry.transaction().amount().negated();
        new ReceiptText(terminal.messages()).lines(cost, entry.match(), entry.valuation()).forEach(terminal::line);
        terminal.line(terminal.messages().get(entry.match().reason()));
        var words = new TrailText(terminal.messages(), new Figures(terminal.messages()));
        trails.forEach(trail -> terminal.line("\n" + words.all(trail).stripTrailing()));
    }

    private boolean isInDays(ValuedTransaction entry) {
        var day = entry.transaction().date();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static Map<Long, String> accounts(Book book) {
        return book.accounts().stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private JsonObject json(ValuedTransaction entry, Map<Long, String> accounts, @Nullable List<Trail> trails) {
        var transaction = entry.transaction();
        var match = entry.match();
        return new JsonObject().with("id", transaction.id()).with("date", transaction.date())
                .with("account", accounts.get(transaction.accountId())).with("descriptor", transaction.descriptor())
                .with("amount", transaction.amount())
                .with("currency", transaction.amount().currency().getCurrencyCode()).with("kind", match.kind().id())
                .with("merchant", merchant(entry)).with("category", match.categoryId())
                .with("type", match.type() == null ? null : match.type().id())
                .with("value", entry.valuation() == null
                        ? null
                        : new ValueJson(terminal.messages()).of(transaction.amount().negated(), match,
                                entry.valuation(), trails));
    }

    /// The merchant's name, or the name in the text where at least its trade is known.
    private static @Nullable String merchant(ValuedTransaction entry) {
        var match = entry.match();
        if (match.merchant() != null) {
            return match.merchant().name();
        }
        return match.confidence() == Confidence.NONE || match.shownName().isBlank() ? null : match.shownName();
    }

    private TextTable table(Book book, List<ValuedTransaction> entries) {
        var messages = terminal.messages();
        var figures = new Figures(messages);
        var table = new TextTable(Column.right(messages.get("cli.column.id")),
                Column.left(messages.get("cli.column.date")), Column.left(messages.get("cli.column.merchant")),
                Column.left(messages.get("cli.column.category")),
                Column.right(messages.get("cli.column.cost", figures.unit(book.currency()))),
                Column.left(messages.get("cli.column.created")), Column.left(messages.get("cli.column.grade")));
        for (ValuedTransaction entry : entries) {
            var cost = entry.transaction().amount().negated();
            var created = CreatedText.of(Created.of(cost, entry.match().kind(), entry.valuation()), messages, figures);
            var grade = entry.valuation() == null ? "" : entry.valuation().grade().name();
            table.row(Long.toString(entry.transaction().id()), figures.dayOfYear(entry.transaction().date()),
                    entry.match().shownName(), sort(entry),
                    cost.currency().equals(book.currency()) ? figures.amount(cost) : figures.money(cost),
                    (created.strong() + " " + created.rest()).strip(), grade);
        }
        return table;
    }

    private String sort(ValuedTransaction entry) {
        return entry.isSpending()
                ? Words.category(entry.match().categoryId(), terminal.messages())
                : terminal.messages().get("flow." + entry.match().kind().id());
    }

    private void total(Book book, List<ValuedTransaction> entries) {
        var sum = Sum.of(entries, book.currency());
        var messages = terminal.messages();
        var figures = new Figures(messages);
        var v = sum.v();
        terminal.line(messages.get("cli.purchases.total", figures.count(entries.size()), sum.purchases(),
                figures.money(sum.spent())));
        if (v != null && !sum.grade().isWordsOnly()) {
            terminal.line(messages.get("cli.purchases.created", figures.value(sum.value().central()),
                    figures.perEuro(v.central()), figures.spanPerEuro(Objects.requireNonNull(sum.v()))));
        }
    }
}
