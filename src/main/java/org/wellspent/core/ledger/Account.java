// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// An account of the household.
///
/// @param id         the ledger's number for it
/// @param name       what the household calls it
/// @param number     the IBAN or account number, without blanks, where known
/// @param bank       the bank's name where known
/// @param kind       what sort of account it is
/// @param currency   the currency its amounts are in
public record Account(long id, String name, @Nullable String number, @Nullable String bank, AccountKind kind,
        Currency currency) {}
