// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.matching.FlowKind;

/// What sort of flow a purchase of a category is, where the household names only the category.
public final class CategoryFlows {
    private CategoryFlows() {}

    /// The sort of flow.
    ///
    /// @param isArriving whether money arrives
    public static FlowKind kind(@Nullable String categoryId, boolean isArriving) {
        return switch (categoryId) {
            case "home.rent", "home.mortgage" -> FlowKind.RENT;
            case "tax", "fine" -> FlowKind.TAX;
            case "transfer.own" -> FlowKind.TRANSFER;
            case "transfer.person" -> FlowKind.PERSON;
            case "cash" -> FlowKind.CASH;
            case "income" -> FlowKind.INCOME;
            case "donation" -> FlowKind.GIFT;
            case "finance.savings", "finance.invest" -> FlowKind.SAVING;
            case "finance.bankfees" -> FlowKind.FEE;
            case null, default -> bought(isArriving);
        };
    }

    /// A purchase, or where money comes back a refund.
    static FlowKind bought(boolean isArriving) {
        return isArriving ? FlowKind.REFUND : FlowKind.PURCHASE;
    }
}
