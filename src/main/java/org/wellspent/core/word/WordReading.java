// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Circumstances;
import org.wellspent.core.valuation.Locality;

/// Reads one purchase by the household's word, and where that is silent by what was found.
///
/// @param layers   what was said
/// @param found    what was found
/// @param merchant whom was paid, after the household's word; null where nobody is named
/// @param zone     where the household is
/// @param handAt   when something was said by hand about the purchase, or null
record WordReading(WordLayers layers, Match found, @Nullable Merchant merchant, ZoneId zone,
        @Nullable Instant handAt) {

    /// Whether the household said what sort of flow it is, or whom or what it was for.
    boolean isKindSaid() {
        return layers.said(Told::kind) != null || layers.said(Told::merchant) != null
                || layers.said(Told::categoryId) != null;
    }

    Match match(boolean isArriving) {
        var typeSaid = layers.said(Told::type);
        var labelsSaid = layers.said(Told::labels);
        var category = category();
        return new Match(kind(isArriving, category), merchant, category, type(typeSaid), labels(labelsSaid),
                isOther() ? Objects.requireNonNull(merchant).traits() : found.traits(),
                evidence(typeSaid, labelsSaid), isDecided() ? Confidence.HOUSEHOLD : found.confidence(),
                found.intermediary(), merchant == null ? found.shownName() : merchant.name(), reason());
    }

    Circumstances circumstances(@Nullable String country) {
        var quantity = layers.said(Told::quantity);
        var price = layers.said(Told::price);
        var worth = layers.said(Told::worth);
        var locality = layers.said(Told::locality);
        Double level = price instanceof Price.Level(double factor) ? factor : null;
        Double piece = null;
        String article = quantity == null ? null : quantity.articleId();
        if (price instanceof Price.PerPiece(double euros, String articleId)
                && (article == null || article.equals(articleId))) {
            piece = euros;
            article = articleId;
        }
        return new Circumstances(level, piece, article, quantity == null ? null : quantity.count(),
                worth == null ? null : Told.usefulness(worth), country,
                locality == null ? Locality.UNKNOWN : locality);
    }

    /// Whether somebody else than was found is named.
    private boolean isOther() {
        var before = found.merchant();
        return merchant != null && (before == null || !before.id().equals(merchant.id()));
    }

    private @Nullable String category() {
        var said = layers.said(Told::categoryId);
        if (said != null) {
            return said;
        }
        if (!isOther()) {
            return found.categoryId();
        }
        var itsOwn = Objects.requireNonNull(merchant).categoryId();
        return itsOwn == null && found.merchant() == null ? found.categoryId() : itsOwn;
    }

    private @Nullable MerchantType type(@Nullable Answer<MerchantType> said) {
        if (said != null) {
            return said.value();
        }
        return isOther() ? Objects.requireNonNull(merchant).type() : found.type();
    }

    private Set<String> labels(@Nullable Set<String> said) {
        if (said != null) {
            return said;
        }
        return isOther() ? Objects.requireNonNull(merchant).labels() : found.labels();
    }

    private Evidence evidence(@Nullable Answer<MerchantType> typeSaid, @Nullable Set<String> labelsSaid) {
        if ((typeSaid != null && typeSaid.value() != null) || (labelsSaid != null && !labelsSaid.isEmpty())) {
            return Evidence.HOUSEHOLD;
        }
        if (typeSaid != null) {
            return Evidence.NONE;
        }
        return isOther() ? Objects.requireNonNull(merchant).evidence() : found.evidence();
    }

    /// Whether the household looked at this purchase, or at those like it, and said who or what it is.
    private boolean isDecided() {
        var hand = layers.hand();
        return layers.leading() != null || hand.merchant() != null || hand.categoryId() != null || hand.type() != null
                || hand.kind() != null;
    }

    private FlowKind kind(boolean isArriving, @Nullable String category) {
        var said = layers.said(Told::kind);
        if (said != null) {
            return said == FlowKind.PURCHASE || said == FlowKind.REFUND ? CategoryFlows.bought(isArriving) : said;
        }
        if (layers.said(Told::categoryId) != null) {
            return CategoryFlows.kind(category, isArriving);
        }
        if (layers.said(Told::merchant) == null) {
            return found.kind();
        }
        return switch (found.kind()) {
            case PERSON, OTHER, TRANSFER, CASH, PURCHASE, REFUND -> CategoryFlows.kind(category, isArriving);
            case FEE, GIFT, INCOME, TAX, RENT, SAVING -> found.kind();
        };
    }

    private Remark reason() {
        if (!layers.hand().isNothing() && handAt != null) {
            return Remark.of("match.yours.purchase", day(handAt));
        }
        var rule = layers.leading();
        if (rule != null) {
            return Remark.of("match.yours.rule", day(rule.at()), rule.text().shown());
        }
        if (!layers.aboutMerchant().isEmpty() && merchant != null) {
            return Remark.of("match.yours.merchant", day(layers.aboutMerchant().getFirst().at()), merchant.name());
        }
        return found.reason();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
