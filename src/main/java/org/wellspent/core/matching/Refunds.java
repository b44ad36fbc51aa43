// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Transaction;

/// Finds the purchase that a refund gives back: the same merchant, not more money, not longer ago than shops take goods
/// back; the equal amount before others, the nearest day before earlier ones.
public final class Refunds {
    /// Shops take goods back for weeks, some for months; beyond half a year a link would be a guess.
    private static final int DAYS_BACK = 183;

    private Refunds() {}

    /// The purchase behind each refund that has one, by transaction id.
    ///
    /// @param transactions the household's transactions
    /// @param matches      what each text was recognised as, by transaction id
    public static Map<Long, Transaction> linked(List<Transaction> transactions, Map<Long, Match> matches) {
        var purchases = new HashMap<String, List<Transaction>>();
        var refunds = new ArrayList<Transaction>();
        for (var transaction : transactions) {
            var match = matches.get(transaction.id());
            if (match == null) {
                continue;
            }
            if (match.kind() == FlowKind.REFUND) {
                refunds.add(transaction);
            } else if (match.kind() == FlowKind.PURCHASE) {
                purchases.computeIfAbsent(merchant(match), _ -> new ArrayList<>()).add(transaction);
            }
        }
        refunds.sort(Comparator.comparing(Transaction::date).thenComparingLong(Transaction::id));
        var linked = new HashMap<Long, Transaction>();
        var given = new HashSet<Long>();
        for (var refund : refunds) {
            purchaseOf(refund, purchases.getOrDefault(merchant(matches.get(refund.id())), List.of()), given)
                    .ifPresent(purchase -> {
                        given.add(purchase.id());
                        linked.put(refund.id(), purchase);
                    });
        }
        return linked;
    }

    private static Optional<Transaction> purchaseOf(Transaction refund, List<Transaction> purchases, Set<Long> given) {
        return purchases.stream().filter(purchase -> !given.contains(purchase.id())).filter(purchase -> {
            long days = ChronoUnit.DAYS.between(purchase.date(), refund.date());
            return days >= 0 && days <= DAYS_BACK
                    && purchase.amount().currency().equals(refund.amount().currency())
                    && purchase.amount().abs().compareTo(refund.amount()) >= 0;
        }).min(Comparator.comparing((Transaction purchase) -> !purchase.amount().negated().equals(refund.amount()))
                .thenComparing(Transaction::date, Comparator.reverseOrder()).thenComparingLong(Transaction::id));
    }

    private static String merchant(@Nullable Match match) {
        var known = Objects.requireNonNull(match);
        return known.merchant() == null ? known.shownName() : known.merchant().id();
    }
}
