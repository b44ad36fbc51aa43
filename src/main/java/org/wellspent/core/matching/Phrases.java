// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Lexicon;
import org.wellspent.core.catalogue.StatementPhrase;
import org.wellspent.core.catalogue.StatementPhrase.Role;

/// The banks' phrases, ready to be asked by index.
final class Phrases {
    private static final Map<String, Set<String>> SPOKEN = Map.ofEntries(
            Map.entry("BE", Set.of("nl", "fr", "de", "en")),
            Map.entry("NL", Set.of("nl", "en")), Map.entry("FR", Set.of("fr", "en")),
            Map.entry("LU", Set.of("fr", "de", "en")),
            Map.entry("DE", Set.of("de", "en")), Map.entry("AT", Set.of("de", "en")),
            Map.entry("CH", Set.of("de", "fr", "it", "en")),
            Map.entry("GB", Set.of("en")), Map.entry("IE", Set.of("en")), Map.entry("US", Set.of("en")),
            Map.entry("CA", Set.of("en", "fr")), Map.entry("AU", Set.of("en")), Map.entry("NZ", Set.of("en")));
    private static final Set<String> WIDELY_SPOKEN = Set.of("en", "nl", "fr", "de");

    private final Flow[] flows;
    private final Role[] roles;
    private final String[] languages;

    Phrases(Lexicon lexicon) {
        var phrases = lexicon.phrases();
        flows = phrases.stream().map(phrase -> Flow.of(phrase.means())).toArray(Flow[]::new);
        roles = phrases.stream().map(StatementPhrase::role).toArray(Role[]::new);
        languages = phrases.stream().map(StatementPhrase::lang).toArray(String[]::new);
    }

    Flow flow(int phrase) {
        return flows[phrase];
    }

    Role role(int phrase) {
        return roles[phrase];
    }

    /// Whether a bank of the country may print the phrase; without a country, whether it is of a widely spoken language.
    boolean isSpoken(int phrase, @Nullable String country) {
        var language = languages[phrase];
        var spoken = country == null ? WIDELY_SPOKEN : SPOKEN.get(country);
        if (spoken == null) {
            return !WIDELY_SPOKEN.contains(language) || language.equals("en");
        }
        return spoken.contains(language);
    }
}
