// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wellspent.core.text.Messages;

/// A folder of exports beside the project, with a list of what a careful reader reads out of each.
final class SharedSet {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    private final Path folder;

    private SharedSet(Path folder) {
        this.folder = folder;
    }

    /// A folder beside the project.
    static SharedSet beside(String name) {
        return new SharedSet(Path.of("..", "shared").resolve(name));
    }

    /// A folder of the project.
    static SharedSet at(String folder) {
        return new SharedSet(Path.of(folder));
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    List<CSVRecord> list(String file) throws IOException {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(folder.resolve(file), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    byte[] bytes(CSVRecord row) throws IOException {
        return Files.readAllBytes(folder.resolve(row.get("file")));
    }

    ReadOutcome read(StatementReader reader, CSVRecord row) throws IOException {
        return reader.read(row.get("file"), bytes(row), ReadOptions.none(Currency.getInstance("EUR"), TODAY));
    }

    /// What of a bank's file is not as its manifest says; none where all is.
    static List<String> heldAgainstManifest(ReadOutcome outcome, CSVRecord row) {
        return switch (outcome) {
            case ReadOutcome.Refused refused -> List.of("refused: " + ENGLISH.get(refused.reason()));
            case ReadOutcome.Statement statement -> {
                var why = new ArrayList<String>();
                held(why, "transactions", row.get("transactions"), String.valueOf(statement.lines().size()));
                heldSum(why, row.get("sum"), statement);
                held(why, "first", row.get("first_date"), first(statement));
                held(why, "last", row.get("last_date"), last(statement));
                held(why, "currency", row.get("currency"), String.join("+", currencies(statement)));
                yield why;
            }
        };
    }

    /// What of a torture file is not as expected; none where all is.
    static List<String> heldAgainstExpectation(ReadOutcome outcome, CSVRecord row) {
        boolean reject = row.get("expect").equals("reject");
        return switch (outcome) {
            case ReadOutcome.Refused refused ->
                reject ? List.of() : List.of("refused: " + ENGLISH.get(refused.reason()));
            case ReadOutcome.Statement statement -> {
                var why = new ArrayList<String>();
                if (reject) {
                    why.add("not refused");
                }
                held(why, "transactions", row.get("transactions"), String.valueOf(statement.lines().size()));
                heldSum(why, row.get("sum"), statement);
                boolean partial = row.get("expect").equals("partial");
                if (partial == statement.refused().isEmpty()) {
                    why.add(partial ? "names no problem" : "names problems: " + statement.refused());
                }
                yield why;
            }
        };
    }

    private static void held(List<String> why, String what, String expected, String found) {
        if (!expected.isEmpty() && !expected.equals(found)) {
            why.add(what + " " + found + " not " + expected);
        }
    }

    private static void heldSum(List<String> why, String expected, ReadOutcome.Statement statement) {
        BigDecimal sum = statement.lines().stream().map(line -> line.amount().toDecimal()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        if (!expected.isEmpty() && sum.compareTo(new BigDecimal(expected)) != 0) {
            why.add("sum " + sum + " not " + expected);
        }
    }

    private static String first(ReadOutcome.Statement statement) {
        return statement.lines().stream().map(StatementLine::bookedOn).min(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String last(ReadOutcome.Statement statement) {
        return statement.lines().stream().map(StatementLine::bookedOn).max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
    }

    private static Set<String> currencies(ReadOutcome.Statement statement) {
        var currencies = new TreeSet<String>();
        statement.lines().forEach(line -> currencies.add(line.amount().currency().getCurrencyCode()));
        return currencies;
    }
}
