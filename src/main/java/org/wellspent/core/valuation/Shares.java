// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import org.wellspent.core.catalogue.DataFile;

/// What a price consists of and where the work in it was done, each 0 to 1.
///
/// @param tax      VAT and excise, of the price (t)
/// @param margin   trade margin, of the price (m)
/// @param basic    basic value, of the price (b)
/// @param domestic Belgian, of the basic value
/// @param otherEu  from elsewhere in the European Union, of the basic value
/// @param world    from the rest of the world, of the basic value
record Shares(double tax, double margin, double basic, double domestic, double otherEu, double world) {

    /// What rounding to four decimals may leave when shares are added up; no figure of the model.
    private static final double ROUNDING = 0.005;

    /// Reads the columns of `categories.csv`.
    ///
    /// @param originsNeeded whether the row must say where the work was done
    static Shares read(DataFile.Row row, boolean originsNeeded) {
        var shares = new Shares(share(row, "tax_share_of_price"), share(row, "trade_margin_share"),
                share(row, "basic_value_share"), share(row, "origin_domestic", originsNeeded),
                share(row, "origin_other_eu", originsNeeded), share(row, "origin_rest_of_world", originsNeeded));
        if (Math.abs(shares.tax + shares.margin + shares.basic - 1) > ROUNDING || shares.margin + shares.basic == 0) {
            throw row.refused("data.share.whole", "tax_share_of_price, trade_margin_share, basic_value_share");
        }
        if (originsNeeded && Math.abs(shares.domestic + shares.otherEu + shares.world - 1) > ROUNDING) {
            throw row.refused("data.share.whole", "origin_domestic, origin_other_eu, origin_rest_of_world");
        }
        return shares;
    }

    private static double share(DataFile.Row row, String column, boolean needed) {
        return needed || !row.text(column).isEmpty() ? share(row, column) : 0;
    }

    private static double share(DataFile.Row row, String column) {
        double share = row.number(column);
        if (share < 0 || share > 1) {
            throw row.refused("data.share.bounds", column, share);
        }
        return share;
    }
}
