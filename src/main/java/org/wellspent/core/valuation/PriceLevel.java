// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantType;

/// The price level of a purchase (lambda) against its category's baseline for the same article, and who says so.
///
/// @param lambda   the price level
/// @param told     how the household told it, null where it is a default
/// @param standard the constant of the default, null where the household told it or it plays no role
record PriceLevel(double lambda, @Nullable Told told, @Nullable ConstantId standard) {

    /// Where a price level plays no role: reuse, quantities, categories that are not known.
    static final PriceLevel NONE = new PriceLevel(1, null, null);
    private static final String DISCOUNTER = "discounter";
    private static final String ULTRA_FAST = "ultra_fast";

    /// How the household tells a price level.
    enum Told {
        /** As a factor. */
        FACTOR,
        /** As the price of one piece. */
        PIECE
    }

    /// The price level of a purchase of new things; reuse and quantities have none.
    static PriceLevel of(SpendCategory category, @Nullable MerchantType type, Set<String> traits,
            Circumstances circumstances, ValueModel model) {
        Constants constants = model.table();
        Range told = constants.range(LAMBDA_TOLD);
        double piece = usable(circumstances.pricePerPiece());
        Article article = model.article(circumstances.articleId());
        if (piece > 0 && article != null && article.baseline() != null) {
            return new PriceLevel(Math.clamp(piece / article.baseline(), told.low(), told.high()), Told.PIECE, null);
        }
        double factor = usable(circumstances.priceLevel());
        if (factor > 0) {
            return new PriceLevel(Math.clamp(factor, told.low(), told.high()), Told.FACTOR, null);
        }
        return standard(standard(category, type, traits), constants);
    }

    private static PriceLevel standard(ConstantId id, Constants constants) {
        Range inferred = constants.range(LAMBDA_INFERRED);
        return new PriceLevel(Math.clamp(constants.value(id), inferred.low(), inferred.high()), null, id);
    }

    private static ConstantId standard(SpendCategory category, @Nullable MerchantType type, Set<String> traits) {
        if (traits.contains(ULTRA_FAST)) {
            return LAMBDA_ULTRA_FAST;
        }
        if (traits.contains(DISCOUNTER)) {
            return LAMBDA_DISCOUNTER;
        }
        if (!category.isGoods() || type == null) {
            return LAMBDA_OTHER;
        }
        return switch (type) {
            case CHAIN -> LAMBDA_CHAIN;
            case INDEPENDENT -> LAMBDA_INDEPENDENT;
            case PRODUCER -> LAMBDA_PRODUCER;
            default -> LAMBDA_OTHER;
        };
    }

    /// A figure the household told, 0 where it told none or one that cannot be: it must be above zero and finite.
    static double usable(@Nullable Double figure) {
        return figure != null && figure > 0 && figure < Double.POSITIVE_INFINITY ? figure : 0;
    }

    /// Whether the price level plays a role.
    boolean plays() {
        return told != null || standard != null;
    }

    /// The constant whose range the exponent takes: wide where nobody told the price level.
    ConstantId beta() {
        return told == null ? BETA_ASSUMED : BETA;
    }
}
