// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.ledger.InMemoryLedger;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.ledger.Transaction;

/// The one idea behind overlap and undo, against its own definition: the ledger shows, per key, the largest count over
/// the imports not undone.
public class OverlapTest {
    /// What the random files are made of: each has a day, an amount and a text that no other comes near.
    private static final List<String> KINDS = List.of("10-01 -3.20 COFFEE", "10-05 -41.00 GROCER", "10-05 -7.35 BOOKS",
            "10-20 2100.00 SALARY", "11-02 -80.00 BICYCLE");

    /// A step: import a file (how many it has of each kind), undo or redo the n-th import.
    public sealed interface Step {
        record Import(List<Integer> counts) implements Step {}

        record Turn(int which) implements Step {}
    }

    @Property(tries = 300)
    void theLedgerShowsTheLargestCountOverTheImportsInForce(@ForAll("steps") List<Step> steps) {
        check(new InMemoryLedger(), steps);
    }

    @Property(tries = 200)
    void theOrderOfImportsDoesNotMatter(@ForAll("files") List<List<Integer>> files) {
        var forward = new InMemoryLedger();
        files.forEach(file -> statement(file).into(forward));
        var backward = new InMemoryLedger();
        files.reversed().forEach(file -> statement(file).into(backward));
        assertThat(shown(backward)).isEqualTo(shown(forward));
    }

    /// Runs steps on an empty ledger and holds it against the definition after each.
    public static void check(Ledger ledger, List<Step> steps) {
        var files = new ArrayList<List<Integer>>();
        Set<Integer> undone = new HashSet<>();
        Map<String, Set<Long>> numbers = new HashMap<>();
        for (Step step : steps) {
            Map<String, Integer> before = shown(ledger);
            switch (step) {
                case Step.Import(List<Integer> counts) -> {
                    ImportBatch batch = statement(counts).into(ledger);
                    files.add(counts);
                    int total = counts.stream().mapToInt(Integer::intValue).sum();
                    assertThat(batch.fresh() + batch.known()).isEqualTo(total);
                    assertThat(batch.fresh()).isEqualTo(sum(shown(ledger)) - sum(before));
                }
                case Step.Turn(int which) when !files.isEmpty() -> {
                    int turned = which % files.size();
                    if (undone.remove(turned)) {
                        var done = ledger.redo(turned + 1L);
                        assertThat(done.restored()).isEqualTo(sum(shown(ledger)) - sum(before));
                    } else {
                        undone.add(turned);
                        var done = ledger.undo(turned + 1L, Statements.NOW);
                        assertThat(done.removed()).isEqualTo(sum(before) - sum(shown(ledger)));
                    }
                }
                case Step.Turn _ -> {
                    continue;
                }
            }
            assertThat(shown(ledger)).isEqualTo(largestCounts(files, undone));
            keepNumbers(ledger, numbers);
        }
    }

    /// A row keeps its number for ever: as many numbers as there ever were equal rows at once, and no more.
    private static void keepNumbers(Ledger ledger, Map<String, Set<Long>> numbers) {
        Map<String, Integer> most = new HashMap<>();
        shown(ledger)
                .forEach((kind, count) -> most.put(kind, Math.max(count, numbers.getOrDefault(kind, Set.of()).size())));
        for (Transaction transaction : ledger.transactions()) {
            numbers.computeIfAbsent(transaction.descriptor(), _ -> new HashSet<>()).add(transaction.id());
        }
        most.forEach((kind, count) -> assertThat(numbers.get(kind)).hasSize(count));
    }

    private static Map<String, Integer> largestCounts(List<List<Integer>> files, Set<Integer> undone) {
        Map<String, Integer> largest = new TreeMap<>();
        for (int file = 0; file < files.size(); file++) {
            for (int kind = 0; kind < KINDS.size() && !undone.contains(file); kind++) {
                int count = files.get(file).get(kind);
                if (count > 0) {
                    largest.merge(KINDS.get(kind).split(" ", -1)[2], count, Math::max);
                }
            }
        }
        return largest;
    }

    private static Map<String, Integer> shown(Ledger ledger) {
        Map<String, Integer> shown = new TreeMap<>();
        ledger.transactions().forEach(transaction -> shown.merge(transaction.descriptor(), 1, Integer::sum));
        return shown;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Statements statement(List<Integer> counts) {
        var statement = Statements.statement();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            String[] parts = KINDS.get(kind).split(" ", -1);
            for (int n = 0; n < counts.get(kind); n++) {
                statement.line(parts[0], parts[1], parts[2]);
            }
        }
        return statement;
    }

    @Provide
    Arbitrary<List<List<Integer>>> files() {
        return counts().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return randomSteps();
    }

    /// Up to a dozen random steps.
    public static Arbitrary<List<Step>> randomSteps() {
        Arbitrary<Step> imports = counts().map(Step.Import::new);
        Arbitrary<Step> turns = Arbitraries.integers().between(0, 20).map(Step.Turn::new);
        return Arbitraries.oneOf(imports, turns).list().ofMaxSize(12);
    }

    private static Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 3).list().ofSize(KINDS.size());
    }
}
