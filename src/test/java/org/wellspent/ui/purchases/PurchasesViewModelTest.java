// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.core.insight.Entries.book;
import static org.wellspent.core.insight.Entries.flow;
import static org.wellspent.core.insight.Entries.purchase;
import static org.wellspent.core.insight.Entries.refund;
import static org.wellspent.core.insight.Entries.unrecognised;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.insight.EntryFilter.Scope;
import org.wellspent.core.insight.Period;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Trail;
import org.wellspent.ui.kit.DirectBackground;
import org.wellspent.ui.kit.Household;
import org.wellspent.ui.purchases.PurchasesState.Act;

class PurchasesViewModelTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Trail LOCAL = new Trail(Remark.of("receipt.local"), 19.0, 13.0, 24.0, "EUR", Trail.Op.FACT,
            null,
            "local", Trail.Tag.FACT, null, List.of());

    private final List<String> opened = new ArrayList<>();
    private final Household household = new Household(_ -> october(), new DirectBackground(), MESSAGES,
            LocalDate.of(2026, 11, 3));
    private final PurchasesViewModel model = new PurchasesViewModel(household, _ -> List.of(LOCAL),
            new DirectBackground(), opened::add, MESSAGES, new Figures(MESSAGES));

    private static Book october() {
        return book(purchase(1, "2026-10-24", "50", "Boekhandel", 0.62), purchase(2, "2026-10-26", "20", "Keten", 0.4),
                refund(3, "2026-10-27", "10", "Keten", 0.4), unrecognised(4, "2026-10-28", "12.40", "PARKING"),
                flow(5, "2026-10-02", "-900", FlowKind.RENT), purchase(6, "2026-09-05", "30", "Keten", 0.4));
    }

    @Test
    void beforeTheBookIsReadItIsLoading() {
        assertThat(model.stateProperty().get()).isInstanceOf(PurchasesState.Loading.class);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void showsThePurchasesOfThePeriodNewestFirst() {
        household.reload();
        assertThat(idsShown()).containsExactly(4L, 3L, 2L, 1L);
        assertThat(model.stateProperty().get()).isInstanceOf(PurchasesState.Table.class);
    }

    @Test
    void theTotalsAreThoseOfWhatIsShown() {
        household.reload();
        var all = totals();
        assertThat(List.of(all.count(), all.spent(), all.figure(), all.perEuro())).containsExactly(
                "3 purchases, 1 refund", "72.40", "35", "0.58 per euro");
        model.filterProperty().set(EntryFilter.NONE.withText("boek"));
        var filtered = totals();
        assertThat(List.of(filtered.count(), filtered.spent(), filtered.figure())).containsExactly("1 of 4 shown",
                "50.00", "31");
    }

    @Test
    void theTotalsOfUnknownPurchasesHaveNoFigureAndAreNeverZero() {
        household.reload();
        model.filterProperty().set(EntryFilter.NONE.withScope(Scope.UNRECOGNISED));
        assertThat(totals().figure()).isEmpty();
        assertThat(totals().perEuro()).isEmpty();
        assertThat(totals().created()).isInstanceOf(Created.Unknown.class);
    }

    @Test
    void chipsNameTheFiltersAndTheLastIsTakenAwayFirst() {
        household.reload();
        model.filterProperty().set(EntryFilter.NONE.withCategory("food.bakery", true).withLeastGrade(Grade.C));
        assertThat(model.chips()).extracting(FilterChoice::words).containsExactly("Bakery", "Grade C or better");
        model.removeLastFilter();
        assertThat(model.chips()).extracting(FilterChoice::words).containsExactly("Bakery");
        model.clearFilters();
        assertThat(model.chips()).isEmpty();
        assertThat(idsShown()).hasSize(4);
    }

    @Test
    void withoutChipsTheWordsOfTheSearchAreTakenAway() {
        household.reload();
        model.filterProperty().set(EntryFilter.NONE.withText("boek"));
        model.removeLastFilter();
        assertThat(model.filterProperty().get()).isEqualTo(EntryFilter.NONE);
    }

    @Test
    void offersTheCategoriesThatOccurAndMarksTheChosen() {
        household.reload();
        model.filterProperty().set(EntryFilter.NONE.withCategory("food.bakery", true));
        assertThat(model.choices(FilterChoices.Condition.CATEGORY)).singleElement().satisfies(choice -> {
            assertThat(choice.isChosen()).isTrue();
            assertThat(choice.then()).isEqualTo(EntryFilter.NONE);
        });
    }

    @Test
    void filtersThatNothingFitsSayHowManyAreHidden() {
        household.reload();
        model.filterProperty().set(EntryFilter.NONE.withText("zzz"));
        assertThat(model.stateProperty().get()).isEqualTo(new PurchasesState.Nothing("No purchase fits these filters",
                "4 purchases are hidden in October 2026.", Act.CLEAR_FILTERS, "Clear the filters"));
        model.act(Act.CLEAR_FILTERS);
        assertThat(idsShown()).hasSize(4);
    }

    @Test
    void aPeriodWithoutDataLeadsToTheLastThatHasSome() {
        household.reload();
        model.periodProperty().set(Period.year(2020));
        assertThat(model.stateProperty().get()).isInstanceOfSatisfying(PurchasesState.Nothing.class,
                nothing -> assertThat(nothing.words()).isEqualTo("Show October 2026"));
        model.act(Act.SHOW_LATEST);
        assertThat(idsShown()).hasSize(4);
    }

    @Test
    void theReceiptSetsCostBesideValue() {
        household.reload();
        select(1);
        var receipt = ((SidePane.One) model.sideProperty().get()).receipt();
        assertThat(receipt.merchant()).isEqualTo("Boekhandel");
        assertThat(receipt.details()).isEqualTo("Type not known · Bakery · 24 October 2026");
        assertThat(List.of(receipt.cost(), receipt.unit(), receipt.text().strong(), receipt.text().rest()))
                .containsExactly("50.00", "€", "31", "of 50");
        assertThat(List.of(receipt.perEuro(), receipt.between())).containsExactly("0.62 per euro",
                "somewhere between 0.52 and 0.72");
        assertThat(receipt.paid().getFirst()).satisfies(fact -> {
            assertThat(fact.figure()).isEqualTo("10\u202fkg CO₂e");
            assertThat(fact.beside()).isEqualTo("(5.0–20)");
        });
        assertThat(receipt.made()).extracting(ReceiptPage.Fact::symbol).containsExactly("local", "workMinutes",
                "fairShare", "publicPurse");
        assertThat(receipt.scores()).hasSize(3);
        assertThat(receipt.sure()).isEqualTo("Fair: merchant known, typical values used");
    }

    @Test
    void aRefundIsTheMirrorOfItsPurchase() {
        household.reload();
        select(3);
        var receipt = ((SidePane.One) model.sideProperty().get()).receipt();
        assertThat(List.of(receipt.cost(), receipt.text().strong(), receipt.text().rest())).containsExactly("−10.00",
                "−4.0", "of −10");
        assertThat(receipt.details()).contains("Bakery · refund");
    }

    @Test
    void whatIsNotKnownSaysSoAndShowsNoFigure() {
        household.reload();
        select(4);
        var receipt = ((SidePane.One) model.sideProperty().get()).receipt();
        assertThat(receipt.note()).isEqualTo("We do not know who PARKING is. This is the only purchase there.");
        assertThat(receipt.made()).isEmpty();
        assertThat(receipt.scores()).isEmpty();
        assertThat(receipt.benefit()).isNull();
    }

    @Test
    void aNeedIsShownButNotScored() {
        household.reload();
        model.filterProperty().set(EntryFilter.NONE.withScope(Scope.NO_PURCHASES));
        select(5);
        var receipt = ((SidePane.One) model.sideProperty().get()).receipt();
        assertThat(receipt.text().rest()).isEqualTo("not scored: a need");
        assertThat(receipt.note()).isEqualTo("Rent or a mortgage: a need, not scored.");
        assertThat(receipt.grade()).isNull();
    }

    @Test
    void severalRowsAreSummedAndWhatHasNoValueIsSaid() {
        household.reload();
        select(1, 2, 4);
        var selection = ((SidePane.Many) model.sideProperty().get()).selection();
        assertThat(List.of(selection.title(), selection.cost(), selection.text().strong(), selection.perEuro(),
                selection.span())).containsExactly("3 purchases selected", "82.40", "39", "0.56 per euro",
                        "0.46 to 0.66");
        assertThat(selection.note()).isEqualTo("1 of them has no value and counts in the cost only.");
    }

    @Test
    void thePaneClosesAndOpensAgain() {
        household.reload();
        select(1);
        model.closeSide();
        assertThat(model.sideProperty().get()).isInstanceOf(SidePane.Closed.class);
        select(2);
        assertThat(model.sideProperty().get()).isInstanceOf(SidePane.Closed.class);
        model.openSide();
        assertThat(model.sideProperty().get()).isInstanceOf(SidePane.One.class);
    }

    @Test
    void answersHowAFigureAroseAndNothingForOneWithoutATrail() {
        household.reload();
        select(1);
        var answers = new ArrayList<String>();
        model.explain("local", (trail, context) -> answers.add(trail.symbol() + ": " + context));
        model.explain("v", (trail, context) -> answers.add(trail.symbol() + context));
        assertThat(answers).containsExactly("local: Boekhandel · 24 October 2026 · grade C");
    }

    @Test
    void aRowIsHeardAsOneSentence() {
        household.reload();
        assertThat(model.rows()).filteredOn(row -> row.id() == 1 || row.id() == 4).extracting(model.text()::spoken)
                .containsExactly(
                        "28 October, PARKING, not recognised, cost 12.40\u202f€, too little known",
                        "24 October, Boekhandel, bakery, cost 50.00\u202f€, created 31 of 50, grade C, fair");
    }

    private void select(long... ids) {
        var wanted = java.util.Arrays.stream(ids).boxed().toList();
        model.select(model.rows().stream().filter(row -> wanted.contains(row.id())).toList());
    }

    private List<Long> idsShown() {
        return model.rows().stream().map(PurchaseRow::id).toList();
    }

    private Totals totals() {
        return requireNonNull(model.totalsProperty().get());
    }
}
