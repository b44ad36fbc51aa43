// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.util.Optional;
import org.wellspent.core.statement.DateOrder;
import org.wellspent.core.statement.StatementFormat;

/// What tells one layout from another, so that a later file finds the account of the earlier ones: the id of a known
/// layout; for a detected one, how it writes cells, dates and amounts.
///
/// @param delimiter   the character between cells
/// @param dateOrder   the order of the parts of a date
/// @param decimalMark `,` or `.`
public record LayoutKey(char delimiter, DateOrder dateOrder, char decimalMark) {
    private static final String DETECTED = "detected";

    /// The key of a format, as the ledger keeps it.
    static String textOf(StatementFormat format) {
        return format.layoutId().equals(DETECTED)
                ? String.join(" ", DETECTED, Integer.toString(format.delimiter()), format.dateOrder().name(),
                        String.valueOf(format.decimalMark()))
                : format.layoutId();
    }

    /// How a detected layout writes; empty for a known one, which says it itself.
    public static Optional<LayoutKey> detected(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length == 4 && parts[0].equals(DETECTED)
                ? Optional.of(new LayoutKey((char) Integer.parseInt(parts[1]), DateOrder.valueOf(parts[2]),
                        parts[3].charAt(0)))
                : Optional.empty();
    }
}
