// SPDX-License-Identifier: Apache-2.0
/// Accounts and transactions: the facts, and the port that keeps them.
@NullMarked
package org.wellspent.core.ledger;

import org.jspecify.annotations.NullMarked;
