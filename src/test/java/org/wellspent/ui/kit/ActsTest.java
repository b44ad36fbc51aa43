// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ActsTest {
    private final Acts acts = new Acts();

    @Test
    void anActIsUndoneOnce() {
        var undone = new ArrayList<String>();
        acts.done("Category changed for 2 purchases.", () -> undone.add("category"));
        assertThat(acts.undo()).isTrue();
        assertThat(acts.undo()).isFalse();
        assertThat(undone).containsExactly("category");
    }

    @Test
    void onlyTheLastActIsUndone() {
        var undone = new ArrayList<String>();
        acts.done("one", () -> undone.add("one"));
        acts.done("two", () -> undone.add("two"));
        acts.undo();
        assertThat(undone).containsExactly("two");
    }

    @Test
    void whatUndoingReportsIsKept() {
        acts.done("one", () -> acts.done("taken back"));
        acts.undo();
        assertThat(acts.lastProperty().get()).isEqualTo(new Acts.Act("taken back", null));
    }

    @Test
    void anActWithoutUndoStays() {
        acts.done("42 lines imported.");
        assertThat(acts.undo()).isFalse();
        assertThat(acts.lastProperty().get()).isNotNull();
    }
}
