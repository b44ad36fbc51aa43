// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.wellspent.core.intake.Statements.NOW;
import static org.wellspent.core.intake.Statements.statement;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.wellspent.core.intake.Statements;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;

/// What every ledger keeps to.
public interface LedgerContract {

    /// An empty ledger, the same one for the whole test.
    Ledger ledger();

    /// The ledger as the next run of the application finds it.
    Ledger reopened();

    private static Statements october() {
        return statement().line("10-24", "-4.10", "BAKERY").line("10-26", "-3.20", "COFFEE CORNER")
                .line("10-26", "-3.20", "COFFEE CORNER");
    }

    private static List<String> texts(Ledger ledger) {
        return ledger.transactions().stream().map(Transaction::descriptor).toList();
    }

    @Test
    default void anEmptyLedgerHoldsNothing() {
        assertThat(ledger().transactions()).isEmpty();
        assertThat(ledger().accounts()).isEmpty();
        assertThat(ledger().imports()).isEmpty();
    }

    @Test
    default void theSecondEqualCoffeeOfADayIsKept() {
        october().into(ledger());
        assertThat(texts(ledger())).containsExactly("BAKERY", "COFFEE CORNER", "COFFEE CORNER");
    }

    @Test
    default void theSameFileAgainAddsNothing() {
        october().into(ledger());
        ImportBatch again = october().into(ledger());
        assertThat(again.fresh()).isZero();
        assertThat(again.known()).isEqualTo(3);
        assertThat(ledger().transactions()).hasSize(3);
    }

    @Test
    default void anOverlappingFileAddsOnlyWhatIsNew() {
        october().into(ledger());
        ImportBatch more = october().line("10-26", "-3.20", "COFFEE CORNER").line("10-27", "-9", "BOOKS")
                .into(ledger());
        assertThat(more.fresh()).isEqualTo(2);
        assertThat(more.known()).isEqualTo(3);
        assertThat(ledger().transactions()).hasSize(5);
    }

    @Test
    default void undoingOneFileKeepsWhatAnotherAlsoHolds() {
        long first = october().into(ledger()).id();
        october().line("10-27", "-9", "BOOKS").into(ledger());
        assertThat(ledger().undo(first, NOW)).isEqualTo(new UndoOutcome(first, 0, 3));
        assertThat(ledger().transactions()).hasSize(4);
    }

    @Test
    default void undoingTheLaterFileTakesOnlyItsOwnLinesAway() {
        october().into(ledger());
        long later = october().line("10-27", "-9", "BOOKS").into(ledger()).id();
        assertThat(ledger().undo(later, NOW)).isEqualTo(new UndoOutcome(later, 1, 3));
        assertThat(texts(ledger())).doesNotContain("BOOKS").hasSize(3);
    }

    @Test
    default void transactionsKeepTheirNumbersOverUndoRedoAndReimport() {
        long first = october().into(ledger()).id();
        List<Transaction> before = ledger().transactions();
        ledger().undo(first, NOW);
        assertThat(ledger().transactions()).isEmpty();
        ImportBatch again = october().into(ledger());
        assertThat(again.fresh()).as("undone lines count as never seen").isEqualTo(3);
        assertThat(ledger().transactions()).isEqualTo(before);
        assertThat(ledger().redo(first)).isEqualTo(new RedoOutcome(first, 0, 3));
        ledger().undo(again.id(), NOW);
        assertThat(ledger().transactions()).isEqualTo(before);
    }

    @Test
    default void whatIsDoneTwiceOrToNothingIsRefusedWithASentence() {
        long first = october().into(ledger()).id();
        assertThatThrownBy(() -> ledger().redo(first)).asInstanceOf(type(Problem.class))
                .extracting(problem -> problem.remark().code()).isEqualTo("ledger.import.notUndone");
        ledger().undo(first, NOW);
        assertThatThrownBy(() -> ledger().undo(first, NOW)).asInstanceOf(type(Problem.class))
                .extracting(problem -> problem.remark().code()).isEqualTo("ledger.import.undone");
        assertThatThrownBy(() -> ledger().undo(99, NOW)).asInstanceOf(type(Problem.class))
                .extracting(problem -> problem.remark().code()).isEqualTo("ledger.import.unknown");
    }

    @Test
    default void theHistoryTellsEveryImportNewestFirst() {
        var first = october().file("a.csv").into(ledger());
        var second = october().file("b.csv").into(ledger());
        ledger().undo(first.id(), NOW);
        assertThat(ledger().imports()).extracting(ImportBatch::file).containsExactly("b.csv", "a.csv");
        assertThat(ledger().imports().getFirst()).isEqualTo(second);
        assertThat(ledger().imports().getLast().undoneAt()).isEqualTo(NOW);
    }

    @Test
    default void transactionsStandByDateThenNumber() {
        statement().line("10-26", "-1", "C").line("10-24", "-1", "A").line("10-25", "-1", "B").into(ledger());
        assertThat(texts(ledger())).containsExactly("A", "B", "C");
    }

    @Test
    default void anIntakePlannedAgainstAnOlderStateIsRefused() {
        var planned = october().plan(ledger());
        october().into(ledger());
        assertThatThrownBy(() -> ledger().take(planned.intake(), Progress.NONE))
                .isInstanceOf(StaleIntakeException.class);
        assertThat(ledger().transactions()).hasSize(3);
    }

    @Test
    default void aCancelledImportLeavesNothingBehind() {
        var planned = october().plan(ledger());
        assertThatThrownBy(() -> ledger().take(planned.intake(), new Cancelled()))
                .isInstanceOf(CancellationException.class);
        assertThat(ledger().transactions()).isEmpty();
        assertThat(ledger().accounts()).isEmpty();
        assertThat(ledger().imports()).isEmpty();
        assertThat(ledger().nextRowId()).isEqualTo(1);
        assertThat(october().into(ledger()).fresh()).isEqualTo(3);
    }

    @Test
    default void theRevisionMovesWithEveryChangeAndWithNothingElse() {
        long start = ledger().revision();
        long id = october().into(ledger()).id();
        long taken = ledger().revision();
        ledger().transactions();
        assertThat(ledger().revision()).isEqualTo(taken).isNotEqualTo(start);
        ledger().undo(id, NOW);
        assertThat(ledger().revision()).isNotEqualTo(taken);
    }

    @Test
    default void everythingIsThereOnTheNextStart() {
        statement().of("BE68539007547034").line("10-24", "-4.10", "BAKERY", "95.90").into(ledger());
        long undone = statement().of(null).in("USD").layout("us-x", null).line("10-25", "7.00", "REFUND ČD é")
                .into(ledger()).id();
        ledger().undo(undone, NOW);
        var transactions = ledger().transactions();
        var accounts = ledger().accounts();
        var imports = ledger().imports();
        var holdings = ledger().holdings();
        Ledger next = reopened();
        assertThat(next.transactions()).isEqualTo(transactions).hasSize(1);
        assertThat(next.accounts()).isEqualTo(accounts).hasSize(2);
        assertThat(next.imports()).isEqualTo(imports).hasSize(2);
        assertThat(next.holdings()).isEqualTo(holdings).hasSize(2);
    }

    @Test
    default void anAccountIsRenamedUnlessTheNameIsTaken() {
        statement().named("Joint").line("10-24", "-4.10", "BAKERY").into(ledger());
        statement().named("Card").line("10-24", "-4.10", "BAKERY").into(ledger());
        Account joint = ledger().accounts().getFirst();
        ledger().changeAccount(joint.withName("Ours"));
        assertThat(ledger().accounts()).extracting(Account::name).containsExactly("Ours", "Card");
        assertThatThrownBy(() -> ledger().changeAccount(joint.withName("card"))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> ledger().changeAccount(joint.withId(7))).isInstanceOf(Problem.class);
    }

    /// Wanted no more as soon as it is asked.
    final class Cancelled implements Progress {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
