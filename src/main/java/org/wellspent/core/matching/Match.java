// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.text.Remark;

/// What a transaction's text was recognised as.
///
/// @param kind          what sort of flow it is
/// @param merchant      the merchant, or null where none is named
/// @param categoryId    the category, or null where it cannot be told
/// @param type          the merchant's type, or null where no claim is made
/// @param labels        ids of `labels.csv` in force for this purchase
/// @param traits        words of `merchant-traits.csv` in force
/// @param evidence      how well type and labels are known
/// @param confidence    how the name was found
/// @param intermediary  whether a payment service stands between (grade at most C), such as SumUp or PayPal
/// @param shownName     the merchant's name, else a readable form of the descriptor without the bank's boilerplate
/// @param reason        why, in a sentence
public record Match(FlowKind kind, @Nullable Merchant merchant, @Nullable String categoryId,
        @Nullable MerchantType type, Set<String> labels, Set<String> traits, Evidence evidence, Confidence confidence,
        boolean intermediary, String shownName, Remark reason) {

    /// Copies the sets.
    public Match {
        labels = Set.copyOf(labels);
        traits = Set.copyOf(traits);
    }

    /// Whether neither merchant nor category is known although something was bought.
    public boolean isUnrecognised() {
        return kind.isSpending() && categoryId == null;
    }
}
