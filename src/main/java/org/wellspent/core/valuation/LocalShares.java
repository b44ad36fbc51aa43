// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.DataFile;
import org.wellspent.core.catalogue.DataFileException;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.text.Remark;

/// The table of local shares with the rules for what it leaves out (value-method, section 13).
final class LocalShares {
    private static final Set<String> SECTORS_OF_PUBLIC_ROWS = Set.of("public", "social", "utility");

    private final Map<String, Map<MerchantType, LocalShare.Stated>> stated = new HashMap<>();

    private LocalShares() {}

    /// Reads `local-share-defaults.csv`.
    ///
    /// @throws DataFileException if a share is out of bounds or out of order, or a type is not known
    static LocalShares read(DataFile file) {
        var shares = new LocalShares();
        for (DataFile.Row row : file.rows()) {
            String sector = row.text("local_sector");
            MerchantType type = type(row);
            var range = new Range(row.number("low"), row.number("central"), row.number("high"));
            if (!(range.low() >= 0 && range.low() <= range.central() && range.central() <= range.high()
                    && range.high() <= 1)) {
                throw row.refused("data.local.order", sector, type.id());
            }
            var cited = Cited.row(file.name(), sector + " " + type.id(), row.text("basis"), "CC0", Trail.Tag.ASSUMED);
            shares.stated.computeIfAbsent(sector, _ -> new EnumMap<>(MerchantType.class)).put(type,
                    new LocalShare.Stated(sector, type, range, cited));
        }
        return shares;
    }

    private static MerchantType type(DataFile.Row row) {
        try {
            return MerchantType.ofId(row.text("merchant_type"));
        } catch (IllegalArgumentException _) {
            throw row.refused("data.cell.word", "merchant_type", row.text("merchant_type"));
        }
    }

    /// The share of a category at a type of merchant.
    ///
    /// @throws DataFileException if the table has no row at all for the category's sector
    LocalShare.Found find(SpendCategory category, MerchantType type) {
        MerchantType asked = type;
        if (category.has(CategoryRule.ONE_LOCAL_SHARE)) {
            asked = MerchantType.ofId(category.argument(CategoryRule.ONE_LOCAL_SHARE));
        }
        boolean producerRowFails = type == MerchantType.PRODUCER && category.sector().equals("retail")
                && !category.has(CategoryRule.PRODUCER_ROW);
        if (producerRowFails) {
            asked = MerchantType.INDEPENDENT;
        }
        Map<MerchantType, LocalShare.Stated> sector = sector(category.sector());
        LocalShare.Stated row = sector.get(asked);
        if (row != null) {
            return new LocalShare.Found(row, producerRowFails);
        }
        LocalShare found = substitute(sector, asked, EnumSet.noneOf(MerchantType.class));
        return new LocalShare.Found(found != null ? found : lastResort(category.sector(), sector), true);
    }

    private Map<MerchantType, LocalShare.Stated> sector(String name) {
        Map<MerchantType, LocalShare.Stated> sector = stated.get(name);
        if (sector == null) {
            throw new DataFileException(Remark.of("data.local.sector", name));
        }
        return sector;
    }

    /// The row of a type, or what stands for it; null where nothing does.
    private static @Nullable LocalShare substitute(Map<MerchantType, LocalShare.Stated> sector, MerchantType type,
            Set<MerchantType> asked) {
        LocalShare.Stated row = sector.get(type);
        if (row != null || !asked.add(type)) {
            return row;
        }
        return switch (type) {
            case INDEPENDENT, OPERATOR, PUBLIC -> substitute(sector, MerchantType.CHAIN, asked);
            case CHAIN -> substitute(sector, MerchantType.OPERATOR, asked);
            case PRODUCER, COOPERATIVE -> substitute(sector, MerchantType.INDEPENDENT, asked);
            case SOCIAL -> substitute(sector, MerchantType.COOPERATIVE, asked);
            case FRANCHISE -> {
                LocalShare chain = substitute(sector, MerchantType.CHAIN, EnumSet.copyOf(asked));
                LocalShare independent = substitute(sector, MerchantType.INDEPENDENT, EnumSet.copyOf(asked));
                yield chain == null || independent == null ? null : new LocalShare.Mean(List.of(chain, independent));
            }
            case PLATFORM -> {
                LocalShare chain = substitute(sector, MerchantType.CHAIN, asked);
                yield chain == null ? null : new LocalShare.Half(chain);
            }
        };
    }

    private static LocalShare lastResort(String name, Map<MerchantType, LocalShare.Stated> sector) {
        LocalShare.Stated row = sector.get(MerchantType.PUBLIC);
        return row != null && SECTORS_OF_PUBLIC_ROWS.contains(name)
                ? row
                : new LocalShare.Mean(new ArrayList<>(sector.values()));
    }
}
