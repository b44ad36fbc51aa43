// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.DirectBackground;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Screen;

/// Behaviour of the window, without a toolkit.
class ShellViewModelTest {
    private final Acts acts = new Acts();
    private final Screen overview = screen("overview", Icon.OVERVIEW);
    private final Screen purchases = screen("purchases", Icon.PURCHASES);
    private final Screen settings = screen("settings", Icon.SETTINGS);
    private final ShellViewModel shell = new ShellViewModel(List.of(overview, purchases), settings,
            new DirectBackground(), acts, Messages.in(Locale.ENGLISH));

    @Test
    void theFirstScreenIsShownFirst() {
        assertThat(shell.currentProperty().get()).isEqualTo(overview);
        assertThat(shell.canGoBackProperty().get()).isFalse();
    }

    @Test
    void backGoesToTheScreenBefore() {
        shell.open("purchases");
        shell.open("settings");
        shell.back();
        assertThat(shell.currentProperty().get()).isEqualTo(purchases);
        shell.back();
        assertThat(shell.currentProperty().get()).isEqualTo(overview);
        assertThat(shell.canGoBackProperty().get()).isFalse();
    }

    @Test
    void goingBackFromTheFirstScreenDoesNothing() {
        shell.back();
        assertThat(shell.currentProperty().get()).isEqualTo(overview);
    }

    @Test
    void openingTheScreenInFrontLeavesNoTrace() {
        shell.open(overview);
        assertThat(shell.canGoBackProperty().get()).isFalse();
    }

    @Test
    void positionsCountFromOneAndEmptyOnesDoNothing() {
        shell.openAt(2);
        assertThat(shell.currentProperty().get()).isEqualTo(purchases);
        shell.openAt(3);
        shell.openAt(0);
        shell.open("goals");
        assertThat(shell.currentProperty().get()).isEqualTo(purchases);
    }

    @Test
    void holdingsAreSaidInTheirOwnNumber() {
        assertThat(shell.holdings().getValue())
                .isEqualTo("no accounts · no transactions · data stays on this computer");
        shell.accountsProperty().set(1);
        shell.transactionsProperty().set(1214);
        assertThat(shell.holdings().getValue())
                .isEqualTo("1 account · 1,214 transactions · data stays on this computer");
    }

    @Test
    void undoTakesBackTheLastAct() {
        var undone = new ArrayList<String>();
        acts.done("42 lines imported.", () -> undone.add("import"));
        shell.undo();
        assertThat(undone).containsExactly("import");
        assertThat(shell.lastActProperty().get()).isNull();
    }

    @Test
    void droppedFilesGoWhereTheyAreAwaited() {
        var files = new ArrayList<Path>();
        shell.setOnFilesDropped(files::addAll);
        shell.drop(List.of());
        shell.drop(List.of(Path.of("october.csv")));
        assertThat(files).containsExactly(Path.of("october.csv"));
    }

    private static Screen screen(String id, Icon icon) {
        return Screen.of(id, "application.name", icon, () -> {
            throw new AssertionError("no view is built without a window");
        });
    }
}
