// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.word.Texts;

class InboxTest {
    private static final Texts TEXTS = new Texts(text -> text.replaceAll("(?i)bc|gent", " "));

    @Test
    void variantsOfOneShopAreOneAndTheOneWithMostMoneyIsFirst() {
        var book = Entries.book(Entries.unrecognised(1, "2026-10-01", "10", "BC 12 ATELIER VDB GENT"),
                Entries.unrecognised(2, "2026-10-05", "5", "BC 99 Atelier-VDB"),
                Entries.unrecognised(3, "2026-10-02", "40", "LINNENKAST"),
                Entries.unrecognised(4, "2026-10-03", "30", "ATELIER VERF"));
        var shops = Inbox.of(book, TEXTS).shops();
        assertThat(shops).extracting(Inbox.Shop::descriptor).containsExactly("LINNENKAST", "ATELIER VERF",
                "BC 99 Atelier-VDB");
        assertThat(shops.getLast().purchases()).isEqualTo(2);
        assertThat(shops.getLast().spent()).isEqualTo(Money.of("15", "EUR"));
        assertThat(Inbox.of(book, TEXTS).purchases()).isEqualTo(4);
    }

    @Test
    void aNameThatTheBankCutOffJoinsTheWholeOne() {
        var book = Entries.book(Entries.unrecognised(1, "2026-10-01", "10", "BOEKHANDEL LINDENBLAD"),
                Entries.unrecognised(2, "2026-10-05", "5", "BOEKHANDEL LINDENB"),
                Entries.unrecognised(3, "2026-10-05", "5", "BOEKHANDEL"));
        assertThat(Inbox.of(book, TEXTS).shops()).extracting(Inbox.Shop::purchases).containsExactly(2, 1);
    }

    @Test
    void whatOnlyTheTradeTellsAwaitsAWordWithItsLikelyCategory() {
        var book = Entries.book(Entries.purchase(1, "2026-10-01", "10", "Bakkerij De Molenwiek", 0.5));
        assertThat(Inbox.of(book, TEXTS).shops().getFirst().likelyCategory()).isEqualTo("food.bakery");
    }

    @Test
    void aRefundLowersTheMoneyAndFeesAndIncomeAwaitNothing() {
        var book = Entries.book(Entries.unrecognised(1, "2026-10-01", "10", "LINNENKAST"),
                Entries.entry(2, "2026-10-04", "4", FlowKind.REFUND, null, "LINNENKAST", null, null),
                Entries.flow(3, "2026-10-04", "-4", FlowKind.FEE), Entries.flow(4, "2026-10-04", "4", FlowKind.INCOME));
        var shop = Inbox.of(book, TEXTS).shops().getFirst();
        assertThat(Inbox.of(book, TEXTS).shops()).hasSize(1);
        assertThat(shop.purchases()).isEqualTo(1);
        assertThat(shop.spent()).isEqualTo(Money.of("6", "EUR"));
    }
}
