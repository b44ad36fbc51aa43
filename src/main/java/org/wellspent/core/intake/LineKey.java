// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.time.LocalDate;
import org.wellspent.core.statement.StatementLine;

/// The key of a line within its account: 64 bits of its booking day, amount and text. Lines of one key are twins.
///
/// With a million rows in an account the odds that two different ones share a key are about 1 in 37 million
/// (n² / 2 / 2⁶⁴). Keys are kept in the ledger: the function never changes without a migration.
public final class LineKey {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private LineKey() {}

    /// The key of a line.
    public static long of(StatementLine line) {
        return of(line.bookedOn(), line.amount().minor(), line.descriptor());
    }

    /// The key of a day, an amount in minor units and a text.
    public static long of(LocalDate day, long amountMinor, String text) {
        long hash = mixed(FNV_OFFSET ^ day.toEpochDay());
        hash = mixed(hash ^ amountMinor);
        String form = TextForm.of(text);
        for (int i = 0; i < form.length(); i++) {
            hash = (hash ^ form.charAt(i)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    /// The finisher of MurmurHash3: each bit in moves half of the bits out.
    private static long mixed(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
