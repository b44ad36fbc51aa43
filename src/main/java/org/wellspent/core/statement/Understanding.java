// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import org.jspecify.annotations.Nullable;

/// All that is settled before the rows are read.
///
/// @param place       where the table stands
/// @param columns     what its columns hold
/// @param conventions how its cells are read
/// @param evidence    what the rest of the file tells
/// @param layout      the known layout, or null
/// @param split       the column whose amounts are split at their decimal comma, or -1
record Understanding(TablePlace place, Columns columns, Conventions conventions, Evidence evidence,
        @Nullable Layout layout, int split) {}
