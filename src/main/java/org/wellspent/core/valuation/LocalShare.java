// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.List;
import org.wellspent.core.catalogue.MerchantType;

/// The share of a price without tax that stays in the region (l), and how it was found.
sealed interface LocalShare {

    /// The share, 0 to 1.
    Range range();

    /// A row of `local-share-defaults.csv`.
    record Stated(String sector, MerchantType type, Range range, Cited row) implements LocalShare {}

    /// The mean of others, where a type has no row.
    record Mean(List<LocalShare> of) implements LocalShare {
        @Override
        public Range range() {
            return of.stream().map(LocalShare::range).reduce(Range.ZERO, Range::plus).times(1.0 / of.size());
        }
    }

    /// Half of another, where platforms have no row.
    record Half(LocalShare of) implements LocalShare {
        @Override
        public Range range() {
            return of.range().times(1.0 / 2);
        }
    }

    /// A local share as a purchase uses it.
    ///
    /// @param share   the share
    /// @param missing whether the table has no row of its own for the type, which costs a grade
    record Found(LocalShare share, boolean missing) {}
}
