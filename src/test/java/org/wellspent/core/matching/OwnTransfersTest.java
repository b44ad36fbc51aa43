// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountKind;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;

class OwnTransfersTest {
    private static final java.util.Currency EUR = java.util.Currency.getInstance("EUR");
    private static final List<Account> ACCOUNTS = List.of(
            new Account(1, "Current", "BE71096123456769", null, AccountKind.CURRENT, EUR),
            new Account(2, "Savings", "BE68539007547034", null, AccountKind.SAVINGS, EUR),
            new Account(3, "Card", null, null, AccountKind.CARD, EUR));
    private final Map<Long, Match> matches = new HashMap<>();

    @Test
    void moneyThatNamesTheOtherOwnAccountIsATransferOnBothSides() {
        var left = transaction(1, 1, "2026-10-01", "-300.00", "BE68539007547034", FlowKind.PURCHASE);
        var arrived = transaction(2, 2, "2026-10-02", "300.00", "BE71096123456769", FlowKind.INCOME);
        assertThat(found(left, arrived)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void oneHalfIsEnoughWhereTheAccountIsNamed() {
        assertThat(found(transaction(1, 1, "2026-10-01", "-300.00", "BE68539007547034", FlowKind.PERSON)))
                .containsExactly(1L);
    }

    @Test
    void equalAmountsWithinDaysArePairedWhereTheTextsAllowIt() {
        var left = transaction(1, 1, "2026-10-01", "-300.00", null, FlowKind.TRANSFER);
        var arrived = transaction(2, 2, "2026-10-04", "300.00", null, FlowKind.PERSON);
        assertThat(found(left, arrived)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aSalaryOfTheSameAmountIsNoOtherHalf() {
        var left = transaction(1, 1, "2026-10-01", "-300.00", null, FlowKind.TRANSFER);
        var salary = transaction(2, 2, "2026-10-01", "300.00", null, FlowKind.INCOME);
        assertThat(found(left, salary)).isEmpty();
    }

    @Test
    void aStrangersAccountIsNoOtherHalf() {
        var left = transaction(1, 1, "2026-10-01", "-300.00", "NL91ABNA0417164300", FlowKind.PERSON);
        var arrived = transaction(2, 2, "2026-10-01", "300.00", null, FlowKind.PERSON);
        assertThat(found(left, arrived)).isEmpty();
    }

    @Test
    void aWeekApartIsNoPair() {
        var left = transaction(1, 1, "2026-10-01", "-300.00", null, FlowKind.TRANSFER);
        var arrived = transaction(2, 2, "2026-10-08", "300.00", null, FlowKind.TRANSFER);
        assertThat(found(left, arrived)).isEmpty();
    }

    @Test
    void eachArrivalAnswersOneDeparture() {
        var first = transaction(1, 1, "2026-10-01", "-50.00", null, FlowKind.TRANSFER);
        var second = transaction(2, 1, "2026-10-02", "-50.00", null, FlowKind.TRANSFER);
        var arrived = transaction(3, 2, "2026-10-02", "50.00", null, FlowKind.TRANSFER);
        assertThat(found(first, second, arrived)).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void theSettlementOfAnImportedCardIsATransferWhateverItsText() {
        var settlement = transaction(1, 1, "2026-10-05", "-412.30", null, FlowKind.OTHER);
        var received = transaction(2, 3, "2026-10-05", "412.30", null, FlowKind.REFUND);
        assertThat(found(settlement, received)).containsExactlyInAnyOrder(1L, 2L);
    }

    private Set<Long> found(Transaction... transactions) {
        return new OwnTransfers(ACCOUNTS).among(List.of(transactions), matches);
    }

    private Transaction transaction(long id, long account, String day, String amount, @Nullable String counterparty,
            FlowKind kind) {
        matches.put(id, new Match(kind, null, kind == FlowKind.REFUND ? "food.bakery" : null, null, Set.of(), Set.of(),
                Evidence.NONE, Confidence.NONE, false, "text", Remark.of("match.none")));
        return new Transaction(id, account, LocalDate.parse(day), null, Money.of(amount, "EUR"), "text", counterparty);
    }
}
