// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.HashMap;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// How a figure arose: a tree from the figure down to facts and data rows, that a reader can redo with a pocket
/// calculator.
///
/// A formula is written with `+ - * / ^`, parentheses, `min`, `max`, `below(x, y)` (1 if x is below y, else 0) and two
/// functions that say where the low and the high figure come from: `opposite(x)` takes the high of x for the low figure and
/// its low for the high one; `both(x, y)` takes the smaller low, the larger high and the mean of the central figures. An
/// input without a range stands for itself at both ends; a node without a range has its central figure only.
///
/// @param label   what the figure is
/// @param value   the central figure; null where the node is a word (a merchant type)
/// @param low     its low corner, null where it has no range
/// @param high    its high corner, null where it has no range
/// @param unit    `EUR`, `kg CO2e`, `min`, `share`, `points`, or empty
/// @param op      whether the node is a fact, a row of a data file, or a formula
/// @param formula the formula over the inputs by their symbols (`A * (1 - t) * l`), null for leaves
/// @param symbol  the name by which the formula above refers to this node
/// @param tag     where the figure comes from
/// @param source  the file, row, source, year and licence of a row, or where a fact was said; null for formulas
/// @param inputs  the nodes that the formula refers to
public record Trail(Remark label, @Nullable Double value, @Nullable Double low, @Nullable Double high, String unit,
        Op op, @Nullable String formula, String symbol, Tag tag, @Nullable String source, List<Trail> inputs) {

    /// Copies the inputs.
    public Trail {
        inputs = List.copyOf(inputs);
    }

    /// The formula with its central figures put in, for a pocket calculator (`3.20 * (1 - 0.0566) * 0.40`).
    ///
    /// @param written how a figure is written
    /// @return null for leaves
    public @Nullable String worked(DoubleFunction<String> written) {
        if (formula == null) {
            return null;
        }
        var figures = new HashMap<String, String>();
        for (Trail input : inputs) {
            Double figure = input.value();
            if (figure != null) {
                figures.put(input.symbol(), written.apply(figure));
            }
        }
        return WORD.matcher(formula).replaceAll(
                word -> Matcher.quoteReplacement(figures.getOrDefault(word.group(), word.group())));
    }

    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");

    /// What a node is.
    public enum Op {
        FACT, ROW, FORMULA
    }

    /// Where a figure comes from: sourced, derived, assumed (value-method), a fact of the statement, or the household's word.
    public enum Tag {
        SOURCED("S"), DERIVED("D"), ASSUMED("A"), FACT("fact"), YOURS("yours");

        private final String id;

        Tag(String id) {
            this.id = id;
        }

        /// The word JSON uses.
        public String id() {
            return id;
        }
    }
}
