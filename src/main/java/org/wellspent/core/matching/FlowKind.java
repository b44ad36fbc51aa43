// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

/// What a transaction is (decisions, "Flow kinds"): a closed list.
public enum FlowKind {
    PURCHASE, REFUND, FEE, GIFT, CASH, TRANSFER, PERSON, INCOME, TAX, RENT, SAVING, OTHER;

    /// The word JSON uses: `purchase`, `refund`.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether it counts in what was spent (a refund counts minus).
    public boolean isSpending() {
        return this == PURCHASE || this == REFUND || this == FEE;
    }
}
