// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;

/// A statement line taken into the ledger: a fact, never changed by what the household decides about it.
///
/// @param id                  the ledger's number for it, stable for as long as the data folder lives
/// @param accountId           the account it belongs to
/// @param bookedOn            the booking date
/// @param purchasedOn         the day of the purchase where the bank gives one, else null
/// @param amount              signed: negative for money that leaves the account
/// @param descriptor          the raw text of the statement
/// @param counterpartyAccount the other side's account number where the statement has it, else null
public record Transaction(long id, long accountId, LocalDate bookedOn, @Nullable LocalDate purchasedOn, Money amount,
        String descriptor, @Nullable String counterpartyAccount) {

    /// The day the figures go by: the purchase date where the bank gives one, else the booking date.
    public LocalDate date() {
        return purchasedOn == null ? bookedOn : purchasedOn;
    }

    /// The same facts under another number.
    public Transaction withId(long newId) {
        return newId == id
                ? this
                : new Transaction(newId, accountId, bookedOn, purchasedOn, amount, descriptor, counterpartyAccount);
    }
}
