// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import org.wellspent.core.report.Created;

/// A merchant among those that created most or least per euro.
///
/// @param merchant its name
/// @param created  what its bar shows
/// @param figure   its value per euro, `0.88`; words where it is only roughly known
/// @param spoken   what a screen reader hears
record RankedRow(String merchant, Created created, String figure, String spoken) {

    /// Whether words stand in the place of a figure.
    boolean isWords() {
        return created instanceof Created.Rough;
    }
}
