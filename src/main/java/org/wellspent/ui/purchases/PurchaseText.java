// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.util.Currency;
import java.util.Locale;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;

/// The words and figures of a row.
final class PurchaseText {
    private final Messages messages;
    private final Figures figures;

    PurchaseText(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    /// `31 Oct`, or with its year where the period is longer than one.
    String day(PurchaseRow row, boolean withYear) {
        var day = row.entry().transaction().date();
        return withYear ? figures.dayOfYear(day) : figures.day(day);
    }

    /// The merchant's name, else what the statement says.
    String merchant(PurchaseRow row) {
        var name = row.entry().match().shownName();
        return name.isBlank() ? messages.get("purchases.nameless") : name;
    }

    /// What it was for; what it is where it is no purchase.
    String category(PurchaseRow row) {
        var match = row.entry().match();
        if (match.categoryId() != null) {
            return messages.get("category." + match.categoryId());
        }
        return messages.get(match.isUnrecognised() ? "category.unknown" : "flow." + match.kind().id());
    }

    /// What stands under the merchant: its category, and that it is a refund.
    String below(PurchaseRow row) {
        return row.entry().match().kind() == FlowKind.REFUND
                ? messages.get("purchases.refund", category(row))
                : category(row);
    }

    /// The merchant's type; empty where nothing was bought.
    String type(PurchaseRow row) {
        var match = row.entry().match();
        if (!match.kind().isSpending()) {
            return "";
        }
        var type = match.type();
        return messages.get("type." + (type == null ? "unknown" : type.id()));
    }

    /// What was paid, without the unit of the household's currency; another currency's stands with it.
    String cost(PurchaseRow row, Currency shown) {
        var cost = row.entry().transaction().amount().negated();
        return cost.currency().equals(shown) ? figures.amount(cost) : figures.money(cost);
    }

    /// What a screen reader hears: "24 October, Boekhandel Lindenblad, books, cost 50.00 €, created 31 of 50, grade C, fair".
    String spoken(PurchaseRow row) {
        var cost = figures.money(row.entry().transaction().amount().negated());
        var created = CreatedText.of(row.created(), messages, figures);
        var words = created.strong().isEmpty()
                ? created.spoken()
                : messages.get("purchases.spoken.created", created.strong(), created.rest());
        var valuation = row.entry().valuation();
        var sure = row.hasValue() && valuation != null
                ? messages.get("purchases.spoken.grade", valuation.grade().name(),
                        messages.get("purchases.sure." + valuation.grade()))
                : "";
        return messages.get("purchases.spoken", figures.longDay(row.entry().transaction().date()), merchant(row),
                below(row).toLowerCase(Locale.ROOT), cost, words, sure);
    }
}
