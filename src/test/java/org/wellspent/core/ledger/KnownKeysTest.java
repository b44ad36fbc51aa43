// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KnownKeysTest {

    @Test
    void twinsAreHandedOutOldestFirstAndEachOnce() {
        var claims = new KnownKeys.Builder().add(1, 7, 8, 7).add(10, 7).build().claims();
        assertThat(List.of(claims.next(7), claims.next(7), claims.next(7), claims.next(7))).containsExactly(1L, 3L, 10L,
                0L);
        assertThat(claims.next(8)).isEqualTo(2);
        assertThat(claims.next(9)).isZero();
    }

    @Test
    void eachWalkStartsAnew() {
        var known = new KnownKeys.Builder().add(1, 7).build();
        assertThat(known.claims().next(7)).isEqualTo(1);
        assertThat(known.claims().next(7)).isEqualTo(1);
        assertThat(known.size()).isEqualTo(1);
    }

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(KnownKeys.none().claims().next(0)).isZero();
    }

    @Property(tries = 200)
    void agreesWithAMapOfQueues(@ForAll @Size(max = 200) List<@LongRange(min = -3, max = 12) Long> keys) {
        var builder = new KnownKeys.Builder();
        Map<Long, Deque<Long>> expected = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            builder.add(i + 1L, keys.get(i) << 40);
            expected.computeIfAbsent(keys.get(i) << 40, _ -> new ArrayDeque<>()).add(i + 1L);
        }
        var claims = builder.build().claims();
        for (long key = -4; key < 14; key++) {
            var queue = expected.getOrDefault(key << 40, new ArrayDeque<>());
            while (!queue.isEmpty()) {
                assertThat(claims.next(key << 40)).isEqualTo(queue.remove());
            }
            assertThat(claims.next(key << 40)).isZero();
        }
    }
}
