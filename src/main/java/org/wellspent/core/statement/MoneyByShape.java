// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds amounts and balances in tables without known headings: by balances that add up, by columns of which one is always
/// empty, by signs and decimals.
final class MoneyByShape {
    private static final int SHARE = 8;
    private static final int ROWS = 400;

    private final Vocabulary words;

    MoneyByShape(Vocabulary words) {
        this.words = words;
    }

    /// Adds the roles of money; false where the shapes tell none.
    boolean find(TablePlace place, List<ColumnProfile> profiles, List<RawRow> sample, Map<Role, List<Integer>> roles) {
        List<RawRow> rows = sample.subList(0, Math.min(sample.size(), ROWS));
        List<ColumnProfile> numbers = numbers(profiles, rows.size());
        if (numbers.isEmpty()) {
            return false;
        }
        if (byBalance(numbers, rows, roles) || bySides(numbers, rows, roles)) {
            return true;
        }
        // A heading row in an unknown language beside numbers that nothing explains may be anything: the weather.
        boolean money = profiles.stream().anyMatch(ColumnProfile::isCurrency)
                || numbers.stream().anyMatch(p -> hasCurrency(p, rows));
        if (place.hasHeader() && !money) {
            return false;
        }
        return alone(numbers, rows, money, roles);
    }

    private static List<ColumnProfile> numbers(List<ColumnProfile> profiles, int rows) {
        var numbers = new ArrayList<ColumnProfile>();
        for (ColumnProfile p : profiles) {
            boolean code = p.coded() * 2 > p.numbers()
                    || (p.fractions() == 0 && p.negatives() == 0 && p.distinct() == 1 && rows > 2);
            boolean foreign = p.heading().hasAny(Concept.RATE, Concept.REFERENCE, Concept.ACCOUNT, Concept.CARD,
                    Concept.HOLD,
                    Concept.NUMBER, Concept.TIME);
            if (p.isNumber() && !code && !foreign && numbers.size() < 12) {
                numbers.add(p);
            }
        }
        if (numbers.stream().anyMatch(p -> p.fractions() > 0)) {
            numbers.removeIf(p -> p.fractions() == 0 && p.signed() == 0 && p.filled() * 2 > rows);
        }
        return numbers;
    }

    private boolean byBalance(List<ColumnProfile> numbers, List<RawRow> rows, Map<Role, List<Integer>> roles) {
        if (rows.size() < 3) {
            return false;
        }
        BalanceChain.Direction direction = RowOrder.of(rows, booked(roles), words);
        for (ColumnProfile amount : numbers) {
            for (ColumnProfile balance : numbers) {
                if (amount.index() != balance.index() && isComplete(amount, rows) && isComplete(balance, rows)
                        && chains(values(amount, rows), values(balance, rows), direction)) {
                    roles.put(Role.AMOUNT, List.of(amount.index()));
                    roles.put(Role.BALANCE, List.of(balance.index()));
                    return true;
                }
            }
        }
        return false;
    }

    private static int booked(Map<Role, List<Integer>> roles) {
        return roles.getOrDefault(Role.BOOKED, List.of(-1)).getFirst();
    }

    private static boolean isComplete(ColumnProfile p, List<RawRow> rows) {
        return p.numbers() * 10L >= rows.size() * 9L;
    }

    private static boolean chains(long[] amounts, long[] balances, BalanceChain.Direction direction) {
        BalanceChain chain = BalanceChain.of(amounts, balances, direction);
        return chain.links() >= 2 && chain.holding() * 10L >= chain.links() * (long) SHARE;
    }

    private long[] values(ColumnProfile p, List<RawRow> rows) {
        char mark = DecimalMarks.proven(p.index(), rows, words, '.');
        var values = new long[rows.size()];
        for (int i = 0; i < values.length; i++) {
            AmountCell cell = words.amounts().lex(rows.get(i).cell(p.index()));
            values[i] = cell == null ? Long.MIN_VALUE : DecimalMarks.hundredths(cell, mark);
        }
        return values;
    }

    /// Two columns of which exactly one is filled in each row.
    private boolean bySides(List<ColumnProfile> numbers, List<RawRow> rows, Map<Role, List<Integer>> roles) {
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                ColumnProfile left = numbers.get(i);
                ColumnProfile right = numbers.get(j);
                if (exclude(left, right, rows)) {
                    return sides(left, right, numbers, rows, roles);
                }
            }
        }
        return false;
    }

    private boolean exclude(ColumnProfile left, ColumnProfile right, List<RawRow> rows) {
        int one = 0;
        int leftFilled = 0;
        for (RawRow row : rows) {
            boolean l = isFilled(row.cell(left.index()));
            boolean r = isFilled(row.cell(right.index()));
            if (l && r) {
                return false;
            }
            one += l || r ? 1 : 0;
            leftFilled += l ? 1 : 0;
        }
        return one * 10L >= rows.size() * 9L && leftFilled > 0 && leftFilled < one;
    }

    private boolean isFilled(String cell) {
        AmountCell amount = cell.isEmpty() ? null : words.amounts().lex(cell);
        return amount != null && !amount.isZero();
    }

    private boolean sides(ColumnProfile left, ColumnProfile right, List<ColumnProfile> numbers, List<RawRow> rows,
            Map<Role, List<Integer>> roles) {
        long[] l = values(left, rows);
        long[] r = values(right, rows);
        boolean leftIsDebit = true;
        BalanceChain.Direction direction = RowOrder.of(rows, booked(roles), words);
        for (ColumnProfile balance : numbers) {
            if (balance.index() == left.index() || balance.index() == right.index() || !isComplete(balance, rows)) {
                continue;
            }
            long[] b = values(balance, rows);
            BalanceChain debitLeft = BalanceChain.of(merged(r, l), b, direction);
            BalanceChain debitRight = BalanceChain.of(merged(l, r), b, direction);
            if (Math.max(debitLeft.holding(), debitRight.holding()) * 2 > debitLeft.links()
                    || balance.index() > right.index()) {
                roles.put(Role.BALANCE, List.of(balance.index()));
                leftIsDebit = debitLeft.holding() >= debitRight.holding();
                break;
            }
        }
        // The left one of two is the debit column in every export known without headings.
        roles.put(Role.DEBIT, List.of(leftIsDebit ? left.index() : right.index()));
        roles.put(Role.CREDIT, List.of(leftIsDebit ? right.index() : left.index()));
        return true;
    }

    private static long[] merged(long[] credit, long[] debit) {
        var merged = new long[credit.length];
        for (int i = 0; i < merged.length; i++) {
            long in = credit[i] == Long.MIN_VALUE ? 0 : Math.abs(credit[i]);
            long out = debit[i] == Long.MIN_VALUE ? 0 : Math.abs(debit[i]);
            merged[i] = in - out;
        }
        return merged;
    }

    private boolean hasCurrency(ColumnProfile p, List<RawRow> rows) {
        for (RawRow row : rows) {
            AmountCell cell = words.amounts().lex(row.cell(p.index()));
            if (cell != null && cell.currency() != null) {
                return true;
            }
        }
        return false;
    }

    private boolean alone(List<ColumnProfile> numbers, List<RawRow> rows, boolean money,
            Map<Role, List<Integer>> roles) {
        ColumnProfile amount = strongest(numbers);
        if (amount == null || (!money && !looksLikeMoney(amount, rows))) {
            return false;
        }
        roles.put(Role.AMOUNT, List.of(amount.index()));
        return true;
    }

    /// Money has two decimals, or none; degrees and litres have one or three.
    private boolean looksLikeMoney(ColumnProfile p, List<RawRow> rows) {
        char mark = DecimalMarks.proven(p.index(), rows, words, '.');
        int cents = 0;
        int other = 0;
        for (RawRow row : rows) {
            AmountCell cell = words.amounts().lex(row.cell(p.index()));
            int decimals = cell == null ? 0 : cell.decimals(mark);
            cents += decimals == 2 ? 1 : 0;
            other += decimals == 1 || decimals > 2 ? 1 : 0;
        }
        return cents >= other;
    }

    /// The one column with signs, else the one with decimals; null where two are alike.
    private static @Nullable ColumnProfile strongest(List<ColumnProfile> numbers) {
        List<ColumnProfile> signed = numbers.stream().filter(p -> p.signed() > 0).toList();
        List<ColumnProfile> left = signed.isEmpty() ? numbers : signed;
        if (left.size() > 1) {
            int most = left.stream().mapToInt(ColumnProfile::numbers).max().orElse(0);
            left = left.stream().filter(p -> p.numbers() * 2 > most).toList();
        }
        if (left.size() > 1) {
            left = left.stream().filter(p -> p.fractions() * 2 > p.numbers()).toList();
        }
        return left.size() == 1 ? left.getFirst() : null;
    }
}
