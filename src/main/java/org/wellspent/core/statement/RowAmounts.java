// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The amounts of rows, before their sign is settled.
final class RowAmounts {
    private final long[] values;
    private final List<@Nullable AmountCell> cells;

    /// @param values in hundredths, `Long.MIN_VALUE` where there is none
    /// @param cells  as they are written
    RowAmounts(long[] values, List<@Nullable AmountCell> cells) {
        this.values = values.clone();
        this.cells = cells;
    }

    int size() {
        return values.length;
    }

    /// The amount of a row; 0 where it has none.
    long value(int row) {
        return values[row] == Long.MIN_VALUE ? 0 : values[row];
    }

    /// All amounts, `Long.MIN_VALUE` where there is none.
    long[] values() {
        return values.clone();
    }

    /// All amounts with their sign turned.
    long[] turned() {
        var turned = new long[values.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = values[i] == Long.MIN_VALUE ? Long.MIN_VALUE : -values[i];
        }
        return turned;
    }

    int negative() {
        return count(-1);
    }

    int positive() {
        return count(1);
    }

    /// How many are above zero and have a plus or `CR` with them.
    int plus() {
        int plus = 0;
        for (AmountCell cell : cells) {
            plus += cell != null && cell.signed() && !cell.negative() && !cell.isZero() ? 1 : 0;
        }
        return plus;
    }

    private int count(int sign) {
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            count += Long.signum(value(i)) == sign ? 1 : 0;
        }
        return count;
    }
}
