// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an act says, as names with texts, and as the lines the database keeps.
final class ActFields {
    private final Map<String, List<String>> texts;
    private final String prefix;

    ActFields() {
        this(new LinkedHashMap<>(), "");
    }

    private ActFields(Map<String, List<String>> texts, String prefix) {
        this.texts = texts;
        this.prefix = prefix;
    }

    /// Reads lines as [#lines()] writes them.
    ///
    /// @throws IllegalArgumentException if a line has no name
    static ActFields ofLines(String lines) {
        var fields = new ActFields();
        lines.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("a line without a name: " + line);
            }
            fields.put(line.substring(0, equals), unescaped(line.substring(equals + 1)));
        });
        return fields;
    }

    String lines() {
        var lines = new StringBuilder();
        texts.forEach((name, all) -> all
                .forEach(text -> lines.append(name).append('=').append(escaped(text)).append('\n')));
        return lines.toString();
    }

    /// The fields of a part, whose names begin with its own.
    ActFields part(String name) {
        return new ActFields(texts, prefix + name + ".");
    }

    /// Adds a text; none for null.
    ActFields put(String name, @Nullable Object value) {
        if (value != null) {
            texts.computeIfAbsent(prefix + name, _ -> new ArrayList<>()).add(value.toString());
        }
        return this;
    }

    ActFields putAll(String name, Collection<?> values) {
        values.forEach(value -> put(name, value));
        return this;
    }

    /// The text of a name, or null.
    @Nullable
    String find(String name) {
        var all = texts.get(prefix + name);
        return all == null ? null : all.getFirst();
    }

    /// The text of a name.
    ///
    /// @throws IllegalArgumentException if there is none
    String get(String name) {
        var text = find(name);
        if (text == null) {
            throw new IllegalArgumentException("an act without " + prefix + name);
        }
        return text;
    }

    long number(String name) {
        return Long.parseLong(get(name));
    }

    List<String> all(String name) {
        return texts.getOrDefault(prefix + name, List.of());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                c = switch (text.charAt(++i)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> text.charAt(i);
                };
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
