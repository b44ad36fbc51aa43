// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Redoes a trail from its leaves alone, by a way of its own (formulas turned into reverse Polish notation), so that it
/// cannot share a fault with the program.
final class PocketCalculator {
    private static final Pattern TOKEN = Pattern
            .compile("\\s*(\\d+(?:\\.\\d+)?|[A-Za-z][A-Za-z0-9]*|[-+*/^(),])");
    private static final Map<String, Integer> BINDS = Map.of("+", 1, "-", 1, "*", 2, "/", 2, "^", 3, "neg", 4);

    private PocketCalculator() {}

    /// Low, central and high of a node; three times the central figure where it has no range.
    static double[] redo(Trail node) {
        if (node.formula() == null) {
            double value = node.value() == null ? Double.NaN : node.value();
            return new double[]{node.low() == null ? value : node.low(), value,
                node.high() == null ? value : node.high()};
        }
        var inputs = new HashMap<String, double[]>();
        for (Trail input : node.inputs()) {
            if (inputs.put(input.symbol(), redo(input)) != null) {
                throw new AssertionError("two inputs called " + input.symbol() + " in " + node.formula());
            }
        }
        double[] all = calculate(polish(node.formula()), inputs);
        return node.low() == null ? new double[]{all[1], all[1], all[1]} : all;
    }

    private static List<String> polish(String formula) {
        var output = new ArrayList<String>();
        Deque<String> waiting = new ArrayDeque<>();
        Matcher tokens = TOKEN.matcher(formula);
        int at = 0;
        String before = "(";
        while (at < formula.length()) {
            if (!tokens.find(at) || tokens.start() != at) {
                throw new AssertionError("cannot read " + formula + " at " + at);
            }
            at = tokens.end();
            String token = tokens.group(1);
            boolean called = at < formula.length() && formula.charAt(at) == '(';
            if (Character.isDigit(token.charAt(0)) || (Character.isLetter(token.charAt(0)) && !called)) {
                output.add(token);
            } else if (token.equals("(") || Character.isLetter(token.charAt(0))) {
                waiting.push(token);
            } else if (token.equals(")") || token.equals(",")) {
                while (!waiting.getFirst().equals("(")) {
                    output.add(waiting.pop());
                }
                if (token.equals(")")) {
                    waiting.pop();
                    if (!waiting.isEmpty() && Character.isLetter(waiting.getFirst().charAt(0))
                            && !waiting.getFirst().equals("neg")) {
                        output.add(waiting.pop());
                    }
                }
            } else {
                String operator = token.equals("-") && "(,+-*/^".contains(before) ? "neg" : token;
                while (!operator.equals("neg") && !operator.equals("^") && !waiting.isEmpty()
                        && BINDS.getOrDefault(waiting.getFirst(), 0) >= BINDS.getOrDefault(operator, 0)) {
                    output.add(waiting.pop());
                }
                waiting.push(operator);
            }
            before = token;
        }
        while (!waiting.isEmpty()) {
            output.add(waiting.pop());
        }
        return output;
    }

    private static double[] calculate(List<String> polish, Map<String, double[]> inputs) {
        Deque<double[]> stack = new ArrayDeque<>();
        for (String token : polish) {
            double[] input = inputs.get(token);
            switch (token) {
                case String t when input != null -> stack.push(input);
                case String t when Character.isDigit(t.charAt(0)) -> {
                    double number = Double.parseDouble(t);
                    stack.push(new double[]{number, number, number});
                }
                case "neg" -> stack.push(each(new double[3], stack.pop(), '-'));
                case "opposite" -> {
                    double[] x = stack.pop();
                    stack.push(new double[]{x[2], x[1], x[0]});
                }
                default -> {
                    double[] y = stack.pop();
                    double[] x = stack.pop();
                    stack.push(token.equals("both")
                            ? new double[]{Math.min(x[0], y[0]), (x[1] + y[1]) / 2, Math.max(x[2], y[2])}
                            : each(x, y, token.charAt(1 % token.length())));
                }
            }
        }
        return stack.pop();
    }

    /// An operation on low, central and high; functions go by their second letter.
    private static double[] each(double[] x, double[] y, char operation) {
        var result = new double[3];
        for (int i = 0; i < 3; i++) {
            result[i] = switch (operation) {
                case '+' -> x[i] + y[i];
                case '-' -> x[i] - y[i];
                case '*' -> x[i] * y[i];
                case '/' -> x[i] / y[i];
                case '^' -> Math.pow(x[i], y[i]);
                case 'i' -> Math.min(x[i], y[i]);
                case 'a' -> Math.max(x[i], y[i]);
                case 'e' -> x[i] < y[i] ? 1 : 0;
                default -> throw new AssertionError("no operation " + operation);
            };
        }
        return result;
    }
}
