// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import org.jspecify.annotations.Nullable;

/// What a purchase created and what it cost nature, in natural units (value-method, section 3). A figure that is not known
/// is null, never zero. Figures of a refund are those of the purchase with the sign turned, corner by corner.
///
/// @param v           value per euro, 0 to 1; null where the purchase has no score (gifts, tobacco, unknown category)
/// @param value       value created: cost times v, an index and not money; null with v
/// @param eco         ecological score, 0 to 100
/// @param economic    economic score, 0 to 100
/// @param social      social score, 0 to 100
/// @param co2         kg CO2e
/// @param local       units of the purchase's currency that stay in the region, first round only
/// @param workMinutes minutes of paid local work
/// @param publicPurse units of the purchase's currency that reach the public purse (VAT, excise)
/// @param fairShare   share going to fair, protected or labelled work, 0 to 1
/// @param benefit     who benefits
/// @param avoided     kg CO2e avoided, up to; only for reuse and repair of a known article
/// @param grade       how sure all this is
public record Valuation(@Nullable Range v, @Nullable Range value, @Nullable Range eco, @Nullable Range economic,
        @Nullable Range social, @Nullable Range co2, @Nullable Range local, @Nullable Range workMinutes,
        @Nullable Range publicPurse, @Nullable Range fairShare, @Nullable Benefit benefit, @Nullable Double avoided,
        Grade grade) {

    /// Whether it counts in the household's value per euro.
    public boolean isScored() {
        return v != null;
    }
}
