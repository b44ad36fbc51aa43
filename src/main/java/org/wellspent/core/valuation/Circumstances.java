// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import org.jspecify.annotations.Nullable;

/// What the household said about one purchase or merchant, beyond type, category and labels. Null means: not said.
///
/// @param priceLevel    lambda, the price against the category's baseline for the same article, 0.25 to 4
/// @param pricePerPiece the price of one piece in euros, for lambda by an article's baseline price
/// @param articleId     an article of `articles.csv`, for a quantity or a price per piece
/// @param quantity      how many of the article's units were bought, above 0
/// @param usefulness    u, 0.5 to 1.5: what the purchase gave the household
/// @param country       the ISO country of the purchase; null means Belgium
/// @param locality      where the merchant is; changes no figure
public record Circumstances(@Nullable Double priceLevel, @Nullable Double pricePerPiece, @Nullable String articleId,
        @Nullable Double quantity, @Nullable Double usefulness, @Nullable String country, Locality locality) {

    /// Nothing said.
    public static final Circumstances UNKNOWN = in(null);

    /// With nothing said about where the merchant is.
    public Circumstances(@Nullable Double priceLevel, @Nullable Double pricePerPiece, @Nullable String articleId,
            @Nullable Double quantity, @Nullable Double usefulness, @Nullable String country) {
        this(priceLevel, pricePerPiece, articleId, quantity, usefulness, country, Locality.UNKNOWN);
    }

    /// Nothing said but the country.
    public static Circumstances in(@Nullable String country) {
        return new Circumstances(null, null, null, null, null, country, Locality.UNKNOWN);
    }

    /// Whether nothing is told that changes a figure but, at most, the country.
    public boolean isPlain() {
        return priceLevel == null && pricePerPiece == null && articleId == null && quantity == null
                && usefulness == null;
    }
}
