// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IdSetTest {

    @Test
    void numbersInARowAreOneStretch() {
        assertThat(IdSet.of(5, 3, 4, 9).ranges())
                .containsExactly(new IdSet.Range(3, 5), new IdSet.Range(9, 9));
    }

    @Test
    void aStretchDoesNotRunBackward() {
        assertThatThrownBy(() -> new IdSet.Range(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void everyOperationAgreesWithPlainSets(@ForAll("numbers") Set<Long> one, @ForAll("numbers") Set<Long> other) {
        IdSet a = set(one);
        IdSet b = set(other);
        var union = new TreeSet<>(one);
        union.addAll(other);
        var common = new TreeSet<>(one);
        common.retainAll(other);
        var left = new TreeSet<>(one);
        left.removeAll(other);
        assertThat(a.union(b)).isEqualTo(set(union)).hasSameHashCodeAs(set(union));
        assertThat(a.intersect(b)).isEqualTo(set(common));
        assertThat(a.minus(b)).isEqualTo(set(left));
        assertThat(a.size()).isEqualTo(one.size());
        assertThat(a.isEmpty()).isEqualTo(one.isEmpty());
        for (long id = 0; id <= 41; id++) {
            assertThat(a.contains(id)).isEqualTo(one.contains(id));
        }
    }

    @Property(tries = 100)
    void stretchesMeltTogether(@ForAll("numbers") Set<Long> numbers) {
        IdSet whole = set(numbers);
        var twice = new ArrayList<>(whole.ranges());
        numbers.forEach(number -> twice.add(new IdSet.Range(number, number)));
        assertThat(IdSet.ofRanges(twice)).isEqualTo(whole);
    }

    @Provide
    Arbitrary<Set<Long>> numbers() {
        return Arbitraries.longs().between(1, 40).set().ofMaxSize(30);
    }

    private static IdSet set(Iterable<Long> numbers) {
        var builder = new IdSet.Builder();
        numbers.forEach(builder::add);
        return builder.build();
    }
}
