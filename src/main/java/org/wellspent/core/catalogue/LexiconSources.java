// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.StatementPhrase.Role;

/// Reads the word lists into a [Lexicon]. Where two lists have a word, the one read first holds.
final class LexiconSources {
    private static final int[] RANKS = {6000, 3000, 1500, 600, 200};
    private static final Set<String> WIDELY_SPOKEN = Set.of("en", "nl", "fr", "de");
    private static final int SHORTEST_PERSON = 2;
    private static final int SHORTEST_TOWN = 3;
    private static final long CLEARLY_LARGER = 5;

    private final VocabularyBuilder words = new VocabularyBuilder();
    private final List<TradeWord> trades = new ArrayList<>();
    private final List<StatementPhrase> phrases = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final Map<String, Integer> countryIndex = new HashMap<>();
    private final Map<TradeWord, Integer> tradeIndex = new HashMap<>();

    private final Set<String> brandNames;

    private LexiconSources(Set<String> brandNames) {
        this.brandNames = brandNames;
    }

    /// @param brandNames folded names that are no trade words, whatever the kinds of shops say
    static Lexicon read(Set<String> brandNames) {
        var sources = new LexiconSources(brandNames);
        sources.readPhrases();
        sources.readTrades();
        sources.readShopKinds();
        sources.readProcessors();
        sources.readRoles();
        sources.readTowns();
        sources.readPeople();
        sources.readCommonWords();
        return new Lexicon(sources.words.build(), sources.trades, sources.phrases, sources.processors,
                sources.countries);
    }

    private void readPhrases() {
        for (var row : CatalogueFiles.rows("statement-phrases.csv")) {
            addPhrase(new StatementPhrase(row.get("phrase"), row.get("lang"), row.get("country"), row.get("means"),
                    Role.ofId(row.get("role"))));
        }
        for (var row : CatalogueFiles.rows("statement-words.csv")) {
            var means = row.get("means");
            addPhrase(new StatementPhrase(row.get("phrase"), row.get("lang"), "", means,
                    means.equals("noise") ? Role.NOISE : switch (means) {
                        case "fee", "interest", "salary", "tax", "refund" -> Role.WORD;
                        default -> Role.LEAD;
                    }));
        }
    }

    private void addPhrase(StatementPhrase phrase) {
        for (var spelling : Folding.spellings(phrase.phrase())) {
            words.index(spelling, Word.PHRASE_SHIFT, phrases.size());
            int blank = spelling.indexOf(' ');
            words.mark(blank < 0 ? spelling : spelling.substring(0, blank), Word.PHRASE_START);
        }
        phrases.add(phrase);
    }

    private void readTrades() {
        for (var file : List.of("more-trade-words.csv", "trade-words.csv")) {
            for (var row : CatalogueFiles.rows(file)) {
                addTrade(row.get("word"),
                        new TradeWord(row.get("lang"), categoryOrNull(row), row.get("merchant_hint"), 3));
            }
        }
    }

    private static @Nullable String categoryOrNull(CSVRecord row) {
        return row.get("category_id").isEmpty() ? null : row.get("category_id");
    }

    private void readShopKinds() {
        var loose = new HashSet<String>();
        CatalogueFiles.rows("loose-words.csv").forEach(row -> loose.add(Folding.words(row.get("word"))));
        var rows = CatalogueFiles.rows("shop-kinds.csv.gz");
        for (int term = 0; term < 2; term++) {
            for (var row : rows) {
                var terms = CatalogueFiles.parts(row.get("terms"));
                var wanted = term == 0
                        ? terms.subList(0, Math.min(1, terms.size()))
                        : terms.subList(Math.min(1, terms.size()), terms.size());
                for (var word : wanted) {
                    var folded = Folding.words(word);
                    if (!loose.contains(folded) && (term == 0 || !brandNames.contains(folded))) {
                        addTrade(word, new TradeWord(row.get("lang"), categoryOrNull(row), row.get("merchant_hint"),
                                term == 0 ? 2 : 1));
                    }
                }
            }
        }
    }

    private void addTrade(String word, TradeWord trade) {
        int index = tradeIndex.computeIfAbsent(trade, fresh -> {
            trades.add(fresh);
            return trades.size() - 1;
        });
        for (var spelling : Folding.spellings(word)) {
            if (spelling.length() > 1) {
                words.index(spelling, Word.TRADE_SHIFT, index);
            }
        }
    }

    private void readProcessors() {
        for (var row : CatalogueFiles.rows("processors.csv")) {
            var pattern = row.get("pattern");
            words.index(Folding.words(pattern), Word.PROCESSOR_SHIFT, processors.size());
            processors.add(new Processor(pattern, row.get("name"), row.get("kind"), pattern.endsWith("*")));
        }
    }

    private void readRoles() {
        for (var row : CatalogueFiles.rows("word-roles.csv")) {
            long bit = switch (row.get("role")) {
                case "legal" -> Word.LEGAL;
                case "honorific" -> Word.HONORIFIC;
                case "street" -> Word.STREET;
                case "street-after" -> Word.STREET | Word.STREET_AFTER;
                case "function" -> Word.FUNCTION;
                case "name-part" -> Word.NAME_PART;
                case "country" -> Word.COUNTRY;
                case "time" -> Word.TIME;
                case "generic" -> Word.GENERIC;
                default -> throw new IllegalStateException("word-roles.csv has an unknown role: " + row.get("role"));
            };
            for (var word : CatalogueFiles.parts(row.get("words"))) {
                for (var spelling : Folding.spellings(word)) {
                    words.mark(spelling, bit);
                    if (!row.get("country").isEmpty()) {
                        words.index(spelling, Word.PLACE_SHIFT, indexOf(row.get("country")));
                    }
                }
            }
        }
    }

    private int indexOf(String country) {
        return countryIndex.computeIfAbsent(country, code -> {
            countries.add(code);
            return countries.size() - 1;
        });
    }

    private void readTowns() {
        var largest = new HashMap<String, long[]>();
        for (var row : CatalogueFiles.rows("towns.csv.gz")) {
            long population = row.get("population").isEmpty() ? 1 : Long.parseLong(row.get("population"));
            var names = new HashSet<String>(Folding.spellings(row.get("name")));
            names.addAll(Folding.spellings(row.get("ascii_name")));
            for (var name : CatalogueFiles.parts(row.get("alt_names"))) {
                names.addAll(Folding.spellings(name));
            }
            for (var name : names) {
                if (name.length() >= SHORTEST_TOWN) {
                    words.mark(name, Word.TOWN);
                    noteLargest(largest, name, indexOf(row.get("country")), population);
                }
            }
        }
        largest.forEach((name, best) -> {
            if (best[1] >= CLEARLY_LARGER * best[2]) {
                words.index(name, Word.PLACE_SHIFT, (int) best[0]);
            }
        });
    }

    private static void noteLargest(Map<String, long[]> largest, String name, int country, long population) {
        var best = largest.computeIfAbsent(name, _ -> new long[]{country, 0, 0});
        if (country == best[0]) {
            best[1] = Math.max(best[1], population);
        } else if (population > best[1]) {
            best[2] = best[1];
            best[1] = population;
            best[0] = country;
        } else {
            best[2] = Math.max(best[2], population);
        }
    }

    private void readPeople() {
        for (var file : List.of("persons.csv.gz", "given-names.csv.gz")) {
            for (var row : CatalogueFiles.rows(file)) {
                markName(row.get("name"), Word.GIVEN_NAME);
            }
        }
        for (var row : CatalogueFiles.rows("surnames.csv.gz")) {
            markName(row.get("name"), Word.SURNAME);
        }
    }

    private void markName(String name, long bit) {
        for (var spelling : Folding.spellings(name.toLowerCase(Locale.ROOT))) {
            if (spelling.length() > SHORTEST_PERSON) {
                words.mark(spelling, bit);
            }
        }
    }

    private void readCommonWords() {
        for (var row : CatalogueFiles.rows("common-words.csv.gz")) {
            int rank = Integer.parseInt(row.get("rank"));
            int commonness = 1;
            while (commonness < RANKS.length && rank <= RANKS[commonness]) {
                commonness++;
            }
            if (rank <= RANKS[0]) {
                int heard = WIDELY_SPOKEN.contains(row.get("lang")) ? commonness : Math.max(1, commonness - 2);
                words.rank(Folding.words(row.get("word")), heard);
            }
        }
    }
}
