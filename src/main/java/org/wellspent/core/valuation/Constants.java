// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wellspent.core.catalogue.DataFile;
import org.wellspent.core.catalogue.DataFileException;
import org.wellspent.core.text.Remark;

/// All constants of the model: each [ConstantId] has exactly one row, and each row a [ConstantId].
final class Constants {
    static final String FILE = "constants.csv";

    private final Map<ConstantId, Constant> rows;

    private Constants(Map<ConstantId, Constant> rows) {
        this.rows = new EnumMap<>(rows);
        requireWhole("eco_weight", ECO_WEIGHT_ARTICLE, ECO_WEIGHT_EURO);
        requireWhole("social_weight", SOCIAL_WEIGHT_FAIR, SOCIAL_WEIGHT_GOVERNANCE, SOCIAL_WEIGHT_LABEL);
    }

    /// Reads the table.
    ///
    /// @throws DataFileException if a row is missing, unknown, doubled, or holds a figure that its unit does not allow
    static Constants read(DataFile file) {
        var byId = new HashMap<String, ConstantId>();
        for (ConstantId id : ConstantId.values()) {
            byId.put(id.id(), id);
        }
        var rows = new EnumMap<ConstantId, Constant>(ConstantId.class);
        for (DataFile.Row row : file.rows()) {
            ConstantId id = byId.get(row.text("id"));
            if (id == null || rows.containsKey(id)) {
                throw row.refused("data.constant.unknown", row.text("id"));
            }
            rows.put(id, constant(row));
        }
        for (ConstantId id : ConstantId.values()) {
            if (!rows.containsKey(id)) {
                throw new DataFileException(Remark.of("data.constant.missing", file.name(), id.id()));
            }
        }
        return new Constants(rows);
    }

    private static Constant constant(DataFile.Row row) {
        double value = row.number("value");
        Double low = row.numberOrNull("low");
        Double high = row.numberOrNull("high");
        var range = new Range(low == null ? value : low, value, high == null ? value : high);
        String unit = row.text("unit");
        if (!isAllowed(range, unit)) {
            throw row.refused("data.constant.bounds", row.text("id"), unit);
        }
        return new Constant(row.text("id"), range, unit, tag(row), row.text("source"), row.text("note"));
    }

    private static Trail.Tag tag(DataFile.Row row) {
        return switch (row.text("tag")) {
            case "S" -> Trail.Tag.SOURCED;
            case "D" -> Trail.Tag.DERIVED;
            case "A" -> Trail.Tag.ASSUMED;
            default -> throw row.refused("data.cell.word", "tag", row.text("tag"));
        };
    }

    /// Whether figures are in order and fit their unit.
    private static boolean isAllowed(Range range, String unit) {
        boolean ordered = range.low() <= range.central() && range.central() <= range.high()
                && Double.isFinite(range.high() - range.low());
        return ordered && switch (unit) {
            case "share" -> range.low() >= 0 && range.high() <= 1;
            case "shift" -> range.low() >= -1 && range.high() <= 1;
            case "letter" -> range.low() >= 1 && range.high() <= Grade.values().length;
            case "exponent", "points" -> range.low() >= 0;
            default -> range.low() > 0;
        };
    }

    private void requireWhole(String what, ConstantId... parts) {
        double sum = Arrays.stream(parts).mapToDouble(this::value).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new DataFileException(Remark.of("data.constant.whole", FILE, what, sum));
        }
    }

    /// What decimal figures may be off by when they are added up; no figure of the model.
    private static final double ROUNDING = 1e-9;

    /// The row of a constant.
    Constant get(ConstantId id) {
        return Objects.requireNonNull(rows.get(id));
    }

    /// The central figure of a constant.
    double value(ConstantId id) {
        return get(id).value();
    }

    /// A constant with its bounds.
    Range range(ConstantId id) {
        return get(id).range();
    }

    /// All rows in the order of the code.
    List<Constant> all() {
        return List.copyOf(rows.values());
    }

    /// The table with some rows replaced by the household.
    ///
    /// @throws DataFileException as [#read(DataFile)] does
    Constants with(List<Constant> changed) {
        var next = new EnumMap<>(rows);
        for (Constant constant : changed) {
            ConstantId id = Arrays.stream(ConstantId.values()).filter(i -> i.id().equals(constant.id())).findAny()
                    .orElseThrow(() -> new DataFileException(
                            Remark.of("data.constant.told", constant.id(), constant.unit())));
            if (!isAllowed(constant.range(), constant.unit()) || !constant.unit().equals(get(id).unit())) {
                throw new DataFileException(Remark.of("data.constant.told", constant.id(), get(id).unit()));
            }
            next.put(id, constant);
        }
        return new Constants(next);
    }
}
