// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeViewModelTest {
    private final Desks desk = new Desks();
    private final IntakeViewModel model = desk.model;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aChosenFileIsPreviewedLineByLineAndNothingIsSaved() {
        add("october.csv", Desks.OCTOBER);
        var preview = desk.preview();
        assertThat(List.of(preview.newCount(), preview.known(), preview.refused())).containsExactly(5, 0, 1);
        assertThat(preview.act()).isEqualTo("Import 5 lines");
        assertThat(preview.sum()).isEqualTo("2,332.50\u202f€");
        assertThat(preview.format()).contains("semicolons · decimal comma · day first");
        assertThat(preview.footer()).isEqualTo("A refused line stays out; the other 5 can be imported.");
        assertThat(desk.ledger.transactions()).isEmpty();
    }

    @Test
    void eachLineSaysWhatItBecomesOrWhyItIsRefused() {
        add("october.csv", Desks.OCTOBER);
        var rows = desk.preview().rows();
        assertThat(rows).extracting(ImportRow::line).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(rows).extracting(ImportRow::status).containsExactly(ImportRow.Status.NEW, ImportRow.Status.NEW,
                ImportRow.Status.REFUSED, ImportRow.Status.NEW, ImportRow.Status.NEW, ImportRow.Status.NEW);
        assertThat(rows.getFirst().becomes()).isEqualTo("Bakery (trade word)");
        assertThat(rows.get(1).becomes()).isEqualTo("Not recognised yet");
        assertThat(rows.get(2).becomes()).contains("30/13/2026");
        assertThat(rows.get(4).becomes()).endsWith("second one that day, kept");
        assertThat(rows.getLast().becomes()).isEqualTo("Income · not a purchase");
        assertThat(rows.getFirst().spoken()).startsWith("Line 2, New, 31 October, BAKKERIJ DE MOLENWIEK");
    }

    @Test
    void theReadingSaysItsReasons() {
        add("october.csv", Desks.OCTOBER);
        assertThat(desk.preview().reasons()).contains("Days above 12 stand first.");
    }

    @Test
    void importingTakesTheNewLinesAndCanBeUndoneAndRedone() {
        add("october.csv", Desks.OCTOBER);
        model.importChosen();
        assertThat(desk.ledger.transactions()).hasSize(5);
        assertThat(lastAct()).isEqualTo("5 lines imported.");
        assertThat(model.pageProperty().get()).isEqualTo(new FilePage.Taken("5 lines imported.", "october.csv"));
        desk.acts.undo();
        assertThat(desk.ledger.transactions()).isEmpty();
        assertThat(lastAct()).isEqualTo("5 lines of october.csv removed.");
        desk.acts.undo();
        assertThat(desk.ledger.transactions()).hasSize(5);
        assertThat(lastAct()).isEqualTo("5 lines of october.csv count again.");
    }

    @Test
    void theSameFileAgainHasNothingToImport() {
        add("october.csv", Desks.OCTOBER);
        model.importChosen();
        add("again.csv", Desks.OCTOBER);
        var preview = desk.preview();
        assertThat(List.of(preview.newCount(), preview.known())).containsExactly(0, 5);
        assertThat(preview.footer()).isEqualTo("Everything in this file is known already. Nothing to import.");
        assertThat(preview.rows().getFirst().becomes()).isEqualTo("Bakery · imported on 02 Nov");
        model.importChosen();
        assertThat(desk.ledger.imports()).hasSize(1);
    }

    @Test
    void filesChosenTogetherAreReadAgainAfterOneOfThemWasTaken() {
        var first = Desks.file(folder, "october.csv", Desks.OCTOBER);
        var second = Desks.file(folder, "copy.csv", Desks.OCTOBER);
        model.add(List.of(first, second));
        assertThat(model.files()).extracting(FileRow::look).containsExactly(FileRow.Look.READY, FileRow.Look.READY);
        model.importChosen();
        assertThat(model.files()).extracting(FileRow::look).containsExactly(FileRow.Look.DONE, FileRow.Look.READY);
        assertThat(desk.preview().title()).isEqualTo("copy.csv");
        assertThat(desk.preview().newCount()).isZero();
    }

    @Test
    void anAmbiguousDateIsAskedAndTheAnswerReadsTheFileAgain() {
        add("unsure.csv", Desks.AMBIGUOUS);
        var question = (FilePage.Question) model.pageProperty().get();
        assertThat(question.answers()).extracting(FilePage.Answer::words).containsExactly("3 April 2026",
                "4 March 2026");
        assertThat(question.sentence()).doesNotContain("--");
        assertThat(requireNonNull(model.chosenProperty().get()).look()).isEqualTo(FileRow.Look.QUESTION);
        model.answer(question.answers().getLast());
        assertThat(desk.preview().rows().getFirst().date()).isEqualTo("04 Mar 2026");
    }

    @Test
    void theAccountCanBeGivenWhereTheFileDoesNotSayIt() {
        add("unsure.csv", Desks.AMBIGUOUS);
        model.answer(((FilePage.Question) model.pageProperty().get()).answers().getFirst());
        assertThat(desk.preview().accounts()).isNotEmpty();
        model.setAccount("Joint account");
        assertThat(desk.preview().account()).isEqualTo("Joint account");
        model.importChosen();
        assertThat(desk.ledger.accounts()).extracting(account -> account.name()).containsExactly("Joint account");
    }

    @Test
    void aFileThatIsNoStatementIsRefusedInOneSentence() {
        add("picture.csv", "%PDF-1.7\n");
        assertThat(model.pageProperty().get()).isEqualTo(new FilePage.Refused("picture.csv was not imported",
                "This is a PDF document. Choose CSV as the format when exporting at the bank."));
        assertThat(model.files()).extracting(FileRow::look).containsExactly(FileRow.Look.REFUSED);
    }

    @Test
    void aMissingFileAndAFolderAreSaidSo() {
        model.add(List.of(folder.resolve("gone.csv"), folder));
        assertThat(model.files()).extracting(FileRow::look).containsExactly(FileRow.Look.REFUSED, FileRow.Look.REFUSED);
        assertThat(model.pageProperty().get()).isInstanceOfSatisfying(FilePage.Refused.class,
                refused -> assertThat(refused.sentence()).startsWith("There is no file "));
    }

    @Test
    void cancelLetsTheFileGoAndSavesNothing() {
        add("october.csv", Desks.OCTOBER);
        assertThat(model.cancel()).isTrue();
        assertThat(model.files()).isEmpty();
        assertThat(model.pageProperty().get()).isInstanceOf(FilePage.None.class);
        assertThat(model.cancel()).isFalse();
        assertThat(desk.ledger.imports()).isEmpty();
    }

    @Test
    void choosingAsksForFiles() {
        desk.dialogs.willChoose(Desks.file(folder, "october.csv", Desks.OCTOBER));
        model.choose();
        assertThat(model.files()).extracting(FileRow::name).containsExactly("october.csv");
    }

    @Test
    void theHistoryUndoesAndRedoesInAnyOrderAndSaysWhatStays() {
        desk.household.reload();
        add("october.csv", Desks.OCTOBER);
        model.importChosen();
        add("longer.csv", Desks.OCTOBER + "BE71096123456769;24/10/2026;-1,00;EUR;BAKKERIJ;CARD PAYMENT\n");
        model.importChosen();
        var history = model.history();
        history.show(true);
        assertThat(history.rows()).extracting(HistoryRow::file).containsExactly("longer.csv", "october.csv");
        assertThat(history.rows().getFirst().detail()).contains("02 Nov 2026").contains("1 new, 5 known");
        history.undo(history.rows().getLast());
        assertThat(lastAct()).isEqualTo("No line of october.csv removed. 5 lines stay: another import holds them too.");
        assertThat(desk.ledger.transactions()).hasSize(6);
        assertThat(history.rows().getLast().isUndone()).isTrue();
        history.redo(history.rows().getLast());
        assertThat(history.rows().getLast().isUndone()).isFalse();
        assertThat(lastAct()).contains("5 lines counted all the time.");
    }

    private void add(String name, String content) {
        model.add(List.of(Desks.file(folder, name, content)));
    }

    private String lastAct() {
        return requireNonNull(desk.acts.lastProperty().get()).sentence();
    }
}
