// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspent.ui.kit.Appearance;
import org.wellspent.ui.kit.Fx;
import org.wellspent.ui.kit.Pictures;
import org.wellspent.ui.shell.ShellView;
import org.wellspent.ui.shell.Windows;

class IntakeViewTest {
    private static final String[] SHEETS = {"shell.css", "intake.css"};

    @TempDir
    private Path folder = Path.of("");

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
        var desk = new Desks();
        desk.model.add(List.of(Desks.file(folder, "earlier.csv", Desks.EARLIER)));
        desk.model.importChosen();
        desk.model.cancel();
        desk.model.add(List.of(Desks.file(folder, "kbc_joint_oct.csv", Desks.OCTOBER),
                Desks.file(folder, "belfius-2026-10.csv", Desks.AMBIGUOUS),
                Desks.file(folder, "export(3).csv", "%PDF-1.7\n")));
        return desk;
    }

    private Desks question() {
        var desk = new Desks();
        desk.model.add(List.of(Desks.file(folder, "unsure.csv", Desks.AMBIGUOUS)));
        return desk;
    }

    private Desks history() {
        var desk = preview();
        desk.household.reload();
        desk.model.importChosen();
        desk.model.history().show(true);
        desk.model.history().undo(desk.model.history().rows().getLast());
        return desk;
    }

    private static ShellView window(Desks desk) {
        return Windows.around("import", overlay -> new IntakeView(desk.model, overlay, Fx.MESSAGES), desk.acts);
    }
}
