// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.valuation.Benefit;

/// The sum of several selected rows.
///
/// @param title   "4 purchases selected"
/// @param cost    what they cost, `256.70`
/// @param unit    its unit
/// @param created what the bar shows
/// @param text    the words beside "created"
/// @param perEuro `0.51 per euro`; empty where it is not known
/// @param span    `0.43 to 0.60`; empty where it is not known
/// @param benefit who benefits; null where it is not known
/// @param note    how many of them are not in the sum of value; empty where all are
record SelectionPage(String title, String cost, String unit, Created created, CreatedText text, String perEuro,
        String span, @Nullable Benefit benefit, String note) {}
