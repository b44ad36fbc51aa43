// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.Background;
import org.wellspent.ui.kit.Running;
import org.wellspent.ui.kit.Screen;

/// What the window knows: its screens, which one is in front, what runs, what was done last, how much there is.
public final class ShellViewModel {
    private final List<Screen> screens;
    private final @Nullable Screen settings;
    private final Background background;
    private final Acts acts;
    private final ReadOnlyObjectWrapper<Screen> current;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final Deque<Screen> history = new ArrayDeque<>();
    private final LongProperty accounts = new SimpleLongProperty();
    private final LongProperty transactions = new SimpleLongProperty();
    private final ObservableValue<String> holdings;
    private Consumer<List<Path>> filesDropped = _ -> {};

    /// A window with these screens.
    ///
    /// @param screens  at least one, in the order of the rail; the first is shown
    /// @param settings stands at the foot of the rail; null while there is none
    public ShellViewModel(List<Screen> screens, @Nullable Screen settings, Background background, Acts acts,
            Messages messages) {
        this.screens = List.copyOf(screens);
        this.settings = settings;
        this.background = background;
        this.acts = acts;
        this.current = new ReadOnlyObjectWrapper<>(this.screens.getFirst());
        var figures = new Figures(messages);
        holdings = accounts.flatMap(ours -> transactions.map(taken -> messages.get("shell.holdings", ours.longValue(),
                figures.count(ours.longValue()), taken.longValue(), figures.count(taken.longValue()))));
    }

    /// The screens in the order of the rail, without settings.
    public List<Screen> screens() {
        return screens;
    }

    /// The settings, if there are any.
    public Optional<Screen> settings() {
        return Optional.ofNullable(settings);
    }

    /// The screen in front.
    public ReadOnlyObjectProperty<Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// What runs, or null.
    public ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return background.currentProperty();
    }

    /// What was done last, or null.
    public ReadOnlyObjectProperty<Acts.@Nullable Act> lastActProperty() {
        return acts.lastProperty();
    }

    /// How many accounts the household has.
    public LongProperty accountsProperty() {
        return accounts;
    }

    /// How many transactions the household has.
    public LongProperty transactionsProperty() {
        return transactions;
    }

    /// "3 accounts · 1,214 transactions · data stays on this computer".
    public ObservableValue<String> holdings() {
        return holdings;
    }

    /// Whether there is a screen to go back to.
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /// What happens with files that are dropped on the window: they are imported.
    public void setOnFilesDropped(Consumer<List<Path>> action) {
        filesDropped = action;
    }

    /// Takes files dropped on the window.
    public void drop(List<Path> files) {
        if (!files.isEmpty()) {
            filesDropped.accept(files);
        }
    }

    /// Brings a screen to the front; an id that no screen has does nothing.
    public void open(String id) {
        every().stream().filter(screen -> screen.id().equals(id)).findFirst().ifPresent(this::open);
    }

    /// Brings a screen to the front.
    public void open(Screen screen) {
        if (!screen.equals(current.get())) {
            history.push(current.get());
            current.set(screen);
            canGoBack.set(true);
        }
    }

    /// Brings the screen at a position of the rail to the front, from 1; a position that is empty does nothing.
    public void openAt(int position) {
        if (position >= 1 && position <= screens.size()) {
            open(screens.get(position - 1));
        }
    }

    /// Goes back to the screen before.
    public void back() {
        if (!history.isEmpty()) {
            current.set(history.pop());
            canGoBack.set(!history.isEmpty());
        }
    }

    /// Undoes what was done last.
    public void undo() {
        acts.undo();
    }

    /// Cancels what runs.
    public void cancel() {
        var running = background.currentProperty().get();
        if (running != null) {
            running.cancel();
        }
    }

    private List<Screen> every() {
        if (settings == null) {
            return screens;
        }
        var all = new ArrayList<>(screens);
        all.add(settings);
        return all;
    }
}
