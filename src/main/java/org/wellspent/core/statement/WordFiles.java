// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// The data files of this package: words, countries, currencies, months.
final class WordFiles {
    /// The languages of `words/`, the most frequent first.
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "nl", "es", "it", "pt", "sv", "da", "nb", "fi",
            "pl", "cs", "sk", "hu", "ro", "hr", "ru", "uk", "bg", "el", "tr", "et", "lv", "lt", "is", "zh", "ja", "ko");

    private WordFiles() {}

    /// A properties file of `org/wellspent/statement`, in UTF-8.
    static Properties load(String name) {
        var properties = new Properties();
        try (InputStream stream = WordFiles.class.getResourceAsStream("/org/wellspent/statement/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
        return properties;
    }

    /// The parts between commas, blanks around them taken off; none for a missing key.
    static List<String> list(Properties properties, String key) {
        var parts = new ArrayList<String>();
        for (String part : properties.getProperty(key, "").split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
