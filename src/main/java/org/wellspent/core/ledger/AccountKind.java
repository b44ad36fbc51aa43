// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

/// What sort of account a statement is about.
public enum AccountKind {
    /** Pays and receives day by day. */
    CURRENT,
    /** Holds savings. */
    SAVINGS,
    /** A payment card with statements of its own. */
    CARD,
    /** Money in hand: purchases that the household entered itself. */
    CASH
}
