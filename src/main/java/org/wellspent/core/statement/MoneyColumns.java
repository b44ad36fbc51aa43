// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the columns of amount, debit, credit, sign, balance and currency.
final class MoneyColumns {
    private final Vocabulary words;

    MoneyColumns(Vocabulary words) {
        this.words = words;
    }

    /// Adds the roles of money; false where the table has none.
    boolean find(TablePlace place, List<ColumnProfile> profiles, List<RawRow> sample, Map<Role, List<Integer>> roles) {
        boolean named = place.hasHeader() && byHeading(profiles, roles);
        if (!named && !new MoneyByShape(words).find(place, profiles, sample, roles)) {
            return false;
        }
        sign(profiles, roles);
        currency(profiles, roles);
        return true;
    }

    private static boolean byHeading(List<ColumnProfile> profiles, Map<Role, List<Integer>> roles) {
        int balance = RoleFinder.best(profiles, MoneyColumns::balanceScore);
        int debit = RoleFinder.best(profiles, p -> sideScore(p, Concept.DEBIT, Concept.CREDIT));
        int credit = RoleFinder.best(profiles, p -> sideScore(p, Concept.CREDIT, Concept.DEBIT));
        List<Integer> amounts = amounts(profiles);
        if (balance >= 0) {
            roles.put(Role.BALANCE, List.of(balance));
        }
        boolean sides = debit >= 0 && credit >= 0;
        if (!amounts.isEmpty() && !(sides && !isSigned(profiles.get(amounts.getFirst())))) {
            roles.put(Role.AMOUNT, amounts);
            return true;
        }
        if (debit >= 0) {
            roles.put(Role.DEBIT, List.of(debit));
        }
        if (credit >= 0) {
            roles.put(Role.CREDIT, List.of(credit));
        }
        return debit >= 0 || credit >= 0;
    }

    private static boolean isSigned(ColumnProfile p) {
        return p.negatives() > 0;
    }

    private static boolean isMoney(ColumnProfile p) {
        return p.isNumber() || p.filled() == 0;
    }

    private static int balanceScore(ColumnProfile p) {
        Heading h = p.heading();
        if (!h.has(Concept.BALANCE) || !isMoney(p) || h.hasAny(Concept.CURRENCY, Concept.HOLD)) {
            return RoleFinder.no();
        }
        return p.filled() * 10 - p.index();
    }

    private static int sideScore(ColumnProfile p, Concept side, Concept other) {
        Heading h = p.heading();
        if (!h.has(side) || h.has(other) || !isMoney(p)
                || h.hasAny(Concept.BALANCE, Concept.ORIGINAL, Concept.RATE, Concept.HOLD, Concept.CARD, Concept.DATE,
                        Concept.REFERENCE)
                || (h.has(Concept.FEE) && !h.has(Concept.AMOUNT))) {
            return RoleFinder.no();
        }
        return 1000 + (h.has(Concept.AMOUNT) ? 200 : 0) - p.index() - (p.filled() == 0 ? 500 : 0);
    }

    /// The column of the amount; several where each is filled in other rows and names another currency.
    private static List<Integer> amounts(List<ColumnProfile> profiles) {
        int best = RoleFinder.best(profiles, MoneyColumns::amountScore);
        if (best < 0) {
            return List.of();
        }
        var amounts = new ArrayList<Integer>();
        amounts.add(best);
        String currency = profiles.get(best).heading().currency();
        for (ColumnProfile p : profiles) {
            String own = p.heading().currency();
            if (p.index() != best && currency != null && own != null && !own.equals(currency)
                    && amountScore(p) != RoleFinder.no() && !p.heading().has(Concept.ORIGINAL)) {
                amounts.add(p.index());
            }
        }
        return amounts;
    }

    private static int amountScore(ColumnProfile p) {
        Heading h = p.heading();
        boolean bothSides = h.has(Concept.DEBIT) && h.has(Concept.CREDIT);
        boolean oneSide = h.hasAny(Concept.DEBIT, Concept.CREDIT) && !bothSides;
        boolean currencyAlone = h.currency() != null
                && (h.concepts().isEmpty() || (h.concepts().size() == 1 && h.has(Concept.CURRENCY)));
        boolean valueAlone = h.has(Concept.VALUE) && !h.has(Concept.DATE);
        boolean named = h.hasAny(Concept.AMOUNT, Concept.NET) || bothSides || currencyAlone || valueAlone;
        boolean fee = h.has(Concept.FEE) && !h.has(Concept.INCLUSIVE) && !h.has(Concept.NET);
        if (!named || oneSide || fee || !isMoney(p)
                || h.hasAny(Concept.BALANCE, Concept.RATE, Concept.HOLD, Concept.OTHERDATE, Concept.NUMBER)) {
            return RoleFinder.no();
        }
        int score = 3000 - p.index();
        score += h.has(Concept.BOOKING) ? 1000 : 0;
        score += h.has(Concept.ACCOUNT) ? 800 : 0;
        score += h.has(Concept.NET) ? 1500 : 0;
        score += h.has(Concept.INCLUSIVE) ? 100 : 0;
        score += currencyAlone ? -500 : 0;
        score += valueAlone && !h.has(Concept.AMOUNT) ? -700 : 0;
        score -= h.has(Concept.PURCHASE) ? 200 : 0;
        score -= h.has(Concept.GROSS) ? 800 : 0;
        score -= h.has(Concept.ORIGINAL) ? 3000 : 0;
        score -= h.has(Concept.REFERENCE) ? 2000 : 0;
        return score - (p.filled() == 0 ? 2500 : 0);
    }

    private static void sign(List<ColumnProfile> profiles, Map<Role, List<Integer>> roles) {
        if (!roles.containsKey(Role.AMOUNT)) {
            return;
        }
        int most = profiles.stream().mapToInt(p -> Math.max(p.filled(), p.markers())).max().orElse(0);
        int sign = RoleFinder.best(profiles, p -> p.isMarker() && p.markers() * 10L >= most * 6L && !p.isNumber()
                ? signScore(p)
                : RoleFinder.no());
        if (sign >= 0) {
            roles.put(Role.SIGN, List.of(sign));
        }
    }

    private static int signScore(ColumnProfile p) {
        Heading h = p.heading();
        int score = 1000 - p.index();
        score += h.has(Concept.DEBIT) || h.has(Concept.CREDIT) ? 2000 : 0;
        score -= h.isKnown() && !h.hasAny(Concept.TYPE, Concept.DEBIT, Concept.CREDIT, Concept.PURCHASE) ? 500 : 0;
        score -= p.distinct() == 1 ? 1500 : 0;
        return score + Math.min(p.markers(), 100) - p.distinct() * 10;
    }

    /// The currency beside the amount: the one whose heading speaks of the account or the booking, else the next to its right.
    private static void currency(List<ColumnProfile> profiles, Map<Role, List<Integer>> roles) {
        Set<Integer> money = new HashSet<>();
        for (Role role : List.of(Role.AMOUNT, Role.DEBIT, Role.CREDIT)) {
            money.addAll(roles.getOrDefault(role, List.of()));
        }
        int amount = money.stream().mapToInt(i -> i).min().orElse(0);
        boolean balanceLeft = roles.getOrDefault(Role.BALANCE, List.of()).contains(amount - 2);
        int currency = RoleFinder.best(profiles, p -> {
            if (!p.isCurrency() || money.contains(p.index())) {
                return RoleFinder.no();
            }
            int distance = p.index() - amount;
            int score = 1000 - Math.abs(distance) * 10;
            score += distance == 1 ? 60 : distance == -1 ? (balanceLeft ? 0 : 40) : 0;
            score -= p.heading().has(Concept.ORIGINAL) ? 500 : 0;
            score -= p.heading().has(Concept.BALANCE) ? 200 : 0;
            score += p.heading().hasAny(Concept.ACCOUNT, Concept.BOOKING) ? 100 : 0;
            return score;
        });
        if (currency >= 0) {
            roles.put(Role.CURRENCY, List.of(currency));
        }
    }
}
