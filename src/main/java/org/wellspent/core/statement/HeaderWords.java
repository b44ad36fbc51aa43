// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words by which exports name their columns, in many languages (`words/*.properties`).
final class HeaderWords {
    private static final int LONGEST_HEADING = 80;

    private record Meaning(Concept concept, String language) {}

    private record Part(String text, Meaning meaning) {}

    private final Map<String, List<Meaning>> whole = new HashMap<>();
    private final Map<String, List<Meaning>> tokens = new HashMap<>();
    private final Map<Integer, Map<String, List<Meaning>>> beginnings = new HashMap<>();
    private final Map<Integer, Map<String, List<Meaning>>> endings = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, Map<String, List<Meaning>>> phrases = new HashMap<>();
    private final CurrencyNames currencies;

    HeaderWords(CurrencyNames currencies) {
        this.currencies = currencies;
        for (String language : WordFiles.LANGUAGES) {
            Properties words = WordFiles.load("words/" + language + ".properties");
            for (Concept concept : Concept.values()) {
                for (String word : WordFiles.list(words, concept.name().toLowerCase(Locale.ROOT))) {
                    add(word, new Meaning(concept, language));
                }
            }
        }
    }

    private void add(String word, Meaning meaning) {
        String folded = Fold.fold(word);
        if (folded.isEmpty()) {
            return;
        }
        boolean from = word.startsWith("*");
        boolean to = word.endsWith("*");
        if (word.startsWith("=")) {
            put(whole, folded, meaning);
        } else if (from && to) {
            parts.add(new Part(folded, meaning));
        } else if (from) {
            put(endings.computeIfAbsent(folded.length(), _ -> new HashMap<>()), folded, meaning);
        } else if (to && folded.indexOf(' ') < 0) {
            put(beginnings.computeIfAbsent(folded.length(), _ -> new HashMap<>()), folded, meaning);
        } else if (folded.indexOf(' ') >= 0) {
            put(phrases.computeIfAbsent(folded.split(" ").length, _ -> new HashMap<>()), folded, meaning);
        } else {
            put(tokens, folded, meaning);
        }
    }

    private static void put(Map<String, List<Meaning>> map, String word, Meaning meaning) {
        map.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(meaning);
    }

    /// What a heading speaks of; [Heading#NONE] for a cell too long to be one.
    Heading read(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST_HEADING) {
            return Heading.NONE;
        }
        String folded = Fold.fold(cell);
        Map<Concept, Set<String>> found = new EnumMap<>(Concept.class);
        note(found, whole.get(folded));
        String[] words = folded.split(" ");
        for (int i = 0; i < words.length; i++) {
            note(found, tokens.get(words[i]));
            affixes(found, words[i]);
            for (var sized : phrases.entrySet()) {
                if (i + sized.getKey() <= words.length) {
                    note(found, sized.getValue().get(joined(words, i, sized.getKey())));
                }
            }
        }
        for (Part part : parts) {
            if (folded.contains(part.text())) {
                note(found, List.of(part.meaning()));
            }
        }
        return heading(cell, found);
    }

    private void affixes(Map<Concept, Set<String>> found, String word) {
        for (var sized : beginnings.entrySet()) {
            if (sized.getKey() <= word.length()) {
                note(found, sized.getValue().get(word.substring(0, sized.getKey())));
            }
        }
        for (var sized : endings.entrySet()) {
            if (sized.getKey() <= word.length()) {
                note(found, sized.getValue().get(word.substring(word.length() - sized.getKey())));
            }
        }
    }

    private static String joined(String[] words, int from, int count) {
        return String.join(" ", List.of(words).subList(from, from + count));
    }

    private static void note(Map<Concept, Set<String>> found, @Nullable List<Meaning> meanings) {
        if (meanings != null) {
            for (Meaning meaning : meanings) {
                found.computeIfAbsent(meaning.concept(), _ -> new HashSet<>()).add(meaning.language());
            }
        }
    }

    private Heading heading(String cell, Map<Concept, Set<String>> found) {
        var languages = new HashSet<String>();
        found.values().forEach(languages::addAll);
        Set<Concept> concepts = found.isEmpty() ? EnumSet.noneOf(Concept.class) : EnumSet.copyOf(found.keySet());
        return new Heading(cell, concepts, languages, currencies.namedIn(cell));
    }
}
