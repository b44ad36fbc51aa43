// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import org.jspecify.annotations.Nullable;

/// Small texts the data folder keeps beside the ledger, each under a name.
public interface Settings {

    /// The text kept under a name, or null.
    @Nullable
    String get(String name);

    /// Keeps a text of at most 10,000 characters; null forgets it.
    void put(String name, @Nullable String text);
}
