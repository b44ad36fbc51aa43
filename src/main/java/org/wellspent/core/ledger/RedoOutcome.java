// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

/// What redoing an undone import did.
///
/// @param importId the import
/// @param restored how many transactions count again
/// @param known    how many of its transactions another import held all the time
public record RedoOutcome(long importId, int restored, int known) {}
