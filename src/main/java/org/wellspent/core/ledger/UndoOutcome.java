// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

/// What undoing an import did.
///
/// @param importId the import
/// @param removed  how many transactions no longer count
/// @param kept     how many of its transactions another import also holds, so that they stay
public record UndoOutcome(long importId, int removed, int kept) {}
