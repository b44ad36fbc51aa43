// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Trail;

/// The words of a trail: its formula with the figures put in, its inputs, and all of it as plain text.
public final class TrailText {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_][A-Za-z0-9_.']*|[*/+^-]|[^A-Za-z_*/+^-]+");
    private static final Pattern OPPOSITE = Pattern.compile("opposite\\(([^()]*)\\)");
    private static final Pattern BOTH = Pattern.compile("both\\(([^(),]*), ([^(),]*)\\)");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final MathContext EXACT_ENOUGH = new MathContext(4, RoundingMode.HALF_UP);

    private final Messages messages;
    private final Figures figures;

    /// Words for the reader of these texts.
    public TrailText(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    /// The formula with the inputs' best estimates in the place of their symbols: `50.00 × (1 − 0.0566) × 0.40`; null for a
    /// leaf. The functions that only say which corner goes where are left out, as the best estimate needs none.
    public @Nullable String formula(Trail trail) {
        if (trail.formula() == null) {
            return null;
        }
        Map<String, Trail> bySymbol = new HashMap<>();
        trail.inputs().forEach(input -> bySymbol.putIfAbsent(input.symbol(), input));
        var plain = BOTH.matcher(OPPOSITE.matcher(trail.formula()).replaceAll("$1")).replaceAll("($1 + $2) / 2");
        return TOKEN.matcher(plain).results().map(found -> written(found.group(), bySymbol))
                .collect(Collectors.joining());
    }

    /// What a node is called: "Share that stays in the region".
    public String name(Trail trail) {
        var label = messages.get(trail.label());
        int colon = label.indexOf(": ");
        return colon < 0 ? label : label.substring(0, colon);
    }

    /// What is special about it: "Independent, sector retail"; empty if nothing is.
    public String detail(Trail trail) {
        var label = messages.get(trail.label());
        int colon = label.indexOf(": ");
        return colon < 0 ? "" : label.substring(colon + 2);
    }

    /// A node's figure as a result is shown, to two significant digits where it is not exact: `19 €`, `4.9 kg CO₂e`; empty
    /// where the node is a word.
    public String result(Trail trail) {
        Double value = trail.value();
        if (value == null) {
            return "";
        }
        return switch (trail.unit()) {
            case "kg CO2e" -> figures.measured(value, "kg CO₂e");
            case "min" -> figures.measured(value, "min");
            case "points" -> figures.decimals(BigDecimal.valueOf(value), 0);
            case "share" -> trail.op() == Trail.Op.FORMULA ? figures.measured(value) : input(trail, value);
            default -> money(trail, value);
        };
    }

    /// The corners of a node in words: `between 13 and 24`; empty where it has none.
    public String between(Trail trail) {
        if (trail.low() == null || trail.high() == null || trail.low().equals(trail.high())) {
            return "";
        }
        var range = new Range(trail.low(), trail.low(), trail.high()).inOrder();
        return messages.get("trail.between", figures.measured(range.low()), figures.measured(range.high()));
    }

    /// The word of a node's kind: fact, sourced, derived, assumed, yours.
    public String kind(Trail trail) {
        return messages.get("trail.tag." + trail.tag().id());
    }

    /// Where a node comes from: its source, or the formula it arose by.
    public String origin(Trail trail) {
        var source = trail.source();
        return source == null ? "" : source;
    }

    /// The whole tree as text, indented by depth, for the clipboard.
    public String all(Trail trail) {
        var text = new StringBuilder();
        append(text, trail, "");
        return text.toString();
    }

    private void append(StringBuilder text, Trail trail, String indent) {
        text.append(indent).append(messages.get(trail.label()));
        if (!result(trail).isEmpty()) {
            text.append(": ").append(result(trail));
        }
        if (!between(trail).isEmpty()) {
            text.append(", ").append(between(trail));
        }
        var formula = formula(trail);
        if (formula != null) {
            text.append(" = ").append(formula);
        }
        text.append(" [").append(kind(trail)).append(']');
        if (!origin(trail).isEmpty()) {
            text.append(' ').append(origin(trail));
        }
        text.append('\n');
        trail.inputs().forEach(input -> append(text, input, indent + "  "));
    }

    private String money(Trail trail, double value) {
        if (!isMoney(trail)) {
            return input(trail, value);
        }
        var unit = figures.unit(Currency.getInstance(trail.unit()));
        return hasRange(trail)
                ? figures.measured(value, unit)
                : figures.decimals(BigDecimal.valueOf(value), 2) + Figures.NARROW + unit;
    }

    private static boolean isMoney(Trail trail) {
        return CURRENCY.matcher(trail.unit()).matches();
    }

    private static boolean hasRange(Trail trail) {
        return trail.low() != null && trail.high() != null && !trail.low().equals(trail.high());
    }

    private String written(String token, Map<String, Trail> bySymbol) {
        var input = bySymbol.get(token);
        if (input != null) {
            Double value = input.value();
            return value == null ? messages.get(input.label()) : input(input, value);
        }
        return switch (token) {
            case "*" -> "×";
            case "-" -> "−";
            case "/" -> "÷";
            default -> token;
        };
    }

    /// A figure as it goes into a pocket calculator: four significant digits, at least two decimals below 10.
    private String input(Trail trail, double value) {
        if (isMoney(trail)) {
            return figures.decimals(BigDecimal.valueOf(value), 2);
        }
        var figure = BigDecimal.valueOf(value).round(EXACT_ENOUGH).stripTrailingZeros();
        boolean isWhole = figure.scale() <= 0;
        return figures.decimals(figure, isWhole ? 0 : Math.max(Math.abs(value) < 10 ? 2 : 1, figure.scale()));
    }
}
