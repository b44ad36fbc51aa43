// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.Locale;

/// What a bank's phrase says of the flow.
enum Flow {
    CARD_PURCHASE, REFUND, TRANSFER, INSTANT_TRANSFER, DIRECT_DEBIT, STANDING_ORDER, CASH, FEE, INTEREST, INTEREST_IN,
    SALARY, INCOME, TAX, FINE, OWN, CARD_BILL, RENT, MORTGAGE, SAVING, PERSON, GIFT, NOISE;

    /// The flow of the word that the phrase lists use.
    static Flow of(String means) {
        return valueOf(means.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
