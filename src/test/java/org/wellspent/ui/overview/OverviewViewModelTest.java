// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wellspent.core.insight.Entries.EUR;
import static org.wellspent.core.insight.Entries.book;
import static org.wellspent.core.insight.Entries.flow;
import static org.wellspent.core.insight.Entries.purchase;
import static org.wellspent.core.insight.Entries.refund;
import static org.wellspent.core.insight.Entries.unrecognised;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.insight.Period;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Weights;
import org.wellspent.ui.kit.Background;
import org.wellspent.ui.kit.BubbleCircles;
import org.wellspent.ui.kit.DirectBackground;
import org.wellspent.ui.kit.Household;

class OverviewViewModelTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));

    private final List<String> opened = new ArrayList<>();

    @Test
    void saysInOneSentenceWhatAMonthCreated() {
        var shown = shown(household(book(purchase(1, "2026-10-03", "100", "Bakkerij", 0.6),
                purchase(2, "2026-09-03", "100", "Bakkerij", 0.52))));
        assertThat(shown.headline().text())
                .isEqualTo("In October, 100\u202f€ created 60 of value: 0.60 per euro, up from 0.52.");
        assertThat(shown.headline().sentence()).extracting(Emphasis::weight).containsExactly(Emphasis.Weight.PLAIN,
                Emphasis.Weight.STRONG, Emphasis.Weight.PLAIN, Emphasis.Weight.CREATED, Emphasis.Weight.PLAIN);
        assertThat(shown.headline().counted()).isEqualTo("1 purchase scored");
        assertThat(shown.headline().grade()).isEqualTo("grade C");
    }

    @Test
    void saysNothingOfAChangeWithoutAPeriodBefore() {
        var shown = shown(household(book(purchase(1, "2026-10-03", "100", "Bakkerij", 0.6))));
        assertThat(shown.headline().text()).endsWith("0.60 per euro.");
    }

    @Test
    void marksStandAtTheCornersOfTheRange() {
        var marks = requireNonNull(
                shown(household(book(purchase(1, "2026-10-03", "100", "Bakkerij", 0.6)))).headline().marks());
        assertThat(List.of(marks.low(), marks.best(), marks.high())).containsExactly("at least 0.50", "0.60",
                "at most 0.70");
    }

    @Test
    void tellsWhatIsLeftOutAndWhatIsNotScored() {
        var shown = shown(household(book(purchase(1, "2026-10-03", "100", "Bakkerij", 0.6),
                unrecognised(2, "2026-10-04", "50", "PARKING"), flow(3, "2026-10-05", "-900", FlowKind.RENT),
                flow(4, "2026-10-05", "-90", FlowKind.TAX), flow(5, "2026-10-06", "-10", FlowKind.TRANSFER))));
        assertThat(shown.headline().counted()).isEqualTo(
                "1 of 2 purchases scored, worth 100\u202f€ · transfers, taxes and rent left out");
        assertThat(shown.headline().text()).contains("150\u202f€ created 60 of value: 0.60 per euro scored");
    }

    @Test
    void withNothingKnownThereIsNoFigureAndNoBar() {
        var shown = shown(household(book(unrecognised(1, "2026-10-04", "50", "PARKING"))));
        assertThat(shown.headline().text())
                .isEqualTo("In October, 50\u202f€ were spent. What they created is not known yet.");
        assertThat(shown.headline().created()).isInstanceOf(Created.Unknown.class);
        assertThat(shown.headline().marks()).isNull();
        assertThat(shown.circles()).isEmpty();
        assertThat(shown.benefit()).isNull();
    }

    @Test
    void aMonthOfRefundsAndOneOfIncomeOnlyAreSaidAsTheyAre() {
        assertThat(shown(household(book(refund(1, "2026-10-04", "50", "Bakkerij", 0.5)))).headline().text())
                .isEqualTo("In October, 50\u202f€ more came back in refunds than was spent.");
        var income = shown(household(book(flow(1, "2026-10-04", "2000", FlowKind.INCOME)))).headline();
        assertThat(income.text()).isEqualTo("In October, nothing was spent.");
        assertThat(income.created()).isInstanceOf(Created.NotScored.class);
    }

    @Test
    void theCirclesSumToTheValueCreated() {
        var shown = shown(household(book(purchase(1, "2026-10-03", "90", "Bakkerij", 0.6))));
        assertThat(shown.circles()).extracting(BubbleCircles.Part::cost).allSatisfy(
                cost -> assertThat(cost).isCloseTo(30, within(1e-9)));
        assertThat(shown.circles().stream().mapToDouble(BubbleCircles.Part::value).sum()).isCloseTo(54, within(1e-9));
    }

    @Test
    void namesTheUnrecognisedMerchantsAndLeadsToThem() {
        var household = household(book(purchase(1, "2026-10-03", "100", "Bakkerij", 0.6),
                unrecognised(2, "2026-10-04", "50", "PARKING"), unrecognised(3, "2026-10-09", "20", "PARKING")));
        var model = model(household);
        var hint = ((OverviewPage.Shown) model.pageProperty().get()).hints().getFirst();
        assertThat(hint.title()).isEqualTo("1 merchant worth 70\u202f€ is not recognised");
        assertThat(hint.detail()).isEqualTo("See the 2 purchases");
        model.open(hint.target());
        assertThat(opened).containsExactly("purchases");
        assertThat(household.filterProperty().get().scope()).isEqualTo(EntryFilter.Scope.UNRECOGNISED);
    }

    @Test
    void namesAMonthThatIsMissingBetweenOthers() {
        var shown = shown(household(book(purchase(1, "2026-10-03", "100", "Bakkerij", 0.6),
                purchase(2, "2026-08-03", "100", "Bakkerij", 0.6))));
        assertThat(shown.hints()).extracting(OverviewPage.Hint::title)
                .containsExactly("Nothing is known of September 2026");
    }

    @Test
    void saysWhenTheDataAreOldAndNothingWhenAllIsWell() {
        var entries = book(purchase(1, "2026-10-03", "100", "Bakkerij", 0.6));
        assertThat(shown(household(entries)).hints()).isEmpty();
        var later = new OverviewViewModel(household(entries), opened::add, MESSAGES, new Figures(MESSAGES),
                LocalDate.of(2026, 12, 24));
        assertThat(((OverviewPage.Shown) later.pageProperty().get()).hints())
                .extracting(OverviewPage.Hint::title).containsExactly("Your last transaction is of 3 October 2026");
    }

    @Test
    void ranksMerchantsAndLeadsToTheirPurchases() {
        var household = household(book(purchase(1, "2026-10-03", "100", "Bakkerij", 0.8),
                purchase(2, "2026-10-04", "100", "Keten", 0.3)));
        var model = model(household);
        var row = ((OverviewPage.Shown) model.pageProperty().get()).most().getFirst();
        assertThat(row.merchant()).isEqualTo("Bakkerij");
        assertThat(row.figure()).isEqualTo("0.80");
        assertThat(row.spoken()).isEqualTo("Bakkerij: cost 100.00\u202f€, created 80 of 100, between 70 and 90");
        model.openMerchant(row);
        assertThat(household.filterProperty().get().text()).isEqualTo("Bakkerij");
    }

    @Test
    void aMonthOpensItsPurchases() {
        var household = household(book(purchase(1, "2026-10-03", "100", "Bakkerij", 0.8)));
        model(household).openMonth(YearMonth.of(2026, 3));
        assertThat(household.periodProperty().get()).isEqualTo(Period.month(YearMonth.of(2026, 3)));
        assertThat(opened).containsExactly("purchases");
    }

    @Test
    void anEmptyHouseholdIsToldWhatToDo() {
        var model = model(household(book()));
        assertThat(model.pageProperty().get()).isEqualTo(new OverviewPage.Empty("Nothing to show yet",
                "Import a bank export and November appears here."));
        model.openImport();
        assertThat(opened).containsExactly("import");
    }

    @Test
    void aPeriodWithoutDataSaysWhichDaysHaveSome() {
        var household = household(book(purchase(1, "2026-10-03", "100", "Bakkerij", 0.8)));
        household.periodProperty().set(Period.year(2024));
        assertThat(model(household).pageProperty().get()).isEqualTo(new OverviewPage.Quiet("Nothing in 2024",
                "Your transactions run from 3 October 2026 to 3 October 2026.", OCTOBER, "Show October 2026"));
    }

    @Test
    void aBookThatCannotBeReadSaysWhy() {
        var household = household(_ -> {
            throw new Problem(Remark.of("account.unnamed"));
        });
        assertThat(model(household).pageProperty().get())
                .isEqualTo(new OverviewPage.Failed("Your purchases could not be read", "Account"));
    }

    @Test
    void beforeTheBookIsReadItIsLoading() {
        var household = new Household(_ -> book(), new DirectBackground(), MESSAGES, TODAY);
        assertThat(model(household).pageProperty().get()).isInstanceOf(OverviewPage.Loading.class);
    }

    @Test
    void theFirstBookChoosesItsLastMonthAndALaterOneKeepsTheChoice() {
        var entries = new ArrayList<>(List.of(purchase(1, "2026-10-03", "100", "Bakkerij", 0.8)));
        var household = household(_ -> new Book(entries, List.of(), EUR, Weights.EQUAL));
        assertThat(household.periodProperty().get()).isEqualTo(OCTOBER);
        entries.add(purchase(2, "2026-11-03", "100", "Bakkerij", 0.8));
        household.reload();
        assertThat(household.periodProperty().get()).isEqualTo(OCTOBER);
        assertThat(household.latest()).contains(LocalDate.of(2026, 11, 3));
    }

    private OverviewPage.Shown shown(Household household) {
        return (OverviewPage.Shown) model(household).pageProperty().get();
    }

    private OverviewViewModel model(Household household) {
        return new OverviewViewModel(household, opened::add, MESSAGES, new Figures(MESSAGES), TODAY);
    }

    private static Household household(Book book) {
        return household(_ -> book);
    }

    private static Household household(Background.Work<Book> source) {
        var household = new Household(source, new DirectBackground(), MESSAGES, TODAY);
        household.reload();
        return household;
    }
}
