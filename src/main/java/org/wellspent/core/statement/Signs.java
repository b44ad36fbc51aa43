// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import org.jspecify.annotations.Nullable;

/// How the sign of an amount is told.
///
/// @param rule     the rule
/// @param column   the column of signs, -1 without one
/// @param firstWord whether only the first word of the cell tells it (`Purchase Corner Bakery`)
/// @param blankOut what an empty cell in that column means: true for money that leaves, false for money that comes in, null
///                 where it means nothing
record Signs(SignRule rule, int column, boolean firstWord, @Nullable Boolean blankOut) {

    static Signs of(SignRule rule) {
        return new Signs(rule, -1, false, null);
    }
}
