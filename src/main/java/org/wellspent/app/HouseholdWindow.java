// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.wellspent.cli.OpenHousehold;
import org.wellspent.core.report.Figures;
import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.intake.IntakeText;
import org.wellspent.ui.intake.IntakeView;
import org.wellspent.ui.intake.IntakeViewModel;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.Appearance;
import org.wellspent.ui.kit.Background;
import org.wellspent.ui.kit.Desk;
import org.wellspent.ui.kit.Dialogs;
import org.wellspent.ui.kit.FxBackground;
import org.wellspent.ui.kit.FxDialogs;
import org.wellspent.ui.kit.Household;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Motion;
import org.wellspent.ui.kit.Navigation;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Problems;
import org.wellspent.ui.kit.Screen;
import org.wellspent.ui.kit.Theme;
import org.wellspent.ui.overview.OverviewView;
import org.wellspent.ui.overview.OverviewViewModel;
import org.wellspent.ui.purchases.PurchasesView;
import org.wellspent.ui.purchases.PurchasesViewModel;
import org.wellspent.ui.shell.FirstStartView;
import org.wellspent.ui.shell.MainWindow;
import org.wellspent.ui.shell.ShellView;
import org.wellspent.ui.shell.ShellViewModel;

/// The window over one household at a time: the first start where there is nothing yet, else its screens. Data folders are
/// opened and closed away from the window's thread.
final class HouseholdWindow implements AutoCloseable {
    private final Folders folders;
    private final Messages messages;
    private final Clock clock;
    private final Background background;
    private final Overlay overlay = new Overlay(Motion.where(() -> true));
    private final Dialogs dialogs;
    private final Theme theme = new Theme(Appearance.SYSTEM);
    private final MainWindow window;
    private Optional<Path> folder;
    private @Nullable OpenHousehold open;

    /// Opens the window on a data folder, and returns when it was closed.
    ///
    /// @param folder the data folder named on the command line
    /// @return false if there is no display to open it on
    static boolean show(Folders folders, Messages messages, Clock clock, Optional<Path> folder) {
        return Desktop.show(stage -> {
            var background = new FxBackground();
            var window = new HouseholdWindow(folders, messages, clock, background, stage, folder);
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
                background.close();
                window.close();
            });
            window.start();
        });
    }

    /// A window that shows nothing yet.
    ///
    /// @param folder the data folder named on the command line
    private HouseholdWindow(Folders folders, Messages messages, Clock clock, Background background, Stage stage,
            Optional<Path> folder) {
        this.folders = folders;
        this.messages = messages;
        this.clock = clock;
        this.background = background;
        this.folder = folder;
        this.dialogs = new FxDialogs(() -> stage, overlay, messages);
        this.window = new MainWindow(theme, overlay, messages, "overview.css", "purchases.css", "intake.css");
        window.open(stage);
    }

    /// Opens the data folder and shows what it holds.
    void start() {
        load(_ -> folders.look(folder), household -> {
            if (household.household().ledger().transactions().isEmpty()) {
                showFirstStart();
            } else {
                showScreens(household, List.of());
            }
        });
    }

    private void load(Background.Work<OpenHousehold> work, Consumer<OpenHousehold> show) {
        background.run(messages.get("household.loading"), progress -> {
            close();
            return work.run(progress);
        }, household -> {
            open = household;
            show.accept(household);
        }, problem -> {
            showFirstStart();
            dialogs.problem(messages.get("window.problem.open"), Problems.sentence(problem, messages));
        });
    }

    private void showFirstStart() {
        window.showFirstStart(new FirstStartView(messages, this::chooseFiles, this::openSample, this::chooseFolder));
    }

    private void chooseFiles() {
        var files = dialogs.chooseStatements();
        if (!files.isEmpty()) {
            load(_ -> folders.open(folder), household -> showScreens(household, files));
        }
    }

    private void openSample() {
        load(progress -> folders.sample(folder, progress), household -> showScreens(household, List.of()));
    }

    private void chooseFolder() {
        dialogs.chooseFolder().ifPresent(chosen -> {
            folder = Optional.of(chosen);
            start();
        });
    }

    private void showScreens(OpenHousehold household, List<Path> files) {
        theme.appearanceProperty().set(
                Appearance.valueOf(household.household().preferences().appearance().name()));
        var today = LocalDate.now(clock);
        var figures = new Figures(messages);
        var acts = new Acts();
        var seen = new Household(household.review()::book, background, messages, today);
        var front = new Front();
        var desk = new Desk(background, acts, dialogs, front);
        var intake = new IntakeViewModel(household.imports(), seen, desk,
                new IntakeText(messages, figures, clock.getZone()),
                () -> ReadOptions.none(household.household().preferences().currency(), LocalDate.now(clock)));
        var overview = new OverviewViewModel(seen, front, messages, figures, today);
        var purchases = new PurchasesViewModel(seen, household.review()::explain, background, front, messages,
                figures);
        var shell = new ShellViewModel(List.of(
                Screen.of("overview", "screen.overview", Icon.OVERVIEW,
                        () -> new OverviewView(overview, overlay, messages, figures)),
                Screen.of("purchases", "screen.purchases", Icon.PURCHASES,
                        () -> new PurchasesView(purchases, overlay, messages, figures)),
                Screen.of("import", "screen.import", Icon.IMPORT, () -> new IntakeView(intake, overlay, messages))),
                /* settings= */ null, background, acts, messages);
        front.leadsTo(shell::open);
        shell.setOnFilesDropped(dropped -> {
            shell.open("import");
            intake.add(dropped);
        });
        seen.bookProperty().subscribe(book -> {
            if (book != null) {
                shell.accountsProperty().set(book.accounts().size());
                shell.transactionsProperty().set(book.entries().size());
            }
        });
        window.showShell(new ShellView(shell, overlay, acts, messages), shell);
        seen.reload();
        if (!files.isEmpty()) {
            shell.drop(files);
        }
    }

    /// Lets other processes into the data folder.
    @Override
    public void close() {
        var household = open;
        open = null;
        if (household != null) {
            household.close();
        }
    }

    /// Opens screens once the shell that holds them is there.
    private static final class Front implements Navigation {
        private Consumer<String> shell = _ -> {};

        void leadsTo(Consumer<String> opens) {
            shell = opens;
        }

        @Override
        public void open(String screenId) {
            shell.accept(screenId);
        }
    }
}
