// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One file taken in: a batch that can be undone and redone.
///
/// @param id        the ledger's number for it
/// @param file      the file's name, without its folder
/// @param layoutId  the layout it was read by
/// @param at        when it was taken in
/// @param accountId the account its rows belong to; the first one where a file holds several
/// @param fresh     how many transactions it added
/// @param known     how many of its rows the ledger already held
/// @param undoneAt  when it was undone, or null while it counts
public record ImportBatch(long id, String file, String layoutId, Instant at, long accountId, int fresh, int known,
        @Nullable Instant undoneAt) {

    /// Whether the batch was taken back.
    public boolean isUndone() {
        return undoneAt != null;
    }
}
