// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The small language of the formulas in a [Trail]: numbers, the symbols of the inputs, `+ - * / ^`, parentheses, and
///
/// - `min(x, y)`, `max(x, y)`
/// - `opposite(x)`: for the low figure the high of `x`, for the high figure its low, else `x` itself
/// - `both(x, y)`: for the low figure the smaller, for the high figure the larger, else the mean
/// - `below(x, y)`: 1 if `x` is below `y`, else 0
sealed interface Expression {

    /// The figure at a corner, where each symbol stands for a range.
    double at(Corner corner, Map<String, Range> symbols);

    /// Reads a formula.
    ///
    /// @throws IllegalArgumentException if it is none
    static Expression parse(String text) {
        return new FormulaParserBuilder(text).parse();
    }

    /// A number written out.
    record Literal(double value) implements Expression {
        @Override
        public double at(Corner corner, Map<String, Range> symbols) {
            return value;
        }
    }

    /// An input.
    record Symbol(String name) implements Expression {
        @Override
        public double at(Corner corner, Map<String, Range> symbols) {
            Range range = symbols.get(name);
            if (range == null) {
                throw new IllegalArgumentException("no input " + name);
            }
            return corner.of(range);
        }
    }

    /// Two figures combined.
    record Binary(char operator, Expression left, Expression right) implements Expression {
        @Override
        public double at(Corner corner, Map<String, Range> symbols) {
            double x = left.at(corner, symbols);
            double y = right.at(corner, symbols);
            return switch (operator) {
                case '+' -> x + y;
                case '-' -> x - y;
                case '*' -> x * y;
                case '/' -> x / y;
                case '^' -> Math.pow(x, y);
                default -> throw new IllegalArgumentException("no operator " + operator);
            };
        }
    }

    /// A function of one or two figures.
    record Call(String name, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public double at(Corner corner, Map<String, Range> symbols) {
            Corner inner = name.equals("opposite") ? corner.opposite() : corner;
            double x = arguments.getFirst().at(inner, symbols);
            double y = arguments.getLast().at(inner, symbols);
            return switch (name) {
                case "opposite" -> x;
                case "min" -> Math.min(x, y);
                case "max" -> Math.max(x, y);
                case "below" -> x < y ? 1 : 0;
                case "both" -> switch (corner) {
                    case LOW -> Math.min(x, y);
                    case CENTRAL -> (x + y) / 2;
                    case HIGH -> Math.max(x, y);
                };
                default -> throw new IllegalArgumentException("no function " + name);
            };
        }
    }

    /// Reads a formula from left to right.
    final class FormulaParserBuilder {
        private final String text;
        private int at;

        private FormulaParserBuilder(String text) {
            this.text = text;
        }

        private Expression parse() {
            Expression whole = sum();
            skipSpace();
            if (at < text.length()) {
                throw new IllegalArgumentException("not a formula from " + at + ": " + text);
            }
            return whole;
        }

        private Expression sum() {
            Expression left = product();
            while (next('+') || next('-')) {
                char operator = text.charAt(at++);
                left = new Binary(operator, left, product());
            }
            return left;
        }

        private Expression product() {
            Expression left = power();
            while (next('*') || next('/')) {
                char operator = text.charAt(at++);
                left = new Binary(operator, left, power());
            }
            return left;
        }

        private Expression power() {
            Expression base = primary();
            if (next('^')) {
                at++;
                return new Binary('^', base, power());
            }
            return base;
        }

        private Expression primary() {
            if (next('-')) {
                at++;
                return new Binary('-', new Literal(0), primary());
            }
            if (next('(')) {
                at++;
                Expression inner = sum();
                require(')');
                return inner;
            }
            int start = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            String word = text.substring(start, at);
            if (word.isEmpty()) {
                throw new IllegalArgumentException("something is missing at " + start + ": " + text);
            }
            if (Character.isDigit(word.charAt(0))) {
                return new Literal(Double.parseDouble(word));
            }
            return next('(') ? call(word) : new Symbol(word);
        }

        private Expression call(String name) {
            var arguments = new ArrayList<Expression>();
            do {
                at++;
                arguments.add(sum());
            } while (next(','));
            require(')');
            return new Call(name, arguments);
        }

        private void require(char expected) {
            if (!next(expected)) {
                throw new IllegalArgumentException(expected + " is missing at " + at + ": " + text);
            }
            at++;
        }

        private boolean next(char expected) {
            skipSpace();
            return at < text.length() && text.charAt(at) == expected;
        }

        private void skipSpace() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }
}
