// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.core.intake.Statements.statement;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.InMemoryLedger;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;

/// What a file would do, by example: its accounts, what is new, what the bank changed, what is missing between files.
class ImportPlannerTest {
    private static final String JOINT = "BE68 5390 0754 7034";
    private static final String CARD = "BE71096123456769";

    private final InMemoryLedger ledger = new InMemoryLedger();

    private List<String> accounts() {
        return ledger.accounts().stream().map(Account::name).toList();
    }

    private static List<String> codes(ImportPlan.Ready plan) {
        return plan.notices().stream().map(Remark::code).toList();
    }

    @Test
    void anAccountIsFoundByItsNumberWhateverTheLayout() {
        statement().of(JOINT).line("10-01", "-1.00", "A").into(ledger);
        statement().of("be68539007547034").layout("detected", null).line("10-02", "-2.00", "B").into(ledger);
        assertThat(ledger.accounts()).hasSize(1);
        assertThat(ledger.accounts().getFirst().number()).isEqualTo("BE68539007547034");
        assertThat(ledger.accounts().getFirst().country()).isEqualTo("BE");
        assertThat(accounts()).containsExactly("Sample Bank 7034");
    }

    @Test
    void severalAccountsInOneFileAreToldApart() {
        var batch = statement().of(JOINT).line("10-01", "-1.00", "A").of(CARD).line("10-01", "-1.00", "A").into(ledger);
        assertThat(ledger.accounts()).hasSize(2);
        assertThat(ledger.transactions()).extracting(Transaction::accountId).containsExactly(1L, 2L);
        assertThat(batch.fresh()).isEqualTo(2);
        ledger.undo(batch.id(), Statements.NOW);
        assertThat(ledger.transactions()).isEmpty();
    }

    @Test
    void severalCurrenciesOfOneNumberAreKeptApart() {
        statement().of(JOINT).line("10-01", "-1.00", "A").in("USD").line("10-01", "-1.00", "A").into(ledger);
        assertThat(ledger.accounts()).extracting(account -> account.currency().getCurrencyCode())
                .containsExactly("EUR", "USD");
        assertThat(ledger.accounts()).extracting(Account::number).containsOnly("BE68539007547034");
    }

    @Test
    void withoutANumberTheNameTheHouseholdGivesDecides() {
        statement().named("Joint").line("10-01", "-1.00", "A").into(ledger);
        statement().named("joint").line("10-01", "-1.00", "A").into(ledger);
        statement().named("Savings").line("10-01", "-1.00", "A").into(ledger);
        assertThat(accounts()).containsExactly("Joint", "Savings");
        assertThat(ledger.transactions()).hasSize(2);
    }

    @Test
    void aNamedAccountLearnsItsNumberFromALaterFile() {
        statement().named("Joint").line("10-01", "-1.00", "A").into(ledger);
        statement().named("Joint").of(JOINT).line("10-02", "-1.00", "B").into(ledger);
        assertThat(ledger.accounts()).hasSize(1);
        assertThat(ledger.accounts().getFirst().number()).isEqualTo("BE68539007547034");
    }

    @Test
    void theNumberInTheFileOutweighsTheNameGivenAndThatIsSaid() {
        statement().named("Joint").of(JOINT).line("10-01", "-1.00", "A").into(ledger);
        var plan = statement().named("Other").of(JOINT).line("10-02", "-1.00", "B").plan(ledger);
        assertThat(plan.accounts().getFirst().account().name()).isEqualTo("Joint");
        assertThat(codes(plan)).containsExactly("intake.notice.account.found");
    }

    @Test
    void withoutNumberAndNameTheLayoutOfEarlierFilesDecides() {
        statement().named("Joint").line("10-01", "-1.00", "A").into(ledger);
        statement().line("10-01", "-1.00", "A").into(ledger);
        statement().layout("be-other", "Other Bank").line("10-01", "-1.00", "A").into(ledger);
        assertThat(accounts()).containsExactly("Joint", "Other Bank");
    }

    @Test
    void wherePossibleTheAccountThatKnowsTheLinesIsMeant() {
        statement().named("Joint").line("10-01", "-1.00", "A").into(ledger);
        statement().named("Savings").line("10-02", "5.00", "B").into(ledger);
        var plan = statement().line("10-02", "5.00", "B").line("10-03", "6.00", "C").plan(ledger);
        assertThat(plan.accounts().getFirst().account().name()).isEqualTo("Savings");
        assertThat(plan.intake().known()).isEqualTo(1);
    }

    @Test
    void whereSeveralAccountsAreMeantAlikeItIsAsked() {
        statement().named("Joint").line("10-01", "-1.00", "A").into(ledger);
        statement().named("Savings").line("10-02", "5.00", "B").into(ledger);
        var plan = new ImportPlanner(ledger).plan(statement().line("10-03", "6.00", "C").asked());
        assertThat(plan).isInstanceOfSatisfying(ImportPlan.AccountOpen.class,
                open -> assertThat(open.candidates()).extracting(Account::name).containsExactly("Joint", "Savings"));
    }

    @Test
    void anAccountOfWhichNothingIsKnownHasANameAllTheSame() {
        statement().layout("detected", null).line("10-01", "-1.00", "A").into(ledger);
        assertThat(accounts()).containsExactly("Account");
        statement().layout("be-x", null).line("10-01", "-1.00", "A").into(ledger);
        assertThat(accounts()).containsExactly("Account", "Account (2)");
    }

    @Test
    void eachLineSaysWhetherItIsNewAndSinceWhenItIsKnown() {
        statement().line("10-26", "-3.20", "COFFEE").into(ledger);
        var plan = statement().line("10-26", "-3.20", "COFFEE").line("10-26", "-3.20", "COFFEE").plan(ledger);
        assertThat(plan.lines()).extracting(PlannedLine::status).containsExactly(PlannedLine.Status.KNOWN,
                PlannedLine.Status.NEW);
        assertThat(plan.lines()).extracting(PlannedLine::twin).containsExactly(1, 2);
        assertThat(plan.lines().getFirst().knownSince()).isEqualTo(Statements.NOW);
        assertThat(codes(plan)).containsExactly("intake.notice.twins");
    }

    @Test
    void aStatementWithoutALineIsTakenInAndAddsNothing() {
        var batch = statement().into(ledger);
        assertThat(batch.fresh() + batch.known()).isZero();
        assertThat(batch.accountId()).isZero();
        assertThat(ledger.accounts()).isEmpty();
    }

    @Test
    void aRowWhoseTextTheBankChangedIsReplacedAndKeepsItsNumber() {
        statement().line("10-01", "-9.00", "RENT SHARE").line("10-10", "-41.00", "CARD COLRUYT GENT")
                .line("10-20", "-5.00", "X").into(ledger);
        long number = ledger.transactions().get(1).id();
        var changed = statement().line("10-01", "-9.00", "RENT SHARE")
                .line("10-11", "-41.00", "COLRUYT GENT 3310 REF 8").line("10-20", "-5.00", "X");
        assertThat(codes(changed.plan(ledger))).containsExactly("intake.notice.changed");
        long batch = changed.into(ledger).id();
        assertThat(ledger.transactions()).hasSize(3);
        assertThat(ledger.transactions().get(1).id()).isEqualTo(number);
        assertThat(ledger.transactions().get(1).descriptor()).isEqualTo("COLRUYT GENT 3310 REF 8");
        assertThat(changed.into(ledger).fresh()).isZero();

        ledger.undo(batch, Statements.NOW);
        ledger.undo(batch + 1, Statements.NOW);
        assertThat(ledger.transactions().get(1).descriptor()).isEqualTo("CARD COLRUYT GENT");
    }

    @Test
    void aRowChangedTwiceStillKeepsItsFirstNumber() {
        for (String text : List.of("COLRUYT", "COLRUYT GENT", "COLRUYT GENT 3310")) {
            statement().line("10-01", "-9.00", "RENT SHARE").line("10-10", "-41.00", text).line("10-20", "-5.00", "X")
                    .into(ledger);
        }
        assertThat(ledger.transactions()).hasSize(3);
        assertThat(ledger.transactions().get(1).id()).isEqualTo(2);
        ledger.undo(2, Statements.NOW);
        assertThat(ledger.transactions()).extracting(Transaction::descriptor).containsExactly("RENT SHARE",
                "COLRUYT GENT 3310", "X");
    }

    @Test
    void equalTwinsWhoseTextChangedAreReplacedTogether() {
        statement().line("10-01", "-9.00", "A").line("10-10", "-3.00", "COFFEE").line("10-10", "-3.00", "COFFEE")
                .line("10-20", "-5.00", "X").into(ledger);
        statement().line("10-01", "-9.00", "A").line("10-10", "-3.00", "COFFEE BAR")
                .line("10-10", "-3.00", "COFFEE BAR").line("10-20", "-5.00", "X").into(ledger);
        assertThat(ledger.transactions()).extracting(Transaction::descriptor).containsExactly("A", "COFFEE BAR",
                "COFFEE BAR", "X");
    }

    @Test
    void whereTwoNewLinesCouldStandForARowItIsOnlyReported() {
        statement().line("10-01", "-9.00", "A").line("10-10", "-3.00", "COFFEE BAR").line("10-20", "-5.00", "X")
                .into(ledger);
        var plan = statement().line("10-01", "-9.00", "A").line("10-11", "-3.00", "COFFEE BAR")
                .line("10-12", "-3.00", "COFFEE BAR").line("10-20", "-5.00", "X").plan(ledger);
        assertThat(codes(plan)).containsExactly("intake.notice.absent");
        assertThat(plan.intake().parts().getFirst().replacements()).isEmpty();
    }

    @Test
    void anotherPaymentIsNotTakenForAChangedOne() {
        statement().line("10-01", "-9.00", "A").line("10-10", "-3.00", "COFFEE BAR").line("10-20", "-5.00", "X")
                .into(ledger);
        var otherText = statement().line("10-01", "-9.00", "A").line("10-10", "-3.00", "BOOK SHOP").line("10-20",
                "-5.00",
                "X");
        assertThat(codes(otherText.plan(ledger))).containsExactly("intake.notice.absent");
        var sixDays = statement().line("10-01", "-9.00", "A").line("10-16", "-3.00", "COFFEE BAR").line("10-20",
                "-5.00", "X");
        assertThat(codes(sixDays.plan(ledger))).containsExactly("intake.notice.absent");
        var otherAmount = statement().line("10-01", "-9.00", "A").line("10-10", "-3.10", "COFFEE BAR").line("10-20",
                "-5.00", "X");
        assertThat(codes(otherAmount.plan(ledger))).containsExactly("intake.notice.absent");
    }

    @Test
    void rowsOutsideTheFilesDaysAreNotMissed() {
        statement().line("09-28", "-3.00", "COFFEE BAR").line("10-01", "-9.00", "A").into(ledger);
        var plan = statement().line("09-30", "-3.00", "COFFEE BAR").line("10-01", "-9.00", "A").plan(ledger);
        assertThat(plan.notices()).isEmpty();
        assertThat(plan.intake().fresh()).isEqualTo(1);
    }

    @Test
    void aFileCutInTheMiddleOfItsFirstDayDoesNotSwallowACoffee() {
        statement().line("10-01", "-3.00", "COFFEE BAR").line("10-02", "-9.00", "A").into(ledger);
        statement().line("10-01", "-8.00", "LUNCH").line("10-02", "-9.00", "A").line("10-03", "-3.00", "COFFEE BAR")
                .into(ledger);
        assertThat(ledger.transactions()).hasSize(4);
    }

    @Test
    void aGapIsFoundByTheBalancesAndSaid() {
        statement().line("09-01", "-10", "A", "90").line("09-30", "-10", "B", "80").into(ledger);
        var plan = statement().line("10-03", "-5", "D", "55").line("10-02", "-10", "C", "60").plan(ledger);
        assertThat(codes(plan)).containsExactly("intake.notice.gap.balance");
        assertThat(plan.notices().getFirst().arguments()).containsExactly(LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 10, 2), Money.of("80.00", "EUR"), Money.of("70.00", "EUR"));
    }

    @Test
    void balancesThatMeetLeaveNoGapHoweverLongTheSilence() {
        statement().line("03-01", "-10", "A", "90").line("03-30", "-10", "B", "80").into(ledger);
        assertThat(statement().line("10-02", "-10", "C", "70").plan(ledger).notices()).isEmpty();
    }

    @Test
    void withoutBalancesAMissingMonthIsAGap() {
        statement().line("08-01", "-10", "A").line("08-30", "-10", "B").into(ledger);
        assertThat(codes(statement().line("10-02", "-10", "C").line("10-20", "-10", "D").plan(ledger)))
                .containsExactly("intake.notice.gap.days");
        assertThat(statement().line("09-02", "-10", "C").line("09-20", "-10", "D").plan(ledger).notices()).isEmpty();
    }

    @Test
    void anOlderStatementFindsTheGapBeforeTheNextOne() {
        statement().line("10-01", "-10", "C", "70").into(ledger);
        assertThat(codes(statement().line("08-01", "-10", "A", "90").plan(ledger)))
                .containsExactly("intake.notice.gap.balance");
    }

    @Test
    void anAccountThatMovesOnceAMonthHasNoGaps() {
        statement().line("08-31", "1", "INTEREST").into(ledger);
        assertThat(statement().line("09-30", "1", "INTEREST").plan(ledger).notices()).isEmpty();
    }
}
