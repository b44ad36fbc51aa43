// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wellspent.core.insight.Entries.book;
import static org.wellspent.core.insight.Entries.flow;
import static org.wellspent.core.insight.Entries.purchase;
import static org.wellspent.core.insight.Entries.unrecognised;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;

class OverviewsTest {
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));

    @Test
    void comparesWithThePeriodBefore() {
        var overview = new Overviews(book(purchase(1, "2026-10-01", "30.00", "A", 0.6),
                purchase(2, "2026-09-30", "20.00", "A", 0.5))).of(OCTOBER);
        assertThat(requireNonNull(overview.sum().v()).central()).isEqualTo(0.6, within(1e-9));
        assertThat(requireNonNull(requireNonNull(overview.previous()).v()).central()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void hasNoPeriodBeforeWhereThereIsNoTransaction() {
        assertThat(new Overviews(book(purchase(1, "2026-10-01", "30.00", "A", 0.6))).of(OCTOBER).previous()).isNull();
    }

    @Test
    void showsTwelveMonthsEmptyOnesToo() {
        var months = new Overviews(book(purchase(1, "2026-10-01", "30.00", "A", 0.6),
                purchase(2, "2025-11-05", "20.00", "A", 0.5))).of(OCTOBER).months();
        assertThat(months).hasSize(12);
        assertThat(months.getFirst().month()).isEqualTo(YearMonth.of(2025, 11));
        assertThat(months.getFirst().spent()).isEqualTo(Money.of("20.00", "EUR"));
        assertThat(months.get(5).spent().isZero()).isTrue();
        assertThat(months.getLast().value().central()).isEqualTo(18, within(1e-9));
    }

    @Test
    void aLongerPeriodShowsAllItsMonths() {
        var years = new Period(java.time.LocalDate.of(2025, 1, 1), java.time.LocalDate.of(2026, 12, 31));
        assertThat(new Overviews(book(purchase(1, "2026-10-01", "30.00", "A", 0.6))).of(years).months()).hasSize(24);
    }

    @Test
    void ranksMerchantsAgainstTheChainOfTheirCategory() {
        var overview = new Overviews(book(purchase(1, "2026-10-01", "30.00", "Baker", 0.7),
                purchase(2, "2026-10-02", "30.00", "Chain", 0.5), purchase(3, "2026-10-03", "30.00", "Platform", 0.3),
                purchase(4, "2026-10-04", "3.00", "Once and small", 0.9))).of(OCTOBER);
        assertThat(overview.most()).extracting(Overview.Ranked::merchant).containsExactly("Baker", "Chain", "Platform");
        assertThat(overview.most().getFirst().difference()).isEqualTo(0.2, within(1e-9));
    }

    @Test
    void twoSmallPurchasesAreEnoughForARank() {
        var overview = new Overviews(book(purchase(1, "2026-10-01", "3.00", "Baker", 0.7),
                purchase(2, "2026-10-02", "3.00", "Baker", 0.7))).of(OCTOBER);
        assertThat(overview.most()).extracting(Overview.Ranked::merchant).containsExactly("Baker");
    }

    @Test
    void noMerchantIsAmongMostAndLeast() {
        var overview = new Overviews(book(purchase(1, "2026-10-01", "30.00", "A", 0.71),
                purchase(2, "2026-10-01", "30.00", "B", 0.72), purchase(3, "2026-10-01", "30.00", "C", 0.73),
                purchase(4, "2026-10-01", "30.00", "D", 0.74), purchase(5, "2026-10-01", "30.00", "E", 0.75),
                purchase(6, "2026-10-01", "30.00", "F", 0.31), purchase(7, "2026-10-01", "30.00", "G", 0.2)))
                .of(OCTOBER);
        assertThat(overview.most()).extracting(Overview.Ranked::merchant).containsExactly("E", "D", "C", "B", "A");
        assertThat(overview.least()).extracting(Overview.Ranked::merchant).containsExactly("G", "F");
    }

    @Test
    void saysWhatAwaitsAWordAndWhatIsNotScored() {
        var overview = new Overviews(book(unrecognised(1, "2026-10-01", "30.00", "XYZ"),
                unrecognised(2, "2026-10-02", "12.00", "XYZ"), unrecognised(3, "2026-10-03", "1.00", "QRS"),
                flow(4, "2026-10-03", "-900.00", FlowKind.RENT), flow(5, "2026-10-04", "2500.00", FlowKind.INCOME),
                flow(6, "2026-10-05", "10.00", FlowKind.INCOME))).of(OCTOBER);
        assertThat(overview.unrecognised())
                .isEqualTo(new Overview.Unrecognised(2, 3, Money.of("43.00", "EUR")));
        assertThat(overview.notScored()).containsExactly(
                new Overview.NotScored(FlowKind.INCOME, 2, Money.of("2510.00", "EUR")),
                new Overview.NotScored(FlowKind.RENT, 1, Money.of("-900.00", "EUR")));
    }

    @Test
    void theLastMonthWithDataIsKnown() {
        assertThat(book(purchase(1, "2026-10-01", "30.00", "A", 0.6)).lastMonth()).contains(OCTOBER);
        assertThat(book().lastMonth()).isEmpty();
    }
}
