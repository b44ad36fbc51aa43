// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// Makes the nodes of trails. The figures of a formula's node follow from its text and its inputs, so that what is written
/// is what is computed.
final class Node {
    static final String EUROS = "EUR";
    static final String KG = "kg CO2e";
    static final String MINUTES = "min";
    static final String SHARE = "share";
    static final String POINTS = "points";

    private Node() {}

    /// A figure of the statement, or one that the household told.
    static Trail fact(String symbol, Remark label, double value, String unit, Trail.Tag tag, @Nullable String source) {
        return new Trail(label, value, null, null, unit, Trail.Op.FACT, null, symbol, tag, source, List.of());
    }

    /// A figure of a data file.
    static Trail row(String symbol, Remark label, double value, String unit, Cited cited) {
        return new Trail(label, value, null, null, unit, Trail.Op.ROW, null, symbol, cited.tag(), cited.text(),
                List.of());
    }

    /// A figure of a data file with its range.
    static Trail row(String symbol, Remark label, Range range, String unit, Cited cited) {
        return new Trail(label, range.central(), range.low(), range.high(), unit, Trail.Op.ROW, null, symbol,
                cited.tag(), cited.text(), List.of());
    }

    /// The central figure of a constant, where its bounds play no role.
    static Trail constant(String symbol, Constant constant) {
        return constant(symbol, constant, constant.value());
    }

    /// One figure of a constant: its value or one of its bounds.
    static Trail constant(String symbol, Constant constant, double figure) {
        return row(symbol, name(constant), figure, constant.unit(), cited(constant));
    }

    /// A constant with its range.
    static Trail ranged(String symbol, Constant constant) {
        return row(symbol, name(constant), constant.range(), constant.unit(), cited(constant));
    }

    static Cited cited(Constant constant) {
        return new Cited(Constants.FILE + ", row " + constant.id() + ": " + constant.source(), constant.tag());
    }

    private static Remark name(Constant constant) {
        return Remark.of("constant." + constant.id());
    }

    /// A figure that follows from others, with its range.
    static Trail formula(String symbol, Remark label, String unit, String formula, List<Trail> inputs) {
        Expression expression = Expression.parse(formula);
        Map<String, Range> symbols = symbols(inputs);
        double value = expression.at(Corner.CENTRAL, symbols);
        double low = expression.at(Corner.LOW, symbols);
        double high = expression.at(Corner.HIGH, symbols);
        boolean ranged = low != value || high != value;
        return new Trail(label, value, ranged ? low : null, ranged ? high : null, unit, Trail.Op.FORMULA, formula,
                symbol, Trail.Tag.DERIVED, null, inputs);
    }

    /// A figure that follows from the central figures of others and has no range.
    static Trail central(String symbol, Remark label, String unit, String formula, List<Trail> inputs) {
        double value = Expression.parse(formula).at(Corner.CENTRAL, symbols(inputs));
        return new Trail(label, value, null, null, unit, Trail.Op.FORMULA, formula, symbol, Trail.Tag.DERIVED, null,
                inputs);
    }

    private static Map<String, Range> symbols(List<Trail> inputs) {
        var symbols = new HashMap<String, Range>();
        for (Trail input : inputs) {
            Double value = input.value();
            if (value != null) {
                symbols.put(input.symbol(), new Range(input.low() == null ? value : input.low(), value,
                        input.high() == null ? value : input.high()));
            }
        }
        return symbols;
    }

    /// The same node under the name by which another formula refers to it.
    static Trail as(String symbol, Trail node) {
        return new Trail(node.label(), node.value(), node.low(), node.high(), node.unit(), node.op(), node.formula(),
                symbol, node.tag(), node.source(), node.inputs());
    }
}
