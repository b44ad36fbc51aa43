// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.word.Texts;

class RepeatsTest {
    private static final Texts TEXTS = new Texts(text -> text);
    private final List<ValuedTransaction> entries = new ArrayList<>();

    @Test
    void aMonthlyPaymentWhoseDaysShiftAndWhosePriceRisesIsFound() {
        pays("Krant", "2026-05-04 12.00", "2026-06-02 12.00", "2026-07-02 12.00", "2026-08-03 13.50",
                "2026-09-02 13.50", "2026-10-02 13.50");
        var repeat = only();
        assertThat(repeat.rhythm()).isEqualTo(Rhythm.MONTHLY);
        assertThat(repeat.payments()).hasSize(6);
        assertThat(repeat.amount()).isEqualTo(euros("13.50"));
        assertThat(repeat.yearly()).isEqualTo(euros("162.00"));
        assertThat(repeat.next()).isEqualTo("2026-11-02");
        assertThat(repeat.isRunning()).isTrue();
        assertThat(repeat.value()).isEqualTo(new Range(0.4, 0.5, 0.6).times(162));
    }

    @Test
    void theEndOfTheMonthStaysTheEndOfTheMonth() {
        pays("Huur", "2026-01-31 9", "2026-02-28 9", "2026-03-31 9", "2026-04-30 9");
        assertThat(only().next()).isEqualTo("2026-05-31");
    }

    @Test
    void everyRhythmIsFound() {
        pays("Week", "2026-09-05 20", "2026-09-12 21", "2026-09-20 19", "2026-09-26 20", "2026-10-03 22");
        pays("Kwartaal", "2025-12-15 90", "2026-03-16 90", "2026-06-15 95", "2026-09-14 95");
        pays("Jaar", "2024-10-01 49.90", "2025-10-03 49.90");
        assertThat(found()).extracting(Repeat::merchant, Repeat::rhythm).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("Week", Rhythm.WEEKLY),
                org.assertj.core.groups.Tuple.tuple("Kwartaal", Rhythm.QUARTERLY),
                org.assertj.core.groups.Tuple.tuple("Jaar", Rhythm.YEARLY));
    }

    @Test
    void aMonthLeftOutBreaksNothing() {
        pays("Krant", "2026-04-02 12", "2026-05-02 12", "2026-06-02 12", "2026-07-02 12", "2026-09-02 12",
                "2026-10-02 12");
        assertThat(only().payments()).hasSize(6);
    }

    @Test
    void whatStoppedIsNoLongerAwaited() {
        pays("Krant", "2026-04-02 12", "2026-05-02 12", "2026-06-02 12");
        pays("Bakker", "2026-10-30 3");
        assertThat(only().isRunning()).isFalse();
    }

    @Test
    void twoSubscriptionsAtOneShopAreTwo() {
        pays("Telenet", "2026-07-05 60", "2026-08-05 60", "2026-09-05 60", "2026-10-05 60");
        pays("Telenet", "2026-07-12 15", "2026-08-12 15", "2026-09-12 15", "2026-10-12 15");
        assertThat(found()).hasSize(2).allMatch(repeat -> repeat.payments().size() == 4);
    }

    @Test
    void aSubscriptionAmongOtherPurchasesIsFound() {
        pays("Amazon", "2026-07-05 6.99", "2026-07-09 54", "2026-08-05 6.99", "2026-08-23 31", "2026-08-24 120",
                "2026-09-05 6.99", "2026-10-05 6.99", "2026-10-06 18");
        assertThat(only().payments()).hasSize(4);
        assertThat(only().amount()).isEqualTo(euros("6.99"));
    }

    @Test
    void nearMissesAreNone() {
        pays("Koffie", days("2026-01-05", 200, 1, 3));
        pays("Twice", "2026-09-02 12", "2026-10-02 12");
        pays("Jumps", "2026-07-02 12", "2026-08-02 40", "2026-09-02 5", "2026-10-02 90");
        pays("Irregular", "2026-05-02 12", "2026-05-28 12", "2026-07-15 12", "2026-08-01 12", "2026-10-09 12");
        pays("Twice a year", "2025-10-02 12", "2026-01-20 12");
        assertThat(found()).isEmpty();
    }

    @Test
    void moneyThatArrivesOrOnlyMovesIsNone() {
        for (int month = 5; month <= 10; month++) {
            var day = LocalDate.of(2026, month, 25).toString();
            entries.add(Entries.flow(entries.size() + 1L, day, "2500", FlowKind.INCOME));
            entries.add(Entries.flow(entries.size() + 1L, day, "-300", FlowKind.TRANSFER));
            entries.add(Entries.flow(entries.size() + 1L, day, "-900", FlowKind.RENT));
        }
        assertThat(only().yearly()).isEqualTo(euros("10800"));
        assertThat(only().value()).isNull();
    }

    @Property(tries = 200)
    void everyRegularSeriesIsFoundWhateverItsDayAndDrift(@ForAll Rhythm rhythm, @ForAll @IntRange(max = 364) int day,
            @ForAll @IntRange(min = 5, max = 12) int length, @ForAll long seed) {
        entries.clear();
        var random = new Random(seed);
        var first = LocalDate.of(2020, 1, 1).plusDays(day);
        double amount = 10 + random.nextInt(200);
        for (int i = 0; i < length; i++) {
            var shifted = rhythm.due(first, i)
                    .plusDays(rhythm == Rhythm.WEEKLY ? random.nextInt(2) : random.nextInt(4));
            pays("Krant", shifted + " " + String.format(java.util.Locale.ROOT, "%.2f", amount));
            amount *= 0.95 + random.nextDouble() * 0.1;
        }
        assertThat(only().rhythm()).isEqualTo(rhythm);
        assertThat(only().payments()).hasSize(length);
        assertThat(only().next()).isAfter(only().payments().getFirst().transaction().date());
        assertThat(only().isRunning()).isTrue();
    }

    @Property(tries = 100)
    void purchasesOnChanceDaysAreNoRepeat(@ForAll long seed) {
        entries.clear();
        var random = new Random(seed);
        var day = LocalDate.of(2025, 1, 1);
        while (day.isBefore(LocalDate.of(2026, 10, 31))) {
            pays("Winkel", day + " " + (5 + random.nextInt(60)));
            day = day.plusDays(1 + random.nextInt(9));
        }
        assertThat(found().stream().mapToInt(repeat -> repeat.payments().size()).sum())
                .isLessThanOrEqualTo(entries.size() / 10);
    }

    private void pays(String merchant, String... rows) {
        for (var row : rows) {
            var cells = row.split(" ", 2);
            entries.add(Entries.purchase(entries.size() + 1L, cells[0], cells[1], merchant, 0.5));
        }
    }

    private static String[] days(String first, int count, int step, int amount) {
        var rows = new String[count];
        for (int i = 0; i < count; i++) {
            rows[i] = LocalDate.parse(first).plusDays((long) i * step) + " " + amount;
        }
        return rows;
    }

    private List<Repeat> found() {
        return new Repeats(TEXTS).in(Entries.book(entries.toArray(ValuedTransaction[]::new)));
    }

    private Repeat only() {
        assertThat(found()).hasSize(1);
        return found().getFirst();
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
