// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.RuleInForce;
import org.wellspent.core.valuation.Locality;
import org.wellspent.core.word.Price;
import org.wellspent.core.word.Rule;
import org.wellspent.core.word.Scope;

/// The household's decisions as a CSV file with a header row, comma separated, lines ended by CR LF (RFC 4180). Text that a
/// spreadsheet would take for a formula stands behind an apostrophe.
public final class RulesCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader("id", "text", "merchant", "kind",
            "category", "type", "labels", "locality", "price_level", "scope", "purchases", "decided_on").get();
    private static final String FORMULA = "=+-@\t\r";

    private RulesCsv() {}

    /// Writes decisions.
    ///
    /// @param zone where the household is: each has the day on which it was taken
    /// @throws IOException if they cannot be written
    public static void write(List<RuleInForce> rules, ZoneId zone, Appendable out) throws IOException {
        try (var csv = FORMAT.print(out)) {
            for (var rule : rules) {
                csv.printRecord(cells(rule, zone));
            }
        }
    }

    private static Object[] cells(RuleInForce inForce, ZoneId zone) {
        var rule = inForce.rule();
        var told = rule.told();
        var labels = told.labels();
        return new Object[]{rule.id(), safe(rule.text().shown()), safe(inForce.merchant()),
            told.kind() == null ? "" : told.kind().id(), text(told.categoryId()), type(rule),
            labels == null ? "" : labels.stream().sorted().collect(Collectors.joining(" ")),
            told.locality() == null || told.locality() == Locality.UNKNOWN ? "" : told.locality().id(),
            told.price() instanceof Price.Level(double factor) ? factor : "", safe(scope(rule, inForce.account())),
            inForce.purchases(), LocalDate.ofInstant(rule.at(), zone)};
    }

    private static String type(Rule rule) {
        var said = rule.told().type();
        if (said == null) {
            return "";
        }
        return said.value() == null ? "not-sure" : said.value().id();
    }

    /// To which purchases a decision applies: `all`, `only 12`, `above 50.00 EUR`, `account Joint`, joined by `, `.
    public static String scope(Rule rule, @Nullable String account) {
        Scope scope = rule.scope();
        if (scope.isAll()) {
            return "all";
        }
        var parts = new ArrayList<String>();
        if (scope.only() != null) {
            parts.add("only " + scope.only());
        }
        if (scope.above() != null) {
            parts.add("above " + scope.above());
        }
        if (scope.accountId() != null) {
            parts.add("account " + (account == null ? scope.accountId().toString() : account));
        }
        return String.join(", ", parts);
    }

    private static String safe(@Nullable String text) {
        return text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text(text);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
