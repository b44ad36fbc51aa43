// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What headings and texts tell of the country of an export (`countries.properties`, `languages.properties`).
final class Countries {

    /// What a country or a language tells.
    ///
    /// @param id          ISO country or language
    /// @param currency    its currency, or null where it has several
    /// @param order       how it writes dates, or null where it writes them both ways
    /// @param decimalMark its decimal mark, or null where it uses both
    record Habit(String id, @Nullable String currency, @Nullable DateOrder order, @Nullable Character decimalMark) {}

    private record Words(List<String> head, List<String> text, List<String> zones, List<String> languages) {

        /// English headings may come from anywhere.
        boolean isSpoken(Set<String> spoken) {
            return spoken.isEmpty() || spoken.contains("en") || languages.stream().anyMatch(spoken::contains);
        }
    }

    private static final int ENOUGH = 3;
    private static final int LONGEST = 120;
    private static final String SPLIT = " ; ";

    private final Map<String, Habit> habits = new TreeMap<>();
    private final Map<String, Words> words = new TreeMap<>();
    private final Map<String, Habit> languages = new HashMap<>();

    Countries() {
        Properties file = WordFiles.load("countries.properties");
        for (String key : file.stringPropertyNames()) {
            int dot = key.indexOf('.');
            if (dot > 0 && key.endsWith(".currency")) {
                String id = key.substring(0, dot);
                habits.put(id, habit(id, file.getProperty(key), file.getProperty(id + ".order", ""),
                        file.getProperty(id + ".decimal", "")));
                words.put(id, new Words(folded(WordFiles.list(file, id + ".head")),
                        folded(WordFiles.list(file, id + ".text")), folded(WordFiles.list(file, id + ".zones")),
                        WordFiles.list(file, id + ".languages")));
            }
        }
        Properties spoken = WordFiles.load("languages.properties");
        for (String id : spoken.stringPropertyNames()) {
            String[] parts = spoken.getProperty(id).split(" ", -1);
            languages.put(id,
                    habit(id, parts[0].replace("?", ""), parts[1].replace("?", ""), parts[2].replace("?", "")));
        }
    }

    private static Habit habit(String id, String currency, String order, String mark) {
        return new Habit(id, currency.isEmpty() ? null : currency,
                order.isEmpty() ? null : DateOrder.valueOf(order.toUpperCase(Locale.ROOT)),
                mark.isEmpty() ? null : mark.charAt(0));
    }

    private static List<String> folded(List<String> words) {
        var folded = new ArrayList<String>();
        words.forEach(word -> folded.add(' ' + Fold.fold(word) + ' '));
        return folded;
    }

    /// The habit of a language, or null.
    @Nullable
    Habit ofLanguage(@Nullable String language) {
        return language == null ? null : languages.get(language);
    }

    /// The habit of a country, or null.
    @Nullable
    Habit ofCountry(String country) {
        return habits.get(country);
    }

    /// The country that headings and texts tell, or null where they tell none or two alike.
    ///
    /// @param headings the headings, empty where the file has none
    /// @param texts    cells of text, a few hundred at most
    /// @param spoken   the languages of the headings; empty where they tell none
    @Nullable
    Habit told(List<String> headings, List<String> texts, Set<String> spoken) {
        String head = ' ' + Fold.fold(String.join(" ; ", headings)) + ' ';
        var all = new StringBuilder(" ");
        texts.forEach(text -> all.append(Fold.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text))
                .append(SPLIT));
        String body = all.toString();
        String best = null;
        int most = 0;
        int second = 0;
        for (var entry : words.entrySet()) {
            int votes = entry.getValue().isSpoken(spoken) ? votes(entry.getValue(), head, body) : 0;
            if (votes > most) {
                second = most;
                most = votes;
                best = entry.getKey();
            } else {
                second = Math.max(second, votes);
            }
        }
        return best == null || most < ENOUGH || most < 2 * second ? null : habits.get(best);
    }

    /// A heading counts three, a word in the rows one and a little more where it comes again.
    private static int votes(Words country, String head, String body) {
        int votes = 0;
        for (String word : country.head()) {
            votes += head.contains(word) ? 3 : 0;
        }
        int hits = 0;
        for (String word : country.text()) {
            int found = occurrences(body, word);
            votes += found > 0 ? 1 : 0;
            hits += found;
        }
        for (String zone : country.zones()) {
            votes += occurrences(body, ";" + zone + ";");
        }
        return votes + hits / 3;
    }

    /// How often a word stands in the texts, three at most.
    private static int occurrences(String body, String word) {
        int found = 0;
        for (int at = body.indexOf(word); at >= 0 && found < 3; at = body.indexOf(word, at + word.length() - 1)) {
            found++;
        }
        return found;
    }
}
