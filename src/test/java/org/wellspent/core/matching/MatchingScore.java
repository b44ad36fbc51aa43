// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/// Counts how often a matcher is right on labelled texts, as the acceptance check counts.
final class MatchingScore {

    /// One labelled text.
    record Labelled(String text, @Nullable String country, String wanted, String category, String kind) {
        boolean isBrand() {
            return !wanted.equals("none") && !wanted.isEmpty();
        }
    }

    private static final class Count {
        private int right;
        private int given;
        private int brands;
        private int nones;
        private int kept;
        private int categories;
        private int categoriesRight;

        private String line() {
            return "right %d of %d given, %d of %d brands; left alone %d of %d; category %d of %d".formatted(right,
                    given,
                    right, brands, kept, nones, categoriesRight, categories);
        }
    }

    private final Matcher matcher;
    private final Count all = new Count();
    private final Map<String, Count> parts = new TreeMap<>();
    private final List<String> confusions = new ArrayList<>();

    MatchingScore(Matcher matcher) {
        this.matcher = matcher;
    }

    static List<Labelled> read(Reader reader) throws IOException {
        try (var parser = CSVParser.parse(reader,
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.stream().map(row -> new Labelled(row.get(0).replace("\uFEFF", ""),
                    row.get("country").isEmpty() ? null : row.get("country"), row.get("expected_brand_name_or_none"),
                    row.get("expected_category_id"), row.get("kind"))).toList();
        }
    }

    void add(Labelled row) {
        var match = matcher.match(row.text(), row.country(), 0);
        if (row.kind().equals("tax") && match.kind() == FlowKind.TAX) {
            return;
        }
        var country = row.country() == null ? "--" : row.country();
        for (var count : List.of(all, part("kind " + row.kind()), part("country " + country))) {
            count(count, row, match);
        }
        if (row.isBrand() ? !isRight(row, match) : named(match) != null) {
            confusions.add("%s: %s, not %s".formatted(row.text(), named(match), row.wanted()));
        }
    }

    private Count part(String name) {
        return parts.computeIfAbsent(name, _ -> new Count());
    }

    private static void count(Count count, Labelled row, Match match) {
        var named = named(match);
        count.given += named == null ? 0 : 1;
        if (row.isBrand()) {
            count.brands++;
            count.right += isRight(row, match) ? 1 : 0;
        } else {
            count.nones++;
            count.kept += named == null ? 1 : 0;
        }
        if (!row.category().isEmpty()) {
            count.categories++;
            count.categoriesRight += row.category().equals(match.categoryId()) ? 1 : 0;
        }
    }

    private static @Nullable String named(Match match) {
        boolean sure = match.confidence() == Confidence.EXACT || match.confidence() == Confidence.FUZZY;
        return sure && match.merchant() != null ? match.merchant().name() : null;
    }

    private static boolean isRight(Labelled row, Match match) {
        var named = named(match);
        return named != null && isSame(row.wanted(), named);
    }

    /// Whether one of the wanted names, split by `|`, is the name or a part of it.
    static boolean isSame(String wanted, String named) {
        var have = plain(named);
        for (var one : wanted.split("\\|", -1)) {
            var want = plain(one);
            boolean part = Math.min(want.length(), have.length()) > 3 && (have.contains(want) || want.contains(have));
            if (!want.isEmpty() && (want.equals(have) || part)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    double precision() {
        return share(all.right, all.given);
    }

    double recall() {
        return share(all.right, all.brands);
    }

    double leftAlone() {
        return share(all.kept, all.nones);
    }

    double category() {
        return share(all.categoriesRight, all.categories);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /// The figures of all, of each kind and country, and what was confused.
    String report(String title) {
        var report = new StringBuilder(
                "%s: precision %.3f, recall %.3f, left alone %.3f, category %.3f%n".formatted(title,
                        precision(), recall(), leftAlone(), category()));
        parts.forEach((name, count) -> report.append("  %-24s %s%n".formatted(name, count.line())));
        confusions.forEach(confusion -> report.append("  ").append(confusion).append(System.lineSeparator()));
        return report.toString();
    }
}
