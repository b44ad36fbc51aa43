// SPDX-License-Identifier: Apache-2.0
package org.wellspent.benchmark;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.matching.Matcher;
import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.statement.StatementReader;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import org.wellspent.service.FilePreview;
import org.wellspent.service.ImportRequest;
import org.wellspent.service.ImportStatements;
import org.wellspent.storage.Database;
import org.wellspent.storage.JdbiLedger;

/// The steps of [ImportBenchmark], each run as a process of its own.
final class ImportSteps {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader()
            .setSkipHeaderRecord(true).get();

    private ImportSteps() {}

    /// Runs the step named first on the file and the folder named next, and prints what it cost:
    /// wall milliseconds, CPU milliseconds, peak memory in kB.
    public static void main(String[] arguments) throws Exception {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        Path file = Path.of(arguments[1]);
        Path folder = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "parse" -> parse(file, (_, _, _, _) -> {});
            case "flat" -> flat(file, folder);
            case "bare" -> bare(file, folder);
            case "read" -> StatementReader.shipped().read("a.csv", Files.readAllBytes(file), options());
            case "import" -> importFile(file, folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        long wall = System.currentTimeMillis() - start;
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(wall + " " + system.getProcessCpuTime() / 1_000_000 + " " + peakMemory());
    }

    /// What a typed row is handed to.
    private interface Rows {
        void row(LocalDate day, long amountMinor, String text, String counterparty) throws SQLException, IOException;
    }

    /// Commons CSV to typed rows, knowing the layout: what no importer can do without.
    private static void parse(Path file, Rows rows) throws SQLException, IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSV.parse(in)) {
                long minor = new BigDecimal(row.get(3).replace(',', '.')).movePointRight(2).longValueExact();
                rows.row(LocalDate.parse(row.get(0), DAY), minor, row.get(2), row.get(1));
            }
        }
    }

    private static void flat(Path file, Path folder) throws SQLException, IOException {
        Files.createDirectories(folder);
        try (var out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(folder.resolve("rows.bin"))))) {
            parse(file, (day, amount, text, counterparty) -> {
                out.writeInt((int) day.toEpochDay());
                out.writeLong(amount);
                out.writeUTF(text);
                out.writeUTF(counterparty);
            });
        }
    }

    /// H2's own insert: one table, its primary key, one transaction, batches of 1,000, no encryption.
    private static void bare(Path file, Path folder) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("bare"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE line (id BIGINT PRIMARY KEY, account_id INT NOT NULL, booked_on DATE NOT NULL, "
                            + "amount_minor BIGINT NOT NULL, descriptor VARCHAR NOT NULL, counterparty VARCHAR)");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("INSERT INTO line VALUES (?, 1, ?, ?, ?, ?)")) {
                long[] id = {0};
                parse(file, (day, amount, text, counterparty) -> {
                    insert.setLong(1, ++id[0]);
                    insert.setObject(2, day);
                    insert.setLong(3, amount);
                    insert.setString(4, text);
                    insert.setString(5, counterparty);
                    insert.addBatch();
                    if (id[0] % 1000 == 0) {
                        insert.executeBatch();
                    }
                });
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("SHUTDOWN");
        }
    }

    /// The whole way of a file: detection, reading, overlap, matching, storing, closing.
    private static void importFile(Path file, Path folder) {
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            Matcher unmatched = (text, _, _) -> new Match(FlowKind.PURCHASE, null, null, null, Set.of(), Set.of(),
                    Evidence.NONE, Confidence.NONE, false, text, Remark.of("none"));
            var imports = new ImportStatements(StatementReader.shipped()::read, new JdbiLedger(database), unmatched,
                    Clock.systemUTC());
            var preview = imports.preview(file, new ImportRequest(null, options()), Progress.NONE);
            if (!(preview instanceof FilePreview.Ready ready)) {
                throw new IllegalStateException(preview.toString());
            }
            imports.take(ready, Progress.NONE);
        }
    }

    private static ReadOptions options() {
        return ReadOptions.none(Currency.getInstance("EUR"), LocalDate.of(2026, 11, 1));
    }

    /// The largest resident size so far, or 0 where the system does not tell.
    private static long peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM")).mapToLong(
                    line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).findFirst().orElse(0);
        }
    }
}
