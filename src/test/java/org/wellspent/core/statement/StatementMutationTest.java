// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wellspent.core.text.Messages;

/// Good files, spoiled: never a crash, never a hang, never a figure that does not stand in its row, and no row lost.
///
/// `-Dwellspent.mutations=100000` tries more than the few hundred of each build.
class StatementMutationTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/wellspent/core/statement");
    private static final ReadOptions OPTIONS = ReadOptions.none(Currency.getInstance("EUR"),
            LocalDate.of(2026, 11, 24));
    private static final int MUTATIONS = Integer.getInteger("wellspent.mutations", 400);
    private static final long SEED = Long.getLong("wellspent.mutations.seed", 20261124L);

    private final StatementReader reader = StatementReader.shipped();
    private final Messages english = Messages.in(Locale.ENGLISH);
    private final AmountLexer amounts = new AmountLexer(new CurrencyNames());

    @Test
    void spoiledFilesAreReadRightlyOrRefused() throws IOException {
        List<byte[]> good = goodFiles();
        for (int i = 0; i < MUTATIONS; i++) {
            long seed = SEED + i;
            byte[] bytes = new Mutations(seed).of(good.get(i % good.size()));
            assertThat(whatIsWrong(bytes)).as("mutation with seed %d of file %d", seed, i % good.size()).isEmpty();
        }
    }

    private static List<byte[]> goodFiles() throws IOException {
        var good = new ArrayList<byte[]>();
        for (String folder : List.of("layouts", "odd")) {
            try (var files = Files.list(RESOURCES.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
                    good.add(Files.readAllBytes(file));
                }
            }
        }
        return good;
    }

    private String whatIsWrong(byte[] bytes) {
        return switch (reader.read("spoiled.csv", bytes, OPTIONS)) {
            case ReadOutcome.Refused refused -> english.get(refused.reason()).isBlank() ? "refused without a word" : "";
            case ReadOutcome.Statement statement -> whatIsWrong(statement, bytes);
        };
    }

    private String whatIsWrong(ReadOutcome.Statement statement, byte[] bytes) {
        statement.notices().forEach(english::get);
        statement.format().reasons().forEach(english::get);
        RawTable table = reader.table(bytes, Integer.MAX_VALUE);
        if (table == null) {
            return "read what is no table";
        }
        Map<Integer, RawRow> rows = new HashMap<>();
        table.rows().forEach(row -> rows.put(row.line(), row));
        var lines = new TreeSet<Integer>();
        for (StatementLine line : statement.lines()) {
            RawRow row = rows.get(line.line());
            if (row == null || !lines.add(line.line())) {
                return "line " + line.line() + " is no row of its own";
            }
            if (line.amount().isZero() || !stands(line, row)) {
                return "the amount " + line.amount() + " does not stand in " + row;
            }
        }
        for (RowProblem problem : statement.refused()) {
            english.get(problem.remark());
            if (!rows.containsKey(problem.line()) || !lines.add(problem.line())) {
                return "line " + problem.line() + " is no row of its own";
            }
        }
        int counted = statement.lines().size() + statement.refused().size() + statement.notCounted();
        int atLeast = lines.isEmpty() ? 0 : (int) rows.keySet().stream().filter(line -> line >= lines.first()).count();
        return counted < atLeast || counted > rows.size() ? counted + " rows of " + atLeast + " to " + rows.size() : "";
    }

    /// Whether some cell of the row, or two divided at a decimal comma, holds the amount.
    private boolean stands(StatementLine line, RawRow row) {
        int digits = Math.max(0, line.amount().currency().getDefaultFractionDigits());
        for (int i = 0; i < row.cells().size(); i++) {
            for (String text : List.of(row.cell(i), row.cell(i) + "," + row.cell(i + 1))) {
                AmountCell cell = amounts.lex(text);
                if (cell != null && (equal(cell, '.', digits, line) || equal(cell, ',', digits, line))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean equal(AmountCell cell, char mark, int digits, StatementLine line) {
        return Math.abs(AmountReader.minor(cell, mark, digits, true)) == Math.abs(line.amount().minor());
    }
}
