// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.util.Optional;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Article;
import org.wellspent.core.valuation.ValueModel;
import org.wellspent.core.word.HouseholdWord;
import org.wellspent.core.word.MerchantChoice;
import org.wellspent.core.word.Price;
import org.wellspent.core.word.Told;

/// Holds what the household says against what is known: categories, labels, articles, merchants.
///
/// @param catalogue merchants and categories
/// @param model     labels and articles
public record WordCheck(Catalogue catalogue, ValueModel model) {
    private static final String UNKNOWN = "unknown";

    /// Refuses what names something that does not exist.
    ///
    /// @throws Problem with the first such thing
    public void require(Told told) {
        var category = told.categoryId();
        if (category != null && (category.equals(UNKNOWN) || catalogue.findCategory(category).isEmpty())) {
            throw new Problem(Remark.of("value.category.unknown", category));
        }
        if (told.labels() != null) {
            told.labels().stream().filter(label -> !model.isLabel(label)).sorted().findFirst().ifPresent(label -> {
                throw new Problem(Remark.of("value.label.unknown", label));
            });
        }
        var quantity = told.quantity();
        if (quantity != null) {
            requireArticle(quantity.articleId());
        }
        if (told.price() instanceof Price.PerPiece(_, String articleId)) {
            requireArticle(articleId);
        }
    }

    private void requireArticle(String id) {
        if (model.articles().stream().map(Article::id).noneMatch(id::equals)) {
            throw new Problem(Remark.of("word.problem.article", id));
        }
    }

    /// The merchant of a name: one of the household's own, else of the catalogue where it trades in the country, else a new
    /// one of the household's own.
    ///
    /// @throws Problem if the name has neither letter nor digit
    public MerchantChoice merchant(String name, HouseholdWord word, String country) {
        var named = new MerchantChoice.Named(name);
        if (word.ownMerchant(named.merchantId()).isPresent()) {
            return named;
        }
        var renamed = word.merchantNamed(name);
        if (renamed.isPresent()) {
            return new MerchantChoice.Listed(renamed.get());
        }
        Optional<Merchant> listed = catalogue.named(name).stream().filter(merchant -> tradesIn(merchant, country))
                .findFirst();
        return listed.<MerchantChoice>map(merchant -> new MerchantChoice.Listed(merchant.id())).orElse(named);
    }

    private static boolean tradesIn(Merchant merchant, String country) {
        return merchant.countries().isEmpty() || merchant.countries().contains(country);
    }
}
