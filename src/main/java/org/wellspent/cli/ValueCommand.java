// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Circumstances;
import org.wellspent.core.valuation.Valuator;
import org.wellspent.service.Preferences;
import org.wellspent.service.ValuePurchase;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `value AMOUNT`: what a purchase would create.
@Command(name = "value")
final class ValueCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;
    private final Knowledge knowledge;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "AMOUNT", descriptionKey = "cli.value.amount")
    private BigDecimal amount = BigDecimal.ZERO;

    @ArgGroup(multiplicity = "1", exclusive = true)
    private Where where = new Where();

    @Option(names = "--labels", paramLabel = "ID", split = ",", descriptionKey = "cli.value.labels")
    private Set<String> labels = Set.of();

    @Option(names = "--price-level", paramLabel = "FACTOR", descriptionKey = "cli.value.price-level")
    private @Nullable Double priceLevel;

    @Option(names = "--quantity", paramLabel = "N", descriptionKey = "cli.value.quantity")
    private @Nullable Double quantity;

    @Option(names = "--article", paramLabel = "ID", descriptionKey = "cli.value.article")
    private @Nullable String article;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.value.date")
    private @Nullable LocalDate date;

    @Spec
    private @Nullable CommandSpec spec;

    /// A merchant, or a sort of purchase.
    static final class Where {
        @Option(names = "--merchant", paramLabel = "NAME", descriptionKey = "cli.value.merchant")
        private @Nullable String merchant;

        @ArgGroup(exclusive = false)
        private @Nullable Sort sort;
    }

    /// A category, and perhaps the type of merchant.
    static final class Sort {
        @Option(names = "--category", paramLabel = "ID", required = true, descriptionKey = "cli.value.category")
        private String category = "";

        @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.value.type")
        private @Nullable MerchantType type;
    }

    ValueCommand(Terminal terminal, GlobalOptions global, Households households, Knowledge knowledge) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
        this.knowledge = knowledge;
    }

    @Override
    public Integer call() {
        try (var open = households.look(global.dataFolder())) {
            var preferences = open.household().preferences();
            var service = new ValuePurchase(knowledge.catalogue(), knowledge.matcher(),
                    new Valuator(knowledge.model(), preferences.weights()));
            var said = new Circumstances(priceLevel, null, article, quantity, null, preferences.country());
            service.problems(where.sort == null ? null : where.sort.category, labels, said).stream().findFirst()
                    .ifPresent(this::refuse);
            var day = date == null ? LocalDate.now(open.household().clock()) : date;
            var match = ValuePurchase.labelled(match(service, preferences), labels);
            var answer = service.value(money(preferences.currency()), day, match, said);
            if (output.isJson()) {
                terminal.json(new ValueJson(terminal.messages()).of(answer.purchase().cost(), match,
                        answer.valuation(), answer.trails()));
            } else {
                new ReceiptText(terminal.messages()).lines(answer.purchase().cost(), match, answer.valuation())
                        .forEach(terminal::line);
            }
            return ExitCode.DONE.number();
        }
    }

    private Match match(ValuePurchase service, Preferences preferences) {
        var sort = where.sort;
        return sort == null
                ? service.at(Objects.requireNonNull(where.merchant), preferences.country())
                : ValuePurchase.of(sort.category, sort.type);
    }

    private Money money(Currency currency) {
        try {
            var money = Money.of(amount, currency);
            if (money.minor() > 0) {
                return money;
            }
        } catch (ArithmeticException tooFine) {
            // said below, as for amounts that are not above zero
        }
        throw wrong(Remark.of("cli.value.amount.wrong", amount.toPlainString(), currency.getCurrencyCode()));
    }

    private void refuse(Remark problem) {
        throw wrong(problem);
    }

    private ParameterException wrong(Remark problem) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), terminal.messages().get(problem));
    }
}
