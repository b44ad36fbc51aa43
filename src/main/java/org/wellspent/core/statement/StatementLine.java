// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;

/// One money movement as a statement tells it.
///
/// @param line                the line of the file on which the row begins, from 1
/// @param bookedOn            the booking date (else the only date the row has)
/// @param purchasedOn         the day of the purchase where the bank gives one beside the booking date, else null
/// @param amount              signed: negative for money that leaves the account; never zero
/// @param descriptor          the raw text by which the statement names the other side: name and text columns joined by
///                            one blank, without repeating a part; may be empty
/// @param counterpartyAccount the other side's account number (IBAN without blanks where it is one), else null
/// @param ownAccount          the account the row belongs to, as the file names it in the row or its preamble, else null
/// @param balance             the account's balance after this row, where the file has one, else null
public record StatementLine(int line, LocalDate bookedOn, @Nullable LocalDate purchasedOn, Money amount,
        String descriptor, @Nullable String counterpartyAccount, @Nullable String ownAccount,
        @Nullable Money balance) {}
