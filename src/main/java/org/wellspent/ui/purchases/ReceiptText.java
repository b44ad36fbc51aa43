// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Book;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Valuation;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.ui.kit.Bubble;
import org.wellspent.ui.purchases.ReceiptPage.Fact;
import org.wellspent.ui.purchases.ReceiptPage.Score;

/// Writes the value receipt of a row.
final class ReceiptText {
    private final Messages messages;
    private final Figures figures;
    private final PurchaseText text;

    ReceiptText(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
        this.text = new PurchaseText(messages, figures);
    }

    /// The receipt of a row.
    ReceiptPage of(PurchaseRow row, Book book) {
        var transaction = row.entry().transaction();
        var valuation = row.entry().valuation();
        var cost = transaction.amount().negated();
        var grade = row.hasValue() && valuation != null ? valuation.grade() : null;
        var date = figures.longDate(transaction.date());
        var context = Stream.of(text.merchant(row), date,
                grade == null ? "" : messages.get("overview.grade", grade.name()));
        return new ReceiptPage(row.id(), text.merchant(row), joined(Stream.of(text.type(row), text.below(row), date)),
                figures.amount(cost), figures.unit(cost.currency()), row.created(),
                CreatedText.of(row.created(), messages, figures), perEuro(row, book), between(row), note(row, book),
                paid(row, valuation), made(row, valuation), row.entry().transaction().descriptor(),
                scores(row, valuation),
                isExact(row) && valuation != null ? valuation.benefit() : null, grade,
                grade == null ? "" : messages.get("grade." + grade), joined(context));
    }

    private String perEuro(PurchaseRow row, Book book) {
        return row.created() instanceof Created.Measured(_, Range v)
                ? messages.get("purchases.per-unit", figures.perEuro(v.central()), Totals.unit(book, messages, figures))
                : "";
    }

    private String between(PurchaseRow row) {
        return row.created() instanceof Created.Measured(_, Range v)
                ? messages.get("receipt.between", figures.perEuro(v.low()), figures.perEuro(v.high()))
                : "";
    }

    private String note(PurchaseRow row, Book book) {
        var match = row.entry().match();
        if (match.isUnrecognised()) {
            long alike = book.entries().stream().filter(entry -> isAlike(entry, row.entry())).count();
            return messages.get("receipt.unrecognised", match.shownName(), alike);
        }
        if (!match.kind().isSpending()) {
            return messages.get("receipt.kind." + match.kind().id());
        }
        return switch (row.created()) {
            case Created.NotScored _ -> messages.get("receipt.not-scored");
            case Created.Rough _ -> messages.get("receipt.rough");
            case Created.Unknown _ -> messages.get("receipt.unknown");
            case Created.Measured _ -> "";
        };
    }

    private static boolean isAlike(ValuedTransaction one, ValuedTransaction other) {
        return one.match().isUnrecognised() && one.match().shownName().equals(other.match().shownName());
    }

    private List<Fact> paid(PurchaseRow row, @Nullable Valuation valuation) {
        var facts = new ArrayList<Fact>();
        var co2 = valuation == null ? null : valuation.co2();
        if (co2 != null && row.hasFigures()) {
            facts.add(measured("receipt.co2", co2, messages.get("unit.co2"), "co2", true));
        }
        facts.add(fact("receipt.account", row.account()));
        if (row.entry().match().kind().isSpending() && row.entry().match().categoryId() != null) {
            facts.add(fact("receipt.price", messages.get("receipt.price.usual")));
        }
        return facts;
    }

    private List<Fact> made(PurchaseRow row, @Nullable Valuation valuation) {
        if (valuation == null || !row.hasFigures()) {
            return List.of();
        }
        var currency = figures.unit(row.entry().transaction().amount().currency());
        var facts = new ArrayList<Fact>();
        add(facts, "receipt.local", valuation.local(), currency, "local", true);
        add(facts, "receipt.work", valuation.workMinutes(), messages.get("unit.minutes"), "workMinutes", false);
        var fair = valuation.fairShare();
        if (fair != null) {
            facts.add(new Fact(messages.get("receipt.fair"), figures.percent(fair.central()),
                    "(" + figures.spanPercent(fair) + ")", null, "fairShare"));
        }
        add(facts, "receipt.purse", valuation.publicPurse(), currency, "publicPurse", false);
        var avoided = valuation.avoided();
        if (avoided != null) {
            facts.add(new Fact(messages.get("receipt.avoided"),
                    messages.get("receipt.avoided.figure", figures.measured(avoided, messages.get("unit.co2"))), "",
                    null,
                    "avoided"));
        }
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable Range range, String unit, String symbol, boolean hasBar) {
        if (range != null) {
            facts.add(measured(key, range, unit, symbol, hasBar));
        }
    }

    private Fact measured(String key, Range range, String unit, String symbol, boolean hasBar) {
        boolean isExact = range.low() == range.high();
        return new Fact(messages.get(key), figures.measured(range.central(), unit),
                isExact ? "" : "(" + figures.span(range) + ")", hasBar && !isExact ? range : null, symbol);
    }

    private Fact fact(String key, String words) {
        return new Fact(messages.get(key), words, "", null, "");
    }

    private List<Score> scores(PurchaseRow row, @Nullable Valuation valuation) {
        if (!isExact(row) || valuation == null || valuation.eco() == null || valuation.economic() == null
                || valuation.social() == null) {
            return List.of();
        }
        return List.of(score(Bubble.ECO, valuation.eco()), score(Bubble.ECONOMIC, valuation.economic()),
                score(Bubble.SOCIAL, valuation.social()));
    }

    private Score score(Bubble bubble, Range range) {
        return new Score(bubble, range, figures.decimals(BigDecimal.valueOf(range.central()), 0));
    }

    private static boolean isExact(PurchaseRow row) {
        return row.created() instanceof Created.Measured;
    }

    private static String joined(Stream<String> parts) {
        return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
    }
}
