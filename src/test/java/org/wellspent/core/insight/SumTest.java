// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wellspent.core.insight.Entries.EUR;
import static org.wellspent.core.insight.Entries.flow;
import static org.wellspent.core.insight.Entries.purchase;
import static org.wellspent.core.insight.Entries.refund;
import static org.wellspent.core.insight.Entries.unrecognised;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Grade;

class SumTest {

    @Test
    void valuePerEuroIsValueOverScoredSpending() {
        var sum = Sum
                .of(List.of(purchase(1, "2026-10-01", "30.00", "A", 0.6), purchase(2, "2026-10-02", "10.00", "B", 0.4),
                        unrecognised(3, "2026-10-03", "100.00", "XYZ")), EUR);
        assertThat(sum.spent()).isEqualTo(Money.of("140.00", "EUR"));
        assertThat(sum.scored()).isEqualTo(40, within(1e-9));
        assertThat(sum.value().central()).isEqualTo(22, within(1e-9));
        assertThat(requireNonNull(sum.v()).central()).isEqualTo(0.55, within(1e-9));
        assertThat(requireNonNull(sum.v()).low()).isEqualTo(0.45, within(1e-9));
        assertThat(requireNonNull(sum.eco()).high()).isEqualTo(65, within(1e-9));
        assertThat(requireNonNull(sum.fairShare()).central()).isEqualTo(0.75, within(1e-9));
        assertThat(requireNonNull(sum.benefit()).me()).isEqualTo(0.4, within(1e-9));
        assertThat(sum.purchases()).isEqualTo(3);
        assertThat(sum.grade()).isEqualTo(Grade.C);
    }

    @Test
    void aRefundTakesItsPurchaseBackInEveryCorner() {
        var sum = Sum
                .of(List.of(purchase(1, "2026-10-01", "30.00", "A", 0.6), purchase(2, "2026-10-02", "10.00", "B", 0.4),
                        refund(3, "2026-10-05", "10.00", "B", 0.4)), EUR);
        var alone = Sum.of(List.of(purchase(1, "2026-10-01", "30.00", "A", 0.6)), EUR);
        assertThat(sum.spent()).isEqualTo(alone.spent());
        assertThat(sum.value().low()).isEqualTo(alone.value().low(), within(1e-9));
        assertThat(sum.value().high()).isEqualTo(alone.value().high(), within(1e-9));
        assertThat(sum.co2().high()).isEqualTo(alone.co2().high(), within(1e-9));
        assertThat(sum.purchases()).isEqualTo(2);
    }

    @Test
    void whatIsNoPurchaseDoesNotCount() {
        var sum = Sum.of(List.of(flow(1, "2026-10-01", "2500.00", FlowKind.INCOME),
                flow(2, "2026-10-01", "-900.00", FlowKind.RENT), flow(3, "2026-10-01", "-50.00", FlowKind.GIFT)), EUR);
        assertThat(sum.spent().isZero()).isTrue();
        assertThat(sum.purchases()).isZero();
    }

    @Test
    void nothingScoredHasNoValuePerEuro() {
        var refundAlone = Sum.of(List.of(refund(3, "2026-10-05", "10.00", "B", 0.4)), EUR);
        assertThat(refundAlone.v()).isNull();
        assertThat(refundAlone.grade()).isEqualTo(Grade.E);
        assertThat(Sum.of(List.of(), EUR).v()).isNull();
    }

    @Test
    void otherCurrenciesStayOut() {
        var dollars = java.util.Currency.getInstance("USD");
        assertThat(Sum.of(List.of(purchase(1, "2026-10-01", "30.00", "A", 0.6)), dollars).spent().isZero()).isTrue();
    }
}
