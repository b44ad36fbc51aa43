// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.ActLog;
import org.wellspent.core.word.RecordedAct;

/// The word of a household that said nothing yet, opened to look at.
final class EmptyActLog implements ActLog {

    @Override
    public RecordedAct append(Act act, Instant at) {
        throw new UnsupportedOperationException("opened to look at");
    }

    @Override
    public List<RecordedAct> acts() {
        return List.of();
    }

    @Override
    public Optional<RecordedAct> undoLast(Instant at) {
        return Optional.empty();
    }

    @Override
    public Optional<RecordedAct> redoLast() {
        return Optional.empty();
    }

    @Override
    public long revision() {
        return 0;
    }
}
