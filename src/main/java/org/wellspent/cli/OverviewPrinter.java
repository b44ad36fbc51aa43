// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.Overview;
import org.wellspent.core.insight.Overviews;
import org.wellspent.core.insight.Period;
import org.wellspent.core.text.Progress;

/// Prints the overview of a household.
final class OverviewPrinter {
    private final Terminal terminal;

    OverviewPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /// As text.
    ///
    /// @param asked a period; without one, the last month with data
    void text(OpenHousehold open, Optional<Period> asked) {
        var book = open.review().book(Progress.NONE);
        if (book.entries().isEmpty()) {
            terminal.line(terminal.messages().get("cli.empty"));
        } else {
            new OverviewLines(terminal.messages()).of(overview(open, book, asked)).forEach(terminal::line);
        }
    }

    /// As a JSON document.
    void json(OpenHousehold open, Optional<Period> asked) {
        var book = open.review().book(Progress.NONE);
        terminal.json(OverviewJson.of(overview(open, book, asked), book.currency()));
    }

    private static Overview overview(OpenHousehold open, Book book, Optional<Period> asked) {
        var today = LocalDate.now(open.household().clock());
        return new Overviews(book)
                .of(asked.or(book::lastMonth).orElseGet(() -> Period.of(Period.Kind.MONTH, today)));
    }
}
