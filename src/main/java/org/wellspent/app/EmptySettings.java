// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Settings;

/// The settings of a household that set nothing yet, opened to look at.
final class EmptySettings implements Settings {

    @Override
    public @Nullable String get(String name) {
        return null;
    }

    @Override
    public void put(String name, @Nullable String text) {
        throw new UnsupportedOperationException("opened to look at");
    }
}
