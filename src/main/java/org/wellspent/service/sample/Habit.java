// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.DataFile;

/// One habit of the household: a row of `household.csv`.
///
/// @param payee    the other side, as its terminal or account is called
/// @param place    where, as the statement writes it; may be empty
/// @param channel  how the money moves
/// @param message  what is written with it; `{month}` and `{year}` are filled in
/// @param amounts  how much
/// @param rhythm   when
/// @param from     the first month, or null from the beginning
/// @param to       the last month, or null to the end
/// @param season   how much likelier in which month; 1 where nothing is said
/// @param returned how many of a hundred purchases are given back
record Habit(String payee, String place, Channel channel, String message, Amounts amounts, Rhythm rhythm,
        @Nullable YearMonth from, @Nullable YearMonth to, Map<Month, Double> season, int returned) {

    static Habit of(DataFile.Row row) {
        String returned = row.text("returned");
        return new Habit(row.text("payee"), row.text("place"), Channel.of(row.text("channel")), row.text("message"),
                Amounts.of(row.text("amount")), Rhythm.of(row.text("rhythm")), month(row.text("from")),
                month(row.text("to")), season(row.text("season")), returned.isEmpty() ? 0 : Integer.parseInt(returned));
    }

    /// Whether the household has the habit in a month.
    boolean isIn(YearMonth month) {
        return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
    }

    /// How much likelier than usual in a month.
    double seasonOf(YearMonth month) {
        return season.getOrDefault(month.getMonth(), 1.0);
    }

    private static @Nullable YearMonth month(String text) {
        return text.isEmpty() ? null : YearMonth.parse(text);
    }

    private static Map<Month, Double> season(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(part -> !part.isEmpty()).map(part -> part.split("=", -1))
                .collect(Collectors.toMap(part -> Month.of(Integer.parseInt(part[0])),
                        part -> Double.parseDouble(part[1])));
    }
}
