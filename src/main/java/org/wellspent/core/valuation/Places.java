// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.DataFile;
import org.wellspent.core.catalogue.DataFileException;
import org.wellspent.core.text.Remark;

/// What differs by country: the cost of an hour of work (`jobs.csv`) and the electricity grid (`grid.csv`).
final class Places {
    static final String HOME = "BE";
    private static final String ELSEWHERE = "EU27";
    private static final String HOURLY_COST = "average hourly labour cost, whole economy";

    private final Map<String, Figure> hourly = new HashMap<>();
    private final Map<String, Figure> grid = new HashMap<>();

    private Places() {}

    /// A figure with its place in the data.
    record Figure(double value, Cited cited) {}

    /// What a country means for a purchase.
    ///
    /// @param code     the ISO country, upper case
    /// @param isAbroad whether it lies outside Belgium
    /// @param hourly   euros per hour of work, that of the European Union where the country has none
    /// @param grid     kg CO2e per kWh there, null where not known
    /// @param homeGrid kg CO2e per kWh in Belgium
    record Place(String code, boolean isAbroad, Figure hourly, @Nullable Figure grid, Figure homeGrid) {}

    /// Reads both files.
    ///
    /// @throws DataFileException if a figure is not above zero, or Belgium or the European Union is missing
    static Places read(DataFile jobs, DataFile gridFile) {
        var places = new Places();
        for (DataFile.Row row : jobs.rows()) {
            if (row.text("indicator").equals(HOURLY_COST)) {
                places.hourly.put(row.text("country"),
                        figure(row, "value", row.text("status") + ", " + row.text("year"),
                                Trail.Tag.SOURCED));
            }
        }
        for (DataFile.Row row : gridFile.rows()) {
            places.grid.put(row.text("country"),
                    figure(row, "kg_co2e_per_kwh", row.text("year_note"), Trail.Tag.SOURCED));
        }
        required(jobs, places.hourly, HOME);
        required(jobs, places.hourly, ELSEWHERE);
        required(gridFile, places.grid, HOME);
        return places;
    }

    private static Figure figure(DataFile.Row row, String column, String status, Trail.Tag tag) {
        double value = row.number(column);
        if (value <= 0) {
            throw row.refused("data.cell.positive", column, value);
        }
        String source = row.text("source") + " (" + status + ")";
        return new Figure(value, Cited.row(row.file(), row.text("country"), source, row.text("licence"),
                Cited.assumedIfSaid(source, tag)));
    }

    private static void required(DataFile file, Map<String, Figure> figures, String country) {
        if (!figures.containsKey(country)) {
            throw new DataFileException(Remark.of("data.place.missing", file.name(), country));
        }
    }

    /// What a country means; null is Belgium.
    Place of(@Nullable String country) {
        String code = country == null || country.isBlank() ? HOME : country.strip().toUpperCase(Locale.ROOT);
        Figure cost = hourly.get(code);
        return new Place(code, !code.equals(HOME), cost != null
                ? cost
                : Objects.requireNonNull(
                        hourly.get(ELSEWHERE)),
                grid.get(code), Objects.requireNonNull(grid.get(HOME)));
    }
}
