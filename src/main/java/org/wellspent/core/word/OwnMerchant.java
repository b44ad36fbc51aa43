// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.util.List;
import java.util.Set;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.Merchant;

/// A merchant that the household made itself by naming it.
///
/// @param id   `own:` and the name's plain form; stays when the merchant is renamed
/// @param name as it is shown
/// @param told what was said when it was named, the latest word for each question
public record OwnMerchant(String id, String name, Told told) {
    private static final String PREFIX = "own:";
    private static final String SOURCE = "household";

    /// The id of an own merchant of a name.
    static String idOf(String name) {
        return PREFIX + ShopWords.folded(name).replace(' ', '-');
    }

    /// Whether an id is that of a merchant of the household's own.
    public static boolean isOwn(String merchantId) {
        return merchantId.startsWith(PREFIX);
    }

    /// The merchant as the catalogue would hold it.
    public Merchant merchant() {
        var type = told.type() == null ? null : told.type().value();
        var labels = told.labels() == null ? Set.<String>of() : told.labels();
        return new Merchant(id, name, List.of(), told.categoryId(), type, labels, Set.of(), Set.of(),
                type == null ? Evidence.NONE : Evidence.HOUSEHOLD, SOURCE);
    }

    OwnMerchant named(String newName) {
        return new OwnMerchant(id, newName, told);
    }

    OwnMerchant with(Told later) {
        return new OwnMerchant(id, name, later.over(told));
    }
}
