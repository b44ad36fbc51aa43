// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.text.Messages;

/// The words for ids, as people read them.
final class Words {
    private Words() {}

    /// What a purchase is for.
    static String category(@Nullable String categoryId, Messages messages) {
        return messages.get("category." + (categoryId == null ? "unknown" : categoryId));
    }

    /// What kind of business a merchant is.
    static String type(@Nullable MerchantType type, Messages messages) {
        return messages.get("type." + (type == null ? "unknown" : type.id()));
    }
}
