// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// What a column of a statement holds.
public enum Role {
    /** The day on which the bank booked the movement. */
    BOOKED,
    /** The day from which it counts for interest. */
    VALUE,
    /** The day of the purchase. */
    PURCHASED,
    /** The amount, signed, or unsigned with a sign column beside it. Several columns: the one that is filled. */
    AMOUNT,
    /** Money that left, in a column of its own. */
    DEBIT,
    /** Money that came in, in a column of its own. */
    CREDIT,
    /** The sign as a word or letter. */
    SIGN,
    /** The balance of the account after (rarely: before) the movement. */
    BALANCE,
    /** The currency of the amount. */
    CURRENCY,
    /** The name of the other side. */
    NAME,
    /** The name of the one who pays: the other side of money that comes in. */
    PAYER,
    /** The name of the one who is paid: the other side of money that leaves. */
    PAYEE,
    /** A text about the movement. Several columns are joined. */
    TEXT,
    /** The kind of movement, as a word. */
    TYPE,
    /** The account number of the other side. */
    COUNTERPARTY_ACCOUNT,
    /** The household's account number. */
    OWN_ACCOUNT,
    /** Booked, pending, declined. */
    STATE
}
