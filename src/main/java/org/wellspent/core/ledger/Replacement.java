// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

/// A row that the bank wrote anew: the later row stands for the earlier one and keeps its number, and with it all that
/// the household decided.
///
/// @param earlierId the row as it was
/// @param laterId   the row as it is now
public record Replacement(long earlierId, long laterId) {}
