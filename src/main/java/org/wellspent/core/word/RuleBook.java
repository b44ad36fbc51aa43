// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The decisions in force, by the first of their words, so that a text meets only those that may be about it.
final class RuleBook {
    private static final int LETTERS_OF_A_CUT_WORD = 8;

    private final NavigableMap<String, List<Rule>> byFirstWord = new TreeMap<>();

    RuleBook(Collection<Rule> rules) {
        rules.forEach(rule -> byFirstWord.computeIfAbsent(rule.text().firstWord(), _ -> new ArrayList<>()).add(rule));
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /// The decisions whose words stand in the text, the most specific first.
    List<Rule> about(ShopWords text) {
        var found = new ArrayList<Rule>();
        addFrom(text.shop(), text, found);
        if (!text.all().equals(text.shop())) {
            addFrom(text.all(), text, found);
        }
        return found.stream().distinct().sorted(Rule.MOST_SPECIFIC_FIRST).toList();
    }

    private void addFrom(String words, ShopWords text, List<Rule> found) {
        for (String word : words.split(" ", -1)) {
            add(byFirstWord.getOrDefault(word, List.of()), text, found);
        }
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (last.length() >= LETTERS_OF_A_CUT_WORD) {
            byFirstWord.subMap(last, last + Character.MAX_VALUE).values().forEach(rules -> add(rules, text, found));
        }
    }

    private static void add(List<Rule> rules, ShopWords text, List<Rule> found) {
        rules.stream().filter(rule -> rule.text().isIn(text)).forEach(found::add);
    }
}
