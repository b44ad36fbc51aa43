// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import org.wellspent.core.money.Money;

/// A part of a split transaction.
///
/// @param amount signed as the transaction's amount, not zero
/// @param told   what holds for the part
public record Part(Money amount, Told told) {

    /// Refuses a part without money.
    ///
    /// @throws org.wellspent.core.text.Problem if the amount is zero
    public Part {
        if (amount.isZero()) {
            throw Told.problem("word.problem.split-zero");
        }
    }
}
