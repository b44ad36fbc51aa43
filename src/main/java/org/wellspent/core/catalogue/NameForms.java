// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The ways in which a statement may write a merchant's name.
final class NameForms {
    private static final Pattern SLASH = Pattern.compile(" / |(?<=\\p{L}{3})/(?=\\p{L}{3})");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^)]*\\)\\s*");
    private static final Pattern PARTICLE = Pattern.compile("\\bvan de[nr]? ");
    private static final Pattern SAINT = Pattern.compile("\\b(?:saint|sint|sankt) ");
    private static final int SHORTEST_REST = 4;
    private static final int SHORTEST_DOMAIN = 5;

    private final Vocabulary vocabulary;

    /// @param vocabulary tells words for trades and everyday words from names
    NameForms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The names in a name cell: `SNCB / NMBS` is two, and what stands in brackets explains and is no part.
    static List<String> names(String cell) {
        var names = new ArrayList<String>();
        for (var part : SLASH.split(cell, -1)) {
            names.add(part.strip());
            var bare = BRACKET.matcher(part).replaceAll(" ").strip();
            if (!bare.isEmpty() && !names.contains(bare)) {
                names.add(bare);
            }
        }
        return names;
    }

    List<Firm.Form> of(List<SourceRow> group) {
        var forms = new LinkedHashMap<String, Firm.Form>();
        for (var row : group) {
            for (var name : names(row.name())) {
                add(forms, name, NameIndex.NAME, row.needsSecondWord());
            }
        }
        for (var row : group) {
            for (var alias : row.aliases()) {
                add(forms, alias, NameIndex.ALIAS, row.needsSecondWord());
            }
        }
        for (var row : group) {
            if (row.list() == MerchantList.BRAND) {
                add(forms, domain(row.website()), NameIndex.DOMAIN, false);
            }
            if (row.list().compareTo(MerchantList.BRAND) <= 0) {
                for (var name : names(row.name())) {
                    add(forms, withoutTrade(Folding.words(name)), NameIndex.SHORT, false);
                }
            }
        }
        return List.copyOf(forms.values());
    }

    private static void add(Map<String, Firm.Form> forms, String text, int kind, boolean needsSecondWord) {
        for (var words : Folding.spellings(text)) {
            put(forms, words, kind, needsSecondWord);
            put(forms, PARTICLE.matcher(words).replaceAll("vd "), NameIndex.ALIAS, needsSecondWord);
            put(forms, SAINT.matcher(words).replaceAll("st "), NameIndex.ALIAS, needsSecondWord);
        }
    }

    private static void put(Map<String, Firm.Form> forms, String words, int kind, boolean needsSecondWord) {
        boolean bare = words.indexOf(' ') < 0;
        forms.putIfAbsent(words.replace(" ", ""), new Firm.Form(words, kind, needsSecondWord && bare));
    }

    /// `laredoute` of `www.laredoute.fr`; empty where the address is short or has a path.
    private static String domain(String website) {
        var host = website.toLowerCase(Locale.ROOT);
        if (host.startsWith("www.")) {
            host = host.substring("www.".length());
        }
        var labels = host.split("\\.", -1);
        boolean subdomain = labels.length == 3 && labels[1].length() > 3;
        if (host.indexOf('/') >= 0 || labels.length > 3 || subdomain) {
            return "";
        }
        return labels[0].length() >= SHORTEST_DOMAIN ? labels[0] : "";
    }

    private String withoutTrade(String words) {
        var list = Arrays.asList(words.split(" ", -1));
        int from = 0;
        int to = list.size();
        while (from < to - 1 && isTrade(list.get(from))) {
            from++;
        }
        while (to - 1 > from && isTrade(list.get(to - 1))) {
            to--;
        }
        var rest = String.join(" ", list.subList(from, to));
        if (to - from == list.size() || rest.length() < SHORTEST_REST) {
            return "";
        }
        long word = vocabulary.get(Folding.hash(rest));
        return isTrade(rest) || Word.isCommon(word) || Word.isTown(word) || Word.isFunction(word) ? "" : rest;
    }

    private boolean isTrade(String word) {
        return Word.trade(vocabulary.get(Folding.hash(word))) >= 0;
    }
}
