// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.cli.TextTable.Column;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.report.OverviewSentence;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Locality;
import org.wellspent.core.word.Answer;
import org.wellspent.core.word.MerchantChoice;
import org.wellspent.core.word.Price;
import org.wellspent.core.word.Scope;
import org.wellspent.core.word.Told;
import org.wellspent.service.ActEffect;
import org.wellspent.service.DecideMerchants;
import org.wellspent.service.DecisionRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `decide TEXT`: one decision for every past and future purchase like it.
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {
    private static final String NOT_SURE = "not-sure";
    private static final int EXAMPLES = 3;

    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "TEXT", descriptionKey = "cli.decide.text")
    private String text = "";

    @Option(names = "--merchant", paramLabel = "NAME", descriptionKey = "cli.decide.merchant")
    private @Nullable String merchant;

    @Option(names = "--category", paramLabel = "ID", descriptionKey = "cli.decide.category")
    private @Nullable String category;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.decide.type")
    private @Nullable String type;

    @Option(names = "--labels", paramLabel = "ID", split = ",", descriptionKey = "cli.decide.labels")
    private @Nullable Set<String> labels;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.decide.kind")
    private @Nullable FlowKind kind;

    @Option(names = "--locality", paramLabel = "near|country|abroad", descriptionKey = "cli.decide.locality")
    private @Nullable Locality locality;

    @Option(names = "--price-level", paramLabel = "FACTOR", descriptionKey = "cli.decide.price-level")
    private @Nullable Double priceLevel;

    @Option(names = "--only", paramLabel = "ID", descriptionKey = "cli.decide.only")
    private @Nullable Long only;

    @Option(names = "--above", paramLabel = "AMOUNT", descriptionKey = "cli.decide.above")
    private @Nullable BigDecimal above;

    @Option(names = "--account", paramLabel = "NAME", descriptionKey = "cli.decide.account")
    private @Nullable String account;

    @Option(names = "--replace", paramLabel = "ID", descriptionKey = "cli.decide.replace")
    private @Nullable Long replaces;

    @Option(names = "--dry-run", descriptionKey = "cli.decide.dry-run")
    private boolean dryRun;

    @Spec
    private @Nullable CommandSpec spec;

    DecideCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        try (var open = dryRun ? households.look(global.dataFolder()) : households.open(global.dataFolder())) {
            var decisions = open.decisions();
            var book = open.review().book(Progress.NONE);
            var scope = new Scope(only, threshold(book.currency()), account == null ? null : accountId(book));
            var request = request(decisions, scope);
            if (dryRun) {
                answer(null, request, decisions.preview(request, Progress.NONE));
            } else {
                var decision = decisions.decide(request, Progress.NONE);
                answer(decision.ruleId(), request, decision.effect());
            }
            return ExitCode.DONE.number();
        }
    }

    /// What was asked; a word that cannot be is wrong usage.
    private DecisionRequest request(DecideMerchants decisions, Scope scope) {
        try {
            var told = told(merchant == null ? null : decisions.merchant(merchant));
            decisions.require(told);
            return new DecisionRequest(decisions.anyWith(text), scope, told, replaces);
        } catch (Problem problem) {
            throw wrong(problem.remark());
        }
    }

    private Told told(@Nullable MerchantChoice choice) {
        return Told.builder().kind(kind).merchant(choice).category(category).type(answer()).labels(labels)
                .locality(locality).price(priceLevel == null ? null : new Price.Level(priceLevel)).build();
    }

    private @Nullable Answer<MerchantType> answer() {
        String said = type;
        if (said == null) {
            return null;
        }
        if (said.equalsIgnoreCase(NOT_SURE)) {
            return Answer.notSure();
        }
        return Arrays.stream(MerchantType.values()).filter(known -> known.id().equalsIgnoreCase(said)).findFirst()
                .map(Answer::new)
                .orElseThrow(() -> wrong(Remark.of("cli.usage.choice", "--type", said,
                        Arrays.stream(MerchantType.values()).map(MerchantType::id).collect(Collectors.joining(", "))
                                + ", " + NOT_SURE)));
    }

    private @Nullable Money threshold(Currency currency) {
        try {
            return above == null ? null : Money.of(above, currency);
        } catch (ArithmeticException tooFine) {
            throw wrong(Remark.of("cli.value.amount.wrong", Objects.requireNonNull(above).toPlainString(),
                    currency.getCurrencyCode()));
        }
    }

    private long accountId(Book book) {
        return Accounts.named(Objects.requireNonNull(account), book).id();
    }

    private void answer(@Nullable Long ruleId, DecisionRequest request, ActEffect effect) {
        if (output.isJson()) {
            var choice = request.told().merchant();
            terminal.json(new JsonObject()
                    .with("merchantId", choice == null
                            ? null
                            : effect.after().word().merchantAfterMerging(choice.merchantId()))
                    .with("purchases", effect.purchases()).with("amount", effect.amount())
                    .with("valueBefore", ValueJson.central(effect.valueBefore()))
                    .with("valueAfter", ValueJson.central(effect.valueAfter()))
                    .with("currency", effect.amount().currency().getCurrencyCode()).with("id", ruleId)
                    .with("transactions", effect.entries().stream().map(entry -> entry.transaction().id()).distinct()));
            return;
        }
        var messages = terminal.messages();
        var figures = new Figures(messages);
        terminal.line(messages.get(dryRun ? "cli.decide.would" : "cli.decide.did", effect.purchases(),
                figures.money(effect.amount())));
        terminal.line(messages.get("cli.decide.value", created(effect.sumBefore(), figures),
                created(effect.sumAfter(), figures)));
        examples(effect, figures);
        if (ruleId != null) {
            terminal.line(messages.get("cli.decide.undo"));
        }
    }

    private void examples(ActEffect effect, Figures figures) {
        var messages = terminal.messages();
        var table = new TextTable(Column.right(messages.get("cli.column.id")),
                Column.left(messages.get("cli.column.date")), Column.left(messages.get("cli.column.text")),
                Column.right(messages.get("cli.column.amount")));
        effect.entries().stream().limit(EXAMPLES).forEach(entry -> table.row(
                Long.toString(entry.transaction().id()), entry.transaction().date().toString(),
                entry.transaction().descriptor(), figures.money(entry.transaction().amount())));
        if (!table.isEmpty()) {
            table.lines().forEach(terminal::line);
        }
    }

    private String created(Sum sum, Figures figures) {
        var words = CreatedText.of(OverviewSentence.created(sum), terminal.messages(), figures);
        return (words.strong() + " " + words.rest()).strip().toLowerCase(Locale.ROOT);
    }

    private ParameterException wrong(Remark problem) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), terminal.messages().get(problem));
    }
}
