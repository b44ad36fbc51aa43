// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object of a JSON document: names with values, in the order they were put. Values are what [JsonWriter] can write.
final class JsonObject {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /// Adds a member; a null is written as `null`.
    ///
    /// @throws IllegalArgumentException if the name is there already
    JsonObject with(String name, @Nullable Object value) {
        if (members.containsKey(name)) {
            throw new IllegalArgumentException("twice in one object: " + name);
        }
        members.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> members() {
        return members;
    }
}
