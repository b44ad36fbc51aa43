// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.insight.Period;
import org.wellspent.core.text.Messages;

/// The household as all screens see it: its book, the period that is looked at, and which purchases were asked for. The
/// book is loaded away from the window's thread; while it is loaded again, the one before stays.
public final class Household {
    private final Background.Work<Book> source;
    private final Latest loading;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Book> book = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Period> period;
    private final ObjectProperty<EntryFilter> filter = new SimpleObjectProperty<>(EntryFilter.NONE);
    private boolean periodIsChosen;

    /// A household whose book is not loaded yet.
    ///
    /// @param source     reads the book
    /// @param background where it is read
    /// @param today      its month is shown until there is data
    public Household(Background.Work<Book> source, Background background, Messages messages, LocalDate today) {
        this.source = source;
        this.loading = new Latest(background);
        this.messages = messages;
        this.period = new SimpleObjectProperty<>(Period.of(Period.Kind.MONTH, today));
    }

    /// Loads the book, or loads it again after something changed.
    public void reload() {
        busy.set(true);
        loading.run(messages.get("household.loading"), source, this::show, this::fail);
    }

    /// The book, or null before it was loaded for the first time.
    public ReadOnlyObjectProperty<@Nullable Book> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /// Whether the book is being loaded.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Why the book could not be loaded, or null.
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The period that is looked at. With the first book it becomes the last month with data.
    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    /// Which purchases are looked at.
    public ObjectProperty<EntryFilter> filterProperty() {
        return filter;
    }

    /// The last day with data.
    public Optional<LocalDate> latest() {
        var loaded = book.get();
        return loaded == null ? Optional.empty() : loaded.span().map(Period::to);
    }

    private void show(Book loaded) {
        busy.set(false);
        problem.set(null);
        if (!periodIsChosen && !loaded.entries().isEmpty()) {
            periodIsChosen = true;
            loaded.lastMonth().ifPresent(period::set);
        }
        book.set(loaded);
    }

    private void fail(Exception reason) {
        busy.set(false);
        if (!(reason instanceof CancellationException)) {
            problem.set(reason);
        }
    }
}
