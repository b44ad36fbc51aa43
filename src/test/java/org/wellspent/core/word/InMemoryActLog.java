// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The log as a list: what the contract looks like at its plainest.
public final class InMemoryActLog implements ActLog {
    private final List<RecordedAct> all = new ArrayList<>();
    private final List<Boolean> undone = new ArrayList<>();
    private List<RecordedAct> counting = List.of();
    private long revision;

    @Override
    public synchronized RecordedAct append(Act act, Instant at) {
        var recorded = new RecordedAct(all.size() + 1L, at, act);
        all.add(recorded);
        undone.add(false);
        changed();
        return recorded;
    }

    @Override
    public synchronized List<RecordedAct> acts() {
        return counting;
    }

    @Override
    public synchronized Optional<RecordedAct> undoLast(Instant at) {
        int last = undone.lastIndexOf(false);
        return last < 0 ? Optional.empty() : changed(last, true);
    }

    @Override
    public synchronized Optional<RecordedAct> redoLast() {
        int next = undone.lastIndexOf(false) + 1;
        return next == all.size() ? Optional.empty() : changed(next, false);
    }

    @Override
    public synchronized long revision() {
        return revision;
    }

    private Optional<RecordedAct> changed(int index, boolean isUndone) {
        undone.set(index, isUndone);
        changed();
        return Optional.of(all.get(index));
    }

    private void changed() {
        revision++;
        var now = new ArrayList<RecordedAct>();
        for (int i = 0; i < all.size(); i++) {
            if (!undone.get(i)) {
                now.add(all.get(i));
            }
        }
        counting = List.copyOf(now);
    }
}
