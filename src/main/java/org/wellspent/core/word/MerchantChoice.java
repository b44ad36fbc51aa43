// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

/// Whom the household says it paid.
public sealed interface MerchantChoice {

    /// A merchant that is known already.
    ///
    /// @param id its id in the catalogue, or an id of the household's own merchants
    record Listed(String id) implements MerchantChoice {}

    /// A merchant of the household's own. The same name, case and accents aside, means the same merchant.
    ///
    /// @param name as it is shown, not blank
    record Named(String name) implements MerchantChoice {

        /// Refuses a name without a letter or digit.
        ///
        /// @throws org.wellspent.core.text.Problem if it has none
        public Named {
            name = name.strip();
            if (ShopWords.folded(name).isEmpty()) {
                throw Told.problem("word.problem.name");
            }
        }
    }

    /// The id of the merchant.
    default String merchantId() {
        return switch (this) {
            case Listed(String id) -> id;
            case Named(String name) -> OwnMerchant.idOf(name);
        };
    }
}
