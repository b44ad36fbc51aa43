// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// How the sign of an amount is told.
public enum SignRule {
    /** As the amount is written: negative leaves the account. */
    AS_WRITTEN,
    /** The other way round, as cards write it: positive is spent. */
    TURNED,
    /** By the column of signs; the amount itself has none. */
    BY_MARKER,
    /** Only money that comes in is marked, by a plus or `CR`; what has no sign is spent. */
    UNMARKED_OUT
}
