// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.util.Locale;

/// How money moves, which decides the account and the bank's boilerplate.
enum Channel {
    /** The debit card in a shop. */
    BANCONTACT,
    /** The telephone, in a shop or an app. */
    PAYCONIQ,
    /** The telephone, to a person. */
    PAYPERSON,
    /** A direct debit. */
    DEBIT,
    /** A transfer to another's account. */
    TRANSFER,
    /** A standing order. */
    ORDER,
    /** A transfer from another's account. */
    INCOMING,
    /** Cash from a machine. */
    ATM,
    /** The bank's own fee. */
    FEE,
    /** The credit card in a shop. */
    CARD,
    /** The credit card in a web shop. */
    CARDONLINE,
    /** To the household's savings account. */
    TOSAVINGS,
    /** From the household's savings account. */
    FROMSAVINGS,
    /** Interest on the savings account. */
    INTEREST,
    /** The monthly bill of the credit card. */
    SETTLEMENT;

    /// The channel of the word that the data file uses.
    static Channel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Whether money arrives on the account.
    boolean isIncome() {
        return this == INCOMING || this == INTEREST || this == FROMSAVINGS;
    }

    /// Whether the credit card's statement holds it.
    boolean isCard() {
        return this == CARD || this == CARDONLINE;
    }

    /// Whether the bank books it on working days only; cards and machines work every day.
    boolean isBookedOnWorkingDays() {
        return switch (this) {
            case BANCONTACT, PAYCONIQ, PAYPERSON, ATM, CARD, CARDONLINE -> false;
            case DEBIT, TRANSFER, ORDER, INCOMING, FEE, TOSAVINGS, FROMSAVINGS, INTEREST, SETTLEMENT -> true;
        };
    }
}
