// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import org.wellspent.core.text.Remark;

/// What a purchase is for: one of the 86 categories of `categories.csv`, as matching and screens need it. The shares and
/// factors that valuation needs are read there, under the same id.
///
/// @param id   such as `food.bakery`
/// @param kind such as `goods`, `service`, `energy`, `reuse`, `deposit`, `gift`, `neutral`
public record Category(String id, String kind) {

    /// The message that names the category (`category.food.bakery`).
    public Remark name() {
        return Remark.of("category." + id);
    }
}
