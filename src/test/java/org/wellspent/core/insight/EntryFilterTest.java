// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.core.insight.Entries.flow;
import static org.wellspent.core.insight.Entries.purchase;
import static org.wellspent.core.insight.Entries.refund;
import static org.wellspent.core.insight.Entries.unrecognised;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.insight.EntryFilter.BubbleLevel;
import org.wellspent.core.insight.EntryFilter.Scope;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.ValuedTransaction;

class EntryFilterTest {
    private static final List<ValuedTransaction> ENTRIES = List.of(
            purchase(1, "2026-10-01", "10", "Bakkerij Noord", 0.7),
            purchase(2, "2026-10-02", "20", "Bakkerij Zuid", 0.3), refund(3, "2026-10-03", "5", "Bakkerij Zuid", 0.3),
            unrecognised(4, "2026-10-04", "30", "PARKING 12 GENT"), flow(5, "2026-10-05", "2000", FlowKind.INCOME));

    @Test
    void asksForEveryPurchaseRefundAndFeeAtFirst() {
        assertThat(idsOf(EntryFilter.NONE)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(EntryFilter.NONE.isActive()).isFalse();
    }

    @Test
    void everyWordMustStandInNameOrStatementText() {
        assertThat(idsOf(EntryFilter.NONE.withText("  ZUID bakk "))).containsExactly(2L, 3L);
        assertThat(idsOf(EntryFilter.NONE.withText("gent parking"))).containsExactly(4L);
        assertThat(idsOf(EntryFilter.NONE.withText("zuid noord"))).isEmpty();
    }

    @Test
    void scopesTellPurchasesFromTheRest() {
        assertThat(idsOf(EntryFilter.NONE.withScope(Scope.NO_PURCHASES))).containsExactly(5L);
        assertThat(idsOf(EntryFilter.NONE.withScope(Scope.UNRECOGNISED))).containsExactly(4L);
        assertThat(idsOf(EntryFilter.NONE.withScope(Scope.ALL))).hasSize(5);
    }

    @Test
    void anyMemberOfAConditionIsEnoughAndEveryConditionMustHold() {
        var bakery = EntryFilter.NONE.withCategory("food.bakery", true).withCategory("food.fish", true);
        assertThat(idsOf(bakery)).containsExactly(1L, 2L, 3L);
        assertThat(idsOf(bakery.withText("noord"))).containsExactly(1L);
        assertThat(idsOf(bakery.withCategory("food.bakery", false))).isEmpty();
    }

    @Test
    void bubbleLevelsGoByTheEdgesOfTheMarks() {
        assertThat(idsOf(EntryFilter.NONE.withBubble(BubbleLevel.ECO_ABOVE, true))).containsExactly(1L);
        assertThat(idsOf(EntryFilter.NONE.withBubble(BubbleLevel.SOCIAL_BELOW, true))).containsExactly(2L, 3L);
    }

    @Test
    void aLeastGradeLeavesOutWhatIsLessSureOrNotValued() {
        assertThat(idsOf(EntryFilter.NONE.withLeastGrade(Grade.C))).containsExactly(1L, 2L, 3L);
        assertThat(idsOf(EntryFilter.NONE.withLeastGrade(Grade.B))).isEmpty();
        assertThat(idsOf(EntryFilter.NONE.withScope(Scope.ALL).withLeastGrade(Grade.E))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aTypeOrAccountThatNothingHasLeavesNothing() {
        assertThat(idsOf(EntryFilter.NONE.withType(MerchantType.SOCIAL, true))).isEmpty();
        assertThat(idsOf(EntryFilter.NONE.withAccount(1, true))).hasSize(4);
        assertThat(idsOf(EntryFilter.NONE.withAccount(2, true))).isEmpty();
    }

    private static List<Long> idsOf(EntryFilter filter) {
        return ENTRIES.stream().filter(filter.asTest()).map(entry -> entry.transaction().id()).toList();
    }
}
