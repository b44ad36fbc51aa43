// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.valuation.Weights;

/// How the figures of many purchases arose: value per euro from the three scores and their weights, each score from what was
/// scored and its score in the largest categories and all others. The purchases explain themselves one by one.
public final class SumTrail {
    private static final int CATEGORIES_SHOWN = 5;
    private static final String POINTS = "points";

    private final List<Part> parts;
    private final String currency;
    private final Weights weights;
    private final Sum sum;

    private SumTrail(List<Part> parts, Sum sum, Currency currency, Weights weights) {
        this.parts = parts;
        this.sum = sum;
        this.currency = currency.getCurrencyCode();
        this.weights = weights;
    }

    /// The trees of a sum, each called by its figure's name: `v`, `value`, and by bubble `eco`, `economic`, `social`, each
    /// the bubble's part of the value.
    ///
    /// @return none where nothing is scored
    public static List<Trail> of(Collection<ValuedTransaction> entries, Currency currency, Weights weights) {
        var scored = entries.stream()
                .filter(entry -> entry.isScored() && entry.transaction().amount().currency().equals(currency)).toList();
        var sum = Sum.of(scored, currency);
        return sum.v() == null ? List.of() : new SumTrail(parts(scored, currency), sum, currency, weights).all();
    }

    /// A category, or all the smaller ones together.
    private record Part(Remark name, Sum sum) {}

    private static List<Part> parts(List<ValuedTransaction> scored, Currency currency) {
        var categories = scored.stream()
                .collect(groupingBy(entry -> Objects.requireNonNullElse(entry.match().categoryId(), "unknown"),
                        toList()))
                .entrySet().stream().sorted(Comparator.comparingDouble(category -> -cost(category.getValue())))
                .toList();
        var parts = new ArrayList<Part>();
        categories.stream().limit(CATEGORIES_SHOWN).forEach(category -> parts
                .add(new Part(Remark.of("category." + category.getKey()), Sum.of(category.getValue(), currency))));
        var others = categories.stream().skip(CATEGORIES_SHOWN).flatMap(category -> category.getValue().stream())
                .toList();
        if (!others.isEmpty()) {
            parts.add(new Part(Remark.of("sum.trail.others"), Sum.of(others, currency)));
        }
        return parts.stream().filter(part -> part.sum().v() != null).toList();
    }

    private static double cost(List<ValuedTransaction> entries) {
        return entries.stream().mapToDouble(ValuedTransaction::cost).sum();
    }

    private List<Trail> all() {
        var eco = score("E", "trail.eco", Sum::eco);
        var economic = score("C", "trail.economic", Sum::economic);
        var social = score("S", "trail.social", Sum::social);
        var v = formula("v", Remark.of("trail.v"), "", Objects.requireNonNull(sum.v()),
                "(wE * E + wC * C + wS * S) / 100", List.of(weight("wE", "eco", weights.eco()), eco,
                        weight("wC", "economic", weights.economic()), economic,
                        weight("wS", "social", weights.social()), social));
        var value = formula("value", Remark.of("sum.trail.value"), currency, sum.value(), "T * v",
                List.of(scored(), v));
        return List.of(v, value, bubble("eco", weights.eco(), "wE", eco),
                bubble("economic", weights.economic(), "wC", economic),
                bubble("social", weights.social(), "wS", social));
    }

    private Trail bubble(String bubble, double weight, String weightSymbol, Trail score) {
        var range = new Range(orCentral(score.low(), score), central(score), orCentral(score.high(), score))
                .times(sum.scored() * weight / 100);
        return formula(bubble, Remark.of("sum.trail.bubble", Remark.of("bubble." + bubble)), currency, range,
                "T * " + weightSymbol + " * " + score.symbol() + " / 100",
                List.of(scored(), weight(weightSymbol, bubble, weight), score));
    }

    private Trail score(String symbol, String label, Function<Sum, @Nullable Range> score) {
        var inputs = new ArrayList<Trail>();
        var weighed = new StringJoiner(" + ", "(", ")");
        var amounts = new StringJoiner(" + ", "(", ")");
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var amount = "A" + (i + 1);
            var points = symbol + (i + 1);
            inputs.add(leaf(amount, Remark.of("sum.trail.amount", part.name()), currency,
                    Range.exactly(part.sum().scored())));
            inputs.add(leaf(points, Remark.of("sum.trail.score", part.name(), part.sum().purchases()), POINTS,
                    Objects.requireNonNull(score.apply(part.sum()))));
            weighed.add(amount + " * " + points);
            amounts.add(amount);
        }
        return formula(symbol, Remark.of(label), POINTS, Objects.requireNonNull(score.apply(sum)),
                weighed + " / " + amounts, inputs);
    }

    private Trail scored() {
        return leaf("T", Remark.of("sum.trail.scored"), currency, Range.exactly(sum.scored()));
    }

    private static Trail weight(String symbol, String bubble, double weight) {
        var tag = weight == Weights.EQUAL.eco() ? Trail.Tag.ASSUMED : Trail.Tag.YOURS;
        return new Trail(Remark.of("trail.weight", Remark.of("bubble." + bubble)), weight, null, null, "share",
                Trail.Op.FACT, null, symbol, tag, null, List.of());
    }

    private static Trail leaf(String symbol, Remark label, String unit, Range figure) {
        boolean isRange = figure.low() != figure.high();
        return new Trail(label, figure.central(), isRange ? figure.low() : null, isRange ? figure.high() : null, unit,
                Trail.Op.FACT, null, symbol, isRange ? Trail.Tag.DERIVED : Trail.Tag.FACT, null, List.of());
    }

    private static Trail formula(String symbol, Remark label, String unit, Range figure, String formula,
            List<Trail> inputs) {
        return new Trail(label, figure.central(), figure.low(), figure.high(), unit, Trail.Op.FORMULA, formula, symbol,
                Trail.Tag.DERIVED, null, inputs);
    }

    private static double central(Trail trail) {
        return Objects.requireNonNull(trail.value());
    }

    private static double orCentral(@Nullable Double corner, Trail trail) {
        return corner == null ? central(trail) : corner;
    }
}
