// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import static org.wellspent.core.matching.Flow.CARD_BILL;
import static org.wellspent.core.matching.Flow.CARD_PURCHASE;
import static org.wellspent.core.matching.Flow.CASH;
import static org.wellspent.core.matching.Flow.DIRECT_DEBIT;
import static org.wellspent.core.matching.Flow.FEE;
import static org.wellspent.core.matching.Flow.FINE;
import static org.wellspent.core.matching.Flow.GIFT;
import static org.wellspent.core.matching.Flow.INCOME;
import static org.wellspent.core.matching.Flow.INSTANT_TRANSFER;
import static org.wellspent.core.matching.Flow.INTEREST;
import static org.wellspent.core.matching.Flow.INTEREST_IN;
import static org.wellspent.core.matching.Flow.MORTGAGE;
import static org.wellspent.core.matching.Flow.OWN;
import static org.wellspent.core.matching.Flow.PERSON;
import static org.wellspent.core.matching.Flow.RENT;
import static org.wellspent.core.matching.Flow.SALARY;
import static org.wellspent.core.matching.Flow.SAVING;
import static org.wellspent.core.matching.Flow.STANDING_ORDER;
import static org.wellspent.core.matching.Flow.TAX;
import static org.wellspent.core.matching.Flow.TRANSFER;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides from the bank's words what sort of flow a text is, where they tell it.
final class FlowRules {
    private static final Set<Flow> CREDIT = EnumSet.of(SALARY, INCOME);
    private static final Set<Flow> TRANSFERS = EnumSet.of(TRANSFER, INSTANT_TRANSFER, STANDING_ORDER, PERSON);

    /// A kind and its category.
    record Told(FlowKind kind, @Nullable String categoryId) {}

    private final Anatomy anatomy;
    private final int sign;

    FlowRules(Anatomy anatomy, int sign) {
        this.anatomy = anatomy;
        this.sign = sign;
    }

    /// Whether money goes from account to account, not through a card or a debit.
    boolean isTransfer() {
        return anatomy.tells(TRANSFERS) && !anatomy.leads.contains(CARD_PURCHASE);
    }

    boolean isDebit() {
        return anatomy.leads.contains(DIRECT_DEBIT);
    }

    /// What the words tell, or null.
    @Nullable
    Told told() {
        if (anatomy.leads.contains(CASH)) {
            return new Told(FlowKind.CASH, "cash");
        }
        if (anatomy.leads.contains(CARD_PURCHASE)) {
            return bankOnly();
        }
        var told = bankOnly();
        if (told != null) {
            return told;
        }
        if (anatomy.tells(EnumSet.of(MORTGAGE))) {
            return new Told(FlowKind.RENT, "home.mortgage");
        }
        if (anatomy.tells(CREDIT) && sign >= 0) {
            return new Told(FlowKind.INCOME, "income");
        }
        if (anatomy.words.contains(FINE)) {
            return new Told(FlowKind.TAX, "fine");
        }
        if (anatomy.words.contains(TAX)) {
            return sign > 0 ? new Told(FlowKind.INCOME, "income") : new Told(FlowKind.TAX, "tax");
        }
        if (anatomy.words.contains(OWN) || anatomy.leads.contains(OWN)) {
            return new Told(FlowKind.TRANSFER, "transfer.own");
        }
        if (anatomy.words.contains(SAVING)) {
            return new Told(FlowKind.SAVING, "finance.invest");
        }
        if (anatomy.words.contains(RENT)) {
            return new Told(FlowKind.RENT, "home.rent");
        }
        return anatomy.words.contains(GIFT) && isTransfer() ? new Told(FlowKind.GIFT, "donation") : null;
    }

    private @Nullable Told bankOnly() {
        if (anatomy.words.contains(CARD_BILL)) {
            return new Told(FlowKind.OTHER, "transfer.own");
        }
        if (anatomy.words.contains(INTEREST_IN) || (anatomy.words.contains(INTEREST) && sign > 0)) {
            return new Told(FlowKind.INCOME, "income");
        }
        if (anatomy.words.contains(FEE) || anatomy.words.contains(INTEREST)) {
            return new Told(FlowKind.FEE, "finance.bankfees");
        }
        return null;
    }

    /// The kind that a category implies when money leaves.
    static FlowKind implied(@Nullable String categoryId, int sign) {
        if (categoryId != null) {
            switch (categoryId) {
                case "home.rent", "home.mortgage" -> {
                    return FlowKind.RENT;
                }
                case "tax", "fine" -> {
                    return FlowKind.TAX;
                }
                case "donation" -> {
                    return FlowKind.GIFT;
                }
                case "finance.savings", "finance.invest" -> {
                    return FlowKind.SAVING;
                }
                case "finance.bankfees" -> {
                    return FlowKind.FEE;
                }
                case "income" -> {
                    return FlowKind.INCOME;
                }
                case "cash" -> {
                    return FlowKind.CASH;
                }
                default -> {
                }
            }
        }
        return sign > 0 ? FlowKind.REFUND : FlowKind.PURCHASE;
    }
}
