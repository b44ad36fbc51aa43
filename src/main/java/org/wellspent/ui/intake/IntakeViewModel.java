// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.text.Messages;
import org.wellspent.service.FilePreview;
import org.wellspent.service.ImportRequest;
import org.wellspent.service.ImportStatements;
import org.wellspent.ui.kit.Desk;
import org.wellspent.ui.kit.Household;
import org.wellspent.ui.kit.Problems;
import org.wellspent.ui.kit.Running;

/// The import: files that were chosen, what each would become, and taking one in. Nothing is saved before *Import*.
public final class IntakeViewModel {
    private final ImportStatements imports;
    private final HistoryViewModel history;
    private final Household household;
    private final Desk desk;
    private final IntakeText text;
    private final Messages messages;
    private final FileQuestions questions;
    private final Supplier<ReadOptions> options;
    private final Map<Long, OpenFile> open = new HashMap<>();
    private final ObservableList<FileRow> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable FileRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FilePage> page = new ReadOnlyObjectWrapper<>(new FilePage.None());
    private final ReadOnlyBooleanWrapper importing = new ReadOnlyBooleanWrapper();
    private @Nullable Running running;
    private long numbers;

    /// An import into a household.
    ///
    /// @param options what is asked of a file before anything is answered: the household's currency and the day
    public IntakeViewModel(ImportStatements imports, Household household, Desk desk, IntakeText text,
            Supplier<ReadOptions> options) {
        this.imports = imports;
        this.history = new HistoryViewModel(imports, household, desk, text);
        this.household = household;
        this.desk = desk;
        this.text = text;
        this.messages = text.messages();
        this.questions = new FileQuestions(messages);
        this.options = options;
        history.setOnChanged(this::readOthersAgain);
    }

    /// A file that was chosen.
    private record OpenFile(Path path, String name, ImportRequest asked, FilePage page,
            FilePreview.@Nullable Ready ready) {
        OpenFile with(FilePage newPage, FilePreview.@Nullable Ready newReady) {
            return new OpenFile(path, name, asked, newPage, newReady);
        }
    }

    /// The files, in the order they were chosen.
    ObservableList<FileRow> files() {
        return files;
    }

    /// The file whose page is shown, or null.
    ReadOnlyObjectProperty<@Nullable FileRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The page of the chosen file.
    ReadOnlyObjectProperty<FilePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The imports of the past.
    HistoryViewModel history() {
        return history;
    }

    /// Whether a file is being taken in.
    ReadOnlyBooleanProperty importingProperty() {
        return importing.getReadOnlyProperty();
    }

    /// Asks for files and reads them.
    public void choose() {
        add(desk.dialogs().chooseStatements());
    }

    /// Reads files that were chosen or dropped.
    public void add(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        history.show(false);
        long first = numbers + 1;
        for (var path : paths) {
            var fileName = path.getFileName();
            var name = fileName == null ? path.toString() : fileName.toString();
            read(++numbers, path, name, new ImportRequest(null, options.get()));
        }
        choose(first);
    }

    /// Shows a file.
    void choose(FileRow row) {
        choose(row.number());
    }

    /// Reads the chosen file again with an answer.
    void answer(FilePage.Answer answer) {
        readAgain(answer.then());
    }

    /// Gives the lines of the chosen file to an account; a new one where there is none of that name.
    void setAccount(String name) {
        var file = chosenFile();
        if (file != null && !name.isBlank() && !name.strip().equals(file.asked().accountName())) {
            readAgain(new ImportRequest(name.strip(), file.asked().options()));
        }
    }

    /// Takes the new lines of the chosen file in.
    void importChosen() {
        var row = chosen.get();
        var file = chosenFile();
        if (row == null || file == null || file.ready() == null || importing.get() || file.ready().fresh() == 0) {
            return;
        }
        var ready = file.ready();
        importing.set(true);
        running = desk.background().run(messages.get("intake.importing", file.name()),
                progress -> imports.take(ready, progress), batch -> taken(row.number(), batch), problem -> {
                    importing.set(false);
                    failed(messages.get("intake.not-imported", file.name()), problem);
                });
    }

    /// Cancels what runs; else lets the chosen file go. Nothing of it is saved.
    ///
    /// @return whether there was anything to cancel
    boolean cancel() {
        var row = chosen.get();
        if (importing.get() && running != null) {
            running.cancel();
            return true;
        }
        if (row == null) {
            return false;
        }
        if (page.get() instanceof FilePage.Reading && running != null) {
            running.cancel();
        }
        remove(row.number());
        return true;
    }

    private void read(long number, Path path, String name, ImportRequest asked) {
        open.put(number, new OpenFile(path, name, asked, new FilePage.Reading(name), null));
        show(number, messages.get("intake.reading"), FileRow.Look.READING);
        var accounts = accounts();
        running = desk.background().run(messages.get("intake.reading.file", name), progress -> {
            var preview = imports.preview(path, asked, progress);
            return preview instanceof FilePreview.Ready ready
                    ? new Read(preview, text.preview(name, ready, accounts))
                    : new Read(preview, new FilePage.None());
        }, read -> wasRead(number, read), problem -> notRead(number, problem));
    }

    /// A reading and its page.
    private record Read(FilePreview preview, FilePage page) {}

    private void wasRead(long number, Read read) {
        var file = open.get(number);
        if (file == null) {
            return;
        }
        switch (read.preview()) {
            case FilePreview.Ready ready -> {
                open.put(number, file.with(read.page(), ready));
                show(number, text.detail(ready), FileRow.Look.READY);
            }
            case FilePreview.Refused refused -> {
                var question = questions.of(file.name(), refused, file.asked());
                open.put(number, file.with(question.isPresent()
                        ? question.get()
                        : new FilePage.Refused(messages.get("intake.not-imported", file.name()),
                                messages.get(refused.reason())),
                        null));
                show(number, messages.get(question.isPresent() ? "intake.detail.question" : "intake.detail.refused"),
                        question.isPresent() ? FileRow.Look.QUESTION : FileRow.Look.REFUSED);
            }
        }
    }

    private void notRead(long number, Exception problem) {
        var file = open.get(number);
        if (file == null) {
            return;
        }
        if (problem instanceof CancellationException) {
            remove(number);
            return;
        }
        open.put(number, file.with(new FilePage.Refused(messages.get("intake.not-imported", file.name()),
                Problems.sentence(problem, messages)), null));
        show(number, messages.get("intake.detail.refused"), FileRow.Look.REFUSED);
    }

    private void readAgain(ImportRequest asked) {
        var row = chosen.get();
        var file = chosenFile();
        if (row != null && file != null && !importing.get()) {
            read(row.number(), file.path(), file.name(), asked);
        }
    }

    private void taken(long number, ImportBatch batch) {
        importing.set(false);
        var file = open.get(number);
        var sentence = text.taken(batch);
        if (file != null) {
            open.put(number, file.with(new FilePage.Taken(sentence, file.name()), null));
            show(number, sentence, FileRow.Look.DONE);
        }
        desk.acts().done(sentence, () -> history.undo(batch.id(), batch.file()));
        history.changed();
        open.entrySet().stream().filter(other -> other.getValue().ready() != null).map(Map.Entry::getKey).sorted()
                .findFirst().ifPresent(this::choose);
    }

    /// The ledger changed: what the other files would become is read again.
    private void readOthersAgain() {
        for (var other : new ArrayList<>(open.entrySet())) {
            var file = other.getValue();
            if (file.ready() != null) {
                read(other.getKey(), file.path(), file.name(), file.asked());
            }
        }
    }

    private void failed(String title, Exception problem) {
        if (!(problem instanceof CancellationException)) {
            desk.dialogs().problem(title, Problems.sentence(problem, messages));
        }
    }

    private List<Account> accounts() {
        var book = household.bookProperty().get();
        return book == null ? List.of() : book.accounts();
    }

    private @Nullable OpenFile chosenFile() {
        var row = chosen.get();
        return row == null ? null : open.get(row.number());
    }

    private void choose(long number) {
        files.stream().filter(row -> row.number() == number).findFirst().ifPresent(row -> {
            chosen.set(row);
            var file = open.get(number);
            page.set(file == null ? new FilePage.None() : file.page());
        });
    }

    private void show(long number, String detail, FileRow.Look look) {
        var file = open.get(number);
        if (file == null) {
            return;
        }
        var row = new FileRow(number, file.name(), detail, look);
        int at = indexOf(number);
        if (at < 0) {
            files.add(row);
        } else {
            files.set(at, row);
        }
        var shown = chosen.get();
        if (shown != null && shown.number() == number) {
            choose(number);
        }
    }

    private void remove(long number) {
        open.remove(number);
        int at = indexOf(number);
        if (at >= 0) {
            files.remove(at);
        }
        chosen.set(null);
        page.set(new FilePage.None());
        if (!files.isEmpty()) {
            choose(files.getLast().number());
        }
    }

    private int indexOf(long number) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }
}
