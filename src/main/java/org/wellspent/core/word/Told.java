// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Locality;

/// What the household says about purchases. Null means: not said, so what was found holds.
///
/// @param kind       what sort of flow it is; [FlowKind#OTHER] for what is not the household's own purchase
/// @param merchant   whom it paid
/// @param categoryId what it was for
/// @param type       the merchant's type, or that it is not sure
/// @param labels     ids of `labels.csv` that hold; an empty set says that none do
/// @param locality   where the merchant is
/// @param price      how dear it was
/// @param quantity   how much it was
/// @param worth      was it worth it, 1 (not) to 5 (very much)
public record Told(@Nullable FlowKind kind, @Nullable MerchantChoice merchant, @Nullable String categoryId,
        @Nullable Answer<MerchantType> type, @Nullable Set<String> labels, @Nullable Locality locality,
        @Nullable Price price, @Nullable Quantity quantity, @Nullable Integer worth) {

    /// Nothing said.
    public static final Told NOTHING = new Told(null, null, null, null, null, null, null, null, null);

    private static final int MOST_WORTH = 5;
    private static final double USEFULNESS_OF_NOTHING = 0.25;
    private static final double USEFULNESS_PER_STEP = 0.25;

    /// Copies the labels and refuses a worth out of range.
    ///
    /// @throws Problem if it is not 1 to 5
    public Told {
        labels = labels == null ? null : Set.copyOf(labels);
        if (worth != null && (worth < 1 || worth > MOST_WORTH)) {
            throw problem("word.problem.worth", worth);
        }
    }

    /// Something to say, piece by piece.
    public static ToldBuilder builder() {
        return new ToldBuilder(NOTHING);
    }

    /// The same with something else said.
    public ToldBuilder but() {
        return new ToldBuilder(this);
    }

    /// Whether nothing is said.
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /// This word, and where it is silent an earlier one.
    public Told over(Told earlier) {
        return new Told(first(kind, earlier.kind), first(merchant, earlier.merchant),
                first(categoryId, earlier.categoryId), first(type, earlier.type), first(labels, earlier.labels),
                first(locality, earlier.locality), first(price, earlier.price), first(quantity, earlier.quantity),
                first(worth, earlier.worth));
    }

    /// What a worth of 1 to 5 means as usefulness u: 0.5, 0.75, 1, 1.25, 1.5 (value-method, section 13).
    public static double usefulness(int worth) {
        return USEFULNESS_OF_NOTHING + USEFULNESS_PER_STEP * worth;
    }

    static Problem problem(String code, Object... arguments) {
        return new Problem(Remark.of(code, arguments));
    }

    /// A number as it was said.
    static String plain(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }

    private static <T> @Nullable T first(@Nullable T said, @Nullable T earlier) {
        return said == null ? earlier : said;
    }
}
