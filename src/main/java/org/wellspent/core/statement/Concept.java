// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// What a word of a heading speaks of. Several together name a column: *date* and *booking*, *name* and *counter*.
enum Concept {
    DATE,
    BOOKING,
    VALUE,
    PURCHASE,
    OTHERDATE,
    AMOUNT,
    DEBIT,
    CREDIT,
    BALANCE,
    CURRENCY,
    ORIGINAL,
    FEE,
    INCLUSIVE,
    RATE,
    ACCOUNT,
    COUNTER,
    OWN,
    NAME,
    TEXT,
    STATE,
    TYPE,
    REFERENCE,
    CATEGORY,
    BANK,
    TIME,
    ADDRESS,
    CARD,
    PAYER,
    PAYEE,
    NET,
    GROSS,
    NUMBER,
    HOLD
}
