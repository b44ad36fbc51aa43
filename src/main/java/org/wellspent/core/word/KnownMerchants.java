// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.util.Optional;
import org.wellspent.core.catalogue.Merchant;

/// The merchants of the catalogue by their ids.
@FunctionalInterface
public interface KnownMerchants {

    /// The merchant of an id, if the catalogue holds it.
    Optional<Merchant> merchant(String id);
}
