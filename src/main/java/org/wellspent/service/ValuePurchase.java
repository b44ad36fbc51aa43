// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.Match;
import org.wellspent.core.matching.Matcher;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Circumstances;
import org.wellspent.core.valuation.Purchase;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.Valuation;
import org.wellspent.core.valuation.Valuator;
import org.wellspent.core.word.CategoryFlows;

/// Values a purchase not made yet, or one that stands on no statement.
public final class ValuePurchase {
    private final Catalogue catalogue;
    private final Matcher matcher;
    private final Valuator valuator;

    /// Values by these.
    public ValuePurchase(Catalogue catalogue, Matcher matcher, Valuator valuator) {
        this.catalogue = catalogue;
        this.matcher = matcher;
        this.valuator = valuator;
    }

    /// A purchase and what it would create.
    ///
    /// @param purchase  what was asked
    /// @param valuation its figures; null for what is not valued, such as rent or a transfer
    /// @param trails    how each figure arose
    public record Answer(Purchase purchase, @Nullable Valuation valuation, List<Trail> trails) {

        /// Copies the trails.
        public Answer {
            trails = List.copyOf(trails);
        }
    }

    /// Values a purchase.
    public Answer value(Money amount, LocalDate date, Match match, Circumstances said) {
        var purchase = new Purchase(amount, date, match, said);
        return new Answer(purchase, valuator.value(purchase), valuator.explain(purchase));
    }

    /// A purchase at a merchant of that name: of the catalogue where it is listed under that name, else as the text of a
    /// statement would be recognised.
    public Match at(String merchant, @Nullable String country) {
        var listed = catalogue.named(merchant);
        return listed.isEmpty() ? matcher.match(merchant, country, -1) : at(listed.getFirst());
    }

    private static Match at(Merchant merchant) {
        return new Match(CategoryFlows.kind(merchant.categoryId(), false), merchant, merchant.categoryId(),
                merchant.type(), merchant.labels(), merchant.traits(), merchant.evidence(), Confidence.EXACT, false,
                merchant.name(), Remark.of("match.name", merchant.name(), merchant.name()));
    }

    /// A purchase of a category, at a merchant of a type; without a type, no claim is made.
    public static Match of(String categoryId, @Nullable MerchantType type) {
        return new Match(CategoryFlows.kind(categoryId, false), null, categoryId, type, Set.of(), Set.of(),
                type == null ? Evidence.NONE : Evidence.HOUSEHOLD, Confidence.HOUSEHOLD, false, "",
                Remark.of("match.said"));
    }

    /// The purchase with labels that the household says hold for it.
    public static Match labelled(Match match, Set<String> labels) {
        var all = new HashSet<>(match.labels());
        all.addAll(labels);
        return new Match(match.kind(), match.merchant(), match.categoryId(), match.type(), all, match.traits(),
                match.evidence(), match.confidence(), match.intermediary(), match.shownName(), match.reason());
    }

    /// What was said that cannot be, one sentence each.
    public List<Remark> problems(@Nullable String categoryId, Set<String> labels, Circumstances said) {
        var problems = new ArrayList<>(valuator.model().problems(said));
        if (categoryId != null && catalogue.findCategory(categoryId).isEmpty()) {
            problems.add(Remark.of("value.category.unknown", categoryId));
        }
        labels.stream().filter(label -> !valuator.model().isLabel(label)).sorted()
                .forEach(label -> problems.add(Remark.of("value.label.unknown", label)));
        return problems;
    }
}
