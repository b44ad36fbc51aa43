// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Messages;

/// Days in a date field: shown with the month as a word, read also as `5/10/2026`, `5.10.2026` and `2026-10-05`; day before
/// month, as the shown form says. A text that is no day becomes null, never another day.
public final class DayConverter extends StringConverter<@Nullable LocalDate> {
    private final DateTimeFormatter shown;
    private final List<DateTimeFormatter> read;

    /// Days as the reader of these texts writes them.
    public DayConverter(Messages messages) {
        var locale = messages.locale();
        shown = DateTimeFormatter.ofPattern(messages.get("date.day.year"), locale);
        read = Stream.of("d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d")
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : shown.format(day);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
        return read.stream().flatMap(format -> parsed(format, text.strip())).findFirst().orElse(null);
    }

    private static Stream<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Stream.of(LocalDate.parse(text, format));
        } catch (DateTimeException _) {
            return Stream.empty();
        }
    }
}
