// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.wellspent.ui.kit.Appearance;
import org.wellspent.ui.kit.Fx;
import org.wellspent.ui.kit.NamedControls;
import org.wellspent.ui.kit.Pictures;
import org.wellspent.ui.shell.ShellView;
import org.wellspent.ui.shell.Windows;

/// The import as a person uses it.
class IntakeViewTest {
    private static final String[] SHEETS = {"shell.css", "intake.css"};

    private final FxRobot robot = new FxRobot();
    private final Desks desk = new Desks();
    private final Stage stage = Fx.get(() -> Windows.open("import",
            overlay -> new IntakeView(desk.model, overlay, Fx.MESSAGES), desk.acts, "intake.css"));

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void aFileIsChosenLookedAtImportedAndUndone() {
        choose(Desks.OCTOBER);
        assertThat(words("#intake-import")).isEqualTo("Import 5 lines");
        robot.clickOn("#intake-import");
        assertThat(desk.ledger.transactions()).hasSize(5);
        robot.clickOn("#toast-undo");
        assertThat(desk.ledger.transactions()).isEmpty();
    }

    @Test
    void enterImportsAndEscapeLetsGo() {
        choose(Desks.OCTOBER);
        Fx.run(() -> stage.getScene().lookup("#intake-table").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(desk.ledger.transactions()).hasSize(5);
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.model.files()).isEmpty();
    }

    @Test
    void theCountersFilterTheLines() {
        choose(Desks.OCTOBER);
        robot.clickOn("#intake-shown-3");
        assertThat(lines()).extracting(ImportRow::status).containsExactly(ImportRow.Status.REFUSED);
        robot.clickOn("#intake-shown-0");
        assertThat(lines()).hasSize(6);
    }

    @Test
    void theReasonsOfAReadingAreSaid() {
        choose(Desks.OCTOBER);
        robot.clickOn("#intake-why");
        assertThat(Fx.get(() -> stage.getScene().getRoot().lookupAll(".reasons-card .label").size())).isGreaterThan(3);
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.model.files()).hasSize(1);
    }

    @Test
    void aQuestionIsAnsweredByOneOfTwoButtons() {
        choose(Desks.AMBIGUOUS);
        robot.clickOn("#intake-answer-1");
        assertThat(lines().getFirst().date()).isEqualTo("04 Mar 2026");
    }

    @Test
    void theHistoryUndoesAndRedoes() {
        choose(Desks.OCTOBER);
        robot.clickOn("#intake-import");
        robot.clickOn("#intake-history");
        robot.clickOn("#intake-undo-1");
        assertThat(desk.ledger.transactions()).isEmpty();
        robot.clickOn("#intake-redo-1");
        assertThat(desk.ledger.transactions()).hasSize(5);
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.model.history().shownProperty().get()).isFalse();
    }

    @Test
    void everyControlIsNamed() {
        choose(Desks.OCTOBER);
        Fx.run(() -> NamedControls.check(stage.getScene().getRoot()));
    }

    private void choose(String content) {
        desk.dialogs.willChoose(Desks.file(folder, "october.csv", content));
        robot.clickOn("#intake-choose");
    }

    private String words(String id) {
        return Fx.get(() -> ((Button) stage.getScene().lookup(id)).getText());
    }

    private List<ImportRow> lines() {
        return Fx.get(() -> List.copyOf(((ImportTable) stage.getScene().lookup("#intake-table")).getItems()));
    }

    @Test
    void looksAsDrawn() {
        assertThat(Pictures.take("import", _ -> window(preview()), SHEETS)).hasSize(4);
        assertThat(Pictures.take("import-empty", _ -> window(new Desks()), SHEETS)).hasSize(4);
    }

    @Test
    void looksAsDrawnWithAQuestionAndAHistory() {
        assertThat(Pictures.take("import-question", Appearance.LIGHT, 1280, 800, _ -> window(question()), SHEETS))
                .exists();
        assertThat(Pictures.take("import-history", Appearance.DARK, 1280, 800, _ -> window(history()), SHEETS))
                .exists();
    }

    private Desks preview() {
        var other = new Desks();
        other.model.add(List.of(Desks.file(folder, "earlier.csv", Desks.EARLIER)));
        other.model.importChosen();
        other.model.cancel();
        other.model.add(List.of(Desks.file(folder, "kbc_joint_oct.csv", Desks.OCTOBER),
                Desks.file(folder, "belfius-2026-10.csv", Desks.AMBIGUOUS),
                Desks.file(folder, "export(3).csv", "%PDF-1.7\n")));
        return other;
    }

    private Desks question() {
        var other = new Desks();
        other.model.add(List.of(Desks.file(folder, "unsure.csv", Desks.AMBIGUOUS)));
        return other;
    }

    private Desks history() {
        var other = preview();
        other.household.reload();
        other.model.importChosen();
        other.model.history().show(true);
        other.model.history().undo(other.model.history().rows().getLast());
        return other;
    }

    private static ShellView window(Desks shown) {
        return Windows.around("import", overlay -> new IntakeView(shown.model, overlay, Fx.MESSAGES), shown.acts);
    }
}
