// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom the household paid, as the catalogue knows it.
///
/// @param id         stable within the catalogue: `nsi:` and the brand's id, `list:` and a slug, `own:` and a number
/// @param name       as it is shown
/// @param aliases    other spellings and statement forms
/// @param categoryId the category a payment most likely means, or null
/// @param type       its type, or null where no claim is made
/// @param labels     ids of `labels.csv` that the merchant carries as a whole
/// @param traits     words of `merchant-traits.csv`: gig, ultra_fast, discounter, citizen_energy, value_bank, second_hand, repair
/// @param countries  ISO codes where it trades; empty means anywhere
/// @param evidence   how well type and labels are known
/// @param source     where the row comes from, as *Data sources* names it
public record Merchant(String id, String name, List<String> aliases, @Nullable String categoryId,
        @Nullable MerchantType type, Set<String> labels, Set<String> traits, Set<String> countries, Evidence evidence,
        String source) {

    /// Copies the collections.
    public Merchant {
        aliases = List.copyOf(aliases);
        labels = Set.copyOf(labels);
        traits = Set.copyOf(traits);
        countries = Set.copyOf(countries);
    }
}
