// SPDX-License-Identifier: Apache-2.0
package org.wellspent.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;

/// Measures importing beside what no importer can do without, as whole processes in turns, and prints ratios:
/// `mvn -P benchmark test-compile exec:exec` (`-Dbenchmark.size=100000 -Dbenchmark.rounds=3`).
///
/// Wall time depends on what else runs; the ratios of CPU time hardly do.
public final class ImportBenchmark {
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx1g");

    /// What a process cost.
    private record Cost(long wall, long cpu, long peak) {}

    private final int rows;
    private final int rounds;
    private final Path work;
    private final PrintStream out;

    private ImportBenchmark(int rows, int rounds, Path work, PrintStream out) {
        this.rows = rows;
        this.rounds = rounds;
        this.work = work;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path work = Files.createTempDirectory("wellspent-benchmark");
        try {
            new ImportBenchmark(rows, rounds, work, System.out).run();
        } finally {
            clear(work);
            Files.delete(work);
        }
    }

    private void run() throws Exception {
        Path file = work.resolve("statement.csv");
        write(file);
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        long flat = 0;
        long bare = 0;
        long store = 0;
        for (int round = 0; round < rounds; round++) {
            for (String step : List.of("parse", "flat", "bare", "read", "import", "again")) {
                Path folder = work.resolve(step.equals("again") ? "import" : step);
                if (!step.equals("again")) {
                    clear(folder);
                }
                costs.computeIfAbsent(step, _ -> new ArrayList<>()).add(measure(step, file, folder));
            }
            flat = size(work.resolve("flat"));
            bare = size(work.resolve("bare"));
            store = size(work.resolve("import"));
        }
        out.printf(Locale.ROOT, "%n%,d rows, %,d kB, median of %d, java %s%n", rows, Files.size(file) / 1024, rounds,
                String.join(" ", FLAGS));
        out.printf("%-8s %10s %10s %10s%n", "", "wall ms", "CPU ms", "peak MB");
        costs.forEach((step, list) -> out.printf("%-8s %10d %10d %10d%n", step, median(list, Cost::wall),
                median(list, Cost::cpu), median(list, Cost::peak) / 1024));
        ratio("import / bare insert", costs, "import", "bare", 1.5);
        ratio("again / bare insert", costs, "again", "bare", 0.8);
        ratio("reading / Commons CSV", costs, "read", "parse", 2.0);
        out.printf(Locale.ROOT, "%-24s %5.2f of memory (goal 2.5)%n", "import / parsing",
                (double) median(costs.get("import"), Cost::peak) / median(costs.get("parse"), Cost::peak));
        out.printf(Locale.ROOT, "%-24s %5.2f of size (goal 1.6): %,d kB; bare insert %,d kB, flat %,d kB%n",
                "store / flat rows", (double) store / flat, store / 1024, bare / 1024, flat / 1024);
    }

    private void ratio(String name, Map<String, List<Cost>> costs, String step, String reference, double goal) {
        out.printf(Locale.ROOT, "%-24s %5.2f of wall, %5.2f of CPU (goal %.1f)%n", name,
                (double) median(costs.get(step), Cost::wall) / median(costs.get(reference), Cost::wall),
                (double) median(costs.get(step), Cost::cpu) / median(costs.get(reference), Cost::cpu), goal);
    }

    private static long median(List<Cost> costs, ToLongFunction<Cost> what) {
        return costs.stream().mapToLong(what).sorted().skip(costs.size() / 2).findFirst().orElseThrow();
    }

    private static Cost measure(String step, Path file, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ImportSteps.class.getName(),
                step.equals("again") ? "import" : step, file.toString(), folder.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = process.inputReader()) {
            String line = lines.readLine();
            if (process.waitFor() != 0 || line == null) {
                throw new IllegalStateException(step + " failed");
            }
            String[] figures = line.split(" ", -1);
            return new Cost(Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2]));
        }
    }

    /// A statement of ten years and more, with the same coffee twice on many days.
    private void write(Path file) throws IOException {
        var random = new Random(1);
        String[] shops = {"BAKKERIJ DE MOLEN", "COLRUYT", "DELHAIZE", "NMBS", "FIETSATELIER", "APOTHEEK",
            "CAFE DE KROON"};
        String[] towns = {"GENT", "BRUGGE", "LEUVEN", "LEDEBERG", "AALST"};
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("Datum;Naam tegenpartij;Omschrijving;Bedrag;Munt\n");
            for (int i = 0; i < rows; i++) {
                int day = i / 28 % 3900;
                var date = LocalDate.of(2016, 1, 1).plusDays(day);
                String shop = shops[random.nextInt(shops.length)];
                String text = i % 50 == 1
                        ? "KOFFIE STATION"
                        : "BETALING " + shop + " " + towns[random.nextInt(towns.length)] + " KAART 4871 REF "
                                + random.nextInt(10_000_000) + " " + i;
                String amount = i % 50 < 2
                        ? "-2,80"
                        : "-" + (1 + random.nextInt(150)) + ","
                                + String.format("%02d", random.nextInt(100));
                writer.write(String.format("%02d/%02d/%d;%s;%s;%s;EUR%n", date.getDayOfMonth(), date.getMonthValue(),
                        date.getYear(), shop, i % 50 == 0 ? "KOFFIE STATION" : text, amount));
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    if (!path.equals(folder)) {
                        Files.delete(path);
                    }
                }
            }
        }
    }
}
