// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import org.jspecify.annotations.Nullable;

/// An answer to a question to which *not sure* is a full answer.
///
/// @param value what was said, or null for *not sure*
public record Answer<T>(@Nullable T value) {

    /// The answer *not sure*.
    public static <T> Answer<T> notSure() {
        return new Answer<>(null);
    }
}
