// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.Match;
import org.wellspent.core.valuation.ValuedTransaction;

/// What was paid to each merchant, and what it created.
public final class MerchantSums {
    private MerchantSums() {}

    /// Where a merchant is known from.
    public enum Source {
        /** The household said it. */
        OWN,
        /** The shipped catalogue, a pack, or a word of its trade. */
        CATALOGUE,
        /** Nothing is known but the text. */
        UNRECOGNISED
    }

    /// One merchant.
    ///
    /// @param match what its most recent purchase was recognised as
    /// @param source where it is known from
    /// @param sum   its purchases less refunds
    public record MerchantSum(Match match, Source source, Sum sum) {}

    /// The merchants of a book by what was paid to them, most first; amounts in other currencies are left out.
    public static List<MerchantSum> of(Book book) {
        return book.entries().stream().filter(ValuedTransaction::isSpending)
                .filter(entry -> entry.transaction().amount().currency().equals(book.currency()))
                .collect(groupingBy(Overviews::merchantKey, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(entries -> sum(entries, book))
                .sorted(Comparator.comparing((MerchantSum merchant) -> merchant.sum().spent()).reversed()
                        .thenComparing(merchant -> merchant.match().shownName()))
                .toList();
    }

    private static MerchantSum sum(List<ValuedTransaction> entries, Book book) {
        var match = entries.getFirst().match();
        return new MerchantSum(match, source(match), Sum.of(entries, book.currency()));
    }

    private static Source source(Match match) {
        if (match.confidence() == Confidence.HOUSEHOLD || match.evidence() == Evidence.HOUSEHOLD) {
            return Source.OWN;
        }
        return match.isUnrecognised() ? Source.UNRECOGNISED : Source.CATALOGUE;
    }
}
