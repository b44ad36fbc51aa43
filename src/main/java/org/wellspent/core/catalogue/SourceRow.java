// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One row of one of the merchant lists, before rows of one firm are brought together.
///
/// @param list            which list, in the order in which lists are believed (decisions, "Same name with several types")
/// @param id              its id within the list
/// @param name            the name; parts between slashes are names of their own
/// @param aliases         other spellings
/// @param categoryId      or null
/// @param type            or null
/// @param traits          words of merchant-traits.csv that its type word stands for
/// @param labels          ids of labels.csv
/// @param countries       ISO codes; empty means anywhere
/// @param firm            what is equal for rows of one firm (its Wikidata id), or empty
/// @param website         its web address, or empty
/// @param place           what OpenStreetMap calls the place (`amenity/fuel`), or empty
/// @param primary         whether a card payment most likely means this row
/// @param needsSecondWord whether its bare name must not match
/// @param evidence        how well type and labels are known
record SourceRow(MerchantList list, String id, String name, List<String> aliases, @Nullable String categoryId,
        @Nullable MerchantType type, Set<String> traits, Set<String> labels, Set<String> countries, String firm,
        String website, String place, boolean primary, boolean needsSecondWord, Evidence evidence) {

    /// The row with more spellings.
    SourceRow withAliases(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(aliases);
        all.addAll(more);
        return new SourceRow(list, id, name, all, categoryId, type, traits, labels, countries, firm, website, place,
                primary, needsSecondWord, evidence);
    }
}
