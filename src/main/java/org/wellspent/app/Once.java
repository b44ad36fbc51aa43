// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes something when it is first asked for, and keeps it. Safe for use by several threads: it is made once.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        T kept = made;
        if (kept == null) {
            kept = make.get();
            made = kept;
        }
        return kept;
    }
}
