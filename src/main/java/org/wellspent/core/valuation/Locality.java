// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

/// Where a merchant is, by the household's word. It changes no figure; a purchase abroad is on no side *local*.
public enum Locality {
    /** In the region, about 50 km. */
    NEAR,
    /** Elsewhere in the country. */
    COUNTRY,
    /** In another country. */
    ABROAD,
    /** Not said. */
    UNKNOWN;

    /// The word files and options use: `near`, `country`.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
