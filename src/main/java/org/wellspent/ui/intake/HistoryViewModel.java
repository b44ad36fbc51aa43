// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wellspent.core.ledger.Account;
import org.wellspent.service.ImportStatements;
import org.wellspent.ui.kit.Desk;
import org.wellspent.ui.kit.Household;
import org.wellspent.ui.kit.Problems;

/// The imports of the past. Each can be undone at any time, in any order, and redone; the household's decisions are kept.
final class HistoryViewModel {
    private final ImportStatements imports;
    private final Household household;
    private final Desk desk;
    private final IntakeText text;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private Runnable onChanged = () -> {};

    /// The history of a household's imports.
    HistoryViewModel(ImportStatements imports, Household household, Desk desk, IntakeText text) {
        this.imports = imports;
        this.household = household;
        this.desk = desk;
        this.text = text;
    }

    /// The imports, newest first, undone ones too.
    ObservableList<HistoryRow> rows() {
        return rows;
    }

    /// Whether the history is shown in the place of the files.
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows the history, or the files again.
    void show(boolean wanted) {
        shown.set(wanted);
        if (wanted) {
            load();
        }
    }

    /// Takes an import back.
    void undo(HistoryRow row) {
        undo(row.id(), row.file());
    }

    /// Lets an undone import count again.
    void redo(HistoryRow row) {
        redo(row.id(), row.file());
    }

    /// What follows when the ledger changed.
    void setOnChanged(Runnable action) {
        onChanged = action;
    }

    /// Takes an import back; saying so, it can be redone.
    void undo(long id, String file) {
        change(text.messages().get("intake.undoing", file), () -> imports.undo(id), outcome -> desk.acts()
                .done(text.undone(file, outcome), () -> redo(id, file)));
    }

    private void redo(long id, String file) {
        change(text.messages().get("intake.redoing", file), () -> imports.redo(id), outcome -> desk.acts()
                .done(text.redone(file, outcome), () -> undo(id, file)));
    }

    /// The ledger changed: the book and what is shown of it are drawn again.
    void changed() {
        household.reload();
        onChanged.run();
        if (shown.get()) {
            load();
        }
    }

    private <T> void change(String title, Supplier<T> work, Consumer<T> done) {
        desk.background().run(title, _ -> work.get(), outcome -> {
            done.accept(outcome);
            changed();
        }, problem -> failed("intake.not-changed", problem));
    }

    private void load() {
        var book = household.bookProperty().get();
        var accounts = book == null ? List.<Account>of() : book.accounts();
        desk.background().run(text.messages().get("intake.history.loading"),
                _ -> text.history(imports.history(), accounts), rows::setAll,
                problem -> failed("intake.history.failed", problem));
    }

    private void failed(String titleKey, Exception problem) {
        if (!(problem instanceof CancellationException)) {
            desk.dialogs().problem(text.messages().get(titleKey), Problems.sentence(problem, text.messages()));
        }
    }
}
