// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;

class RefundsTest {
    private final Map<Long, Match> matches = new HashMap<>();
    private final List<Transaction> transactions = new ArrayList<>();

    @Test
    void theEqualAmountComesBeforeTheNearerDay() {
        purchase(1, "2026-09-01", "39.95", "H&M");
        purchase(2, "2026-09-20", "60.00", "H&M");
        refund(3, "2026-09-25", "39.95", "H&M");
        assertThat(linked()).containsExactly(Map.entry(3L, 1L));
    }

    @Test
    void aPartIsGivenBackOnTheNearestPurchase() {
        purchase(1, "2026-09-01", "80.00", "H&M");
        purchase(2, "2026-09-20", "60.00", "H&M");
        refund(3, "2026-09-25", "20.00", "H&M");
        assertThat(linked()).containsExactly(Map.entry(3L, 2L));
    }

    @Test
    void noPurchaseIsGivenBackTwice() {
        purchase(1, "2026-09-01", "20.00", "H&M");
        refund(2, "2026-09-05", "20.00", "H&M");
        refund(3, "2026-09-06", "20.00", "H&M");
        assertThat(linked()).containsExactly(Map.entry(2L, 1L));
    }

    @Test
    void anotherShopALaterDayAndASmallerPurchaseDoNotFit() {
        purchase(1, "2026-09-01", "20.00", "Zara");
        purchase(2, "2026-09-30", "20.00", "H&M");
        purchase(3, "2026-09-01", "10.00", "H&M");
        purchase(4, "2025-09-01", "20.00", "H&M");
        refund(5, "2026-09-15", "20.00", "H&M");
        assertThat(linked()).isEmpty();
    }

    private Map<Long, Long> linked() {
        var found = new HashMap<Long, Long>();
        Refunds.linked(transactions, matches).forEach((refund, purchase) -> found.put(refund, purchase.id()));
        return found;
    }

    private void purchase(long id, String day, String cost, String merchant) {
        add(id, day, "-" + cost, merchant, FlowKind.PURCHASE);
    }

    private void refund(long id, String day, String cost, String merchant) {
        add(id, day, cost, merchant, FlowKind.REFUND);
    }

    private void add(long id, String day, String amount, String merchant, FlowKind kind) {
        matches.put(id, new Match(kind, null, "clothing.new", null, Set.of(), Set.of(), Evidence.NONE, Confidence.EXACT,
                false, merchant, Remark.of("match.none")));
        transactions.add(new Transaction(id, 1, LocalDate.parse(day), null, Money.of(amount, "EUR"), merchant, null));
    }
}
