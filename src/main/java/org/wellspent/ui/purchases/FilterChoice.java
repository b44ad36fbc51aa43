// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import org.wellspent.core.insight.EntryFilter;

/// Something to filter by: an item of a menu, or a chip once it is chosen.
///
/// @param words    how it is written
/// @param isChosen whether it is in force
/// @param then     the filter once it is chosen, or taken away
record FilterChoice(String words, boolean isChosen, EntryFilter then) {}
