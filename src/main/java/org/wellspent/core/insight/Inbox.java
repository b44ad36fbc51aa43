// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.word.Texts;

/// The shops that await the household's word: purchases at merchants that nobody named yet, all variants of one shop's text
/// together, the one with most money first.
///
/// @param shops what awaits a word
public record Inbox(List<Shop> shops) {

    /// Copies the list.
    public Inbox {
        shops = List.copyOf(shops);
    }

    /// A shop that nobody named yet.
    ///
    /// @param descriptor     the text by which the statement names it, as on the newest purchase
    /// @param entries        the purchases there, newest first
    /// @param purchases      how many, refunds not counted
    /// @param spent          what was paid, in the book's currency
    /// @param likelyCategory the category its words suggest, or null
    /// @param isIntermediary whether a payment service stands between
    public record Shop(String descriptor, List<ValuedTransaction> entries, int purchases, Money spent,
            @Nullable String likelyCategory, boolean isIntermediary) {

        /// Copies the list.
        public Shop {
            entries = List.copyOf(entries);
        }
    }

    /// What awaits a word in a book.
    public static Inbox of(Book book, Texts texts) {
        Map<String, List<ValuedTransaction>> byShop = book.entries().stream().filter(Inbox::awaitsWord)
                .collect(groupingBy(entry -> texts.shop(entry.transaction().descriptor()), TreeMap::new, toList()));
        return new Inbox(withCutNames(byShop).stream().map(entries -> shop(entries, book))
                .sorted(Comparator.comparing(Shop::spent).reversed().thenComparing(Shop::descriptor)).toList());
    }

    /// How many purchases await a word.
    public int purchases() {
        return shops.stream().mapToInt(Shop::purchases).sum();
    }

    /// Whether nobody said or found whom a purchase was paid to.
    static boolean awaitsWord(ValuedTransaction entry) {
        var match = entry.match();
        return match.kind().isSpending() && match.kind() != FlowKind.FEE && match.merchant() == null
                && match.confidence() != Confidence.HOUSEHOLD;
    }

    /// The groups, those whose name was cut off joined to the longer one: in the order of names they are neighbours.
    private static List<List<ValuedTransaction>> withCutNames(Map<String, List<ValuedTransaction>> byShop) {
        var groups = new ArrayList<List<ValuedTransaction>>();
        String before = "";
        for (var shop : byShop.entrySet()) {
            if (!groups.isEmpty() && Texts.isCutOff(before, shop.getKey())) {
                groups.getLast().addAll(shop.getValue());
            } else {
                groups.add(new ArrayList<>(shop.getValue()));
            }
            before = shop.getKey();
        }
        return groups;
    }

    private static Shop shop(List<ValuedTransaction> entries, Book book) {
        var newestFirst = entries.stream().sorted(Comparator
                .comparing((ValuedTransaction entry) -> entry.transaction().date())
                .thenComparingLong(entry -> entry.transaction().id()).reversed()).toList();
        var sum = Sum.of(newestFirst, book.currency());
        var category = newestFirst.stream().map(entry -> entry.match().categoryId())
                .filter(Objects::nonNull).findFirst().orElse(null);
        return new Shop(newestFirst.getFirst().transaction().descriptor(), newestFirst, sum.purchases(), sum.spent(),
                category,
                newestFirst.stream().anyMatch(entry -> entry.match().intermediary()));
    }
}
