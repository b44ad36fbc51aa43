// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Circumstances;
import org.wellspent.core.valuation.Purchase;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.Valuation;
import org.wellspent.core.valuation.Valuator;
import org.wellspent.core.valuation.ValueModel;
import org.wellspent.core.valuation.Weights;

/// How many purchases a second one core values with ranges and grade, beside a bare loop over the central formulas alone,
/// and how long a trail takes. Run by `mvn -q -Pbenchmark test-compile exec:exec@valuation`.
final class ValuationBenchmark {
    private static final int PURCHASES = 1_000_000;
    private static final int ROUNDS = 5;
    private static final String[] CATEGORIES = {"food.grocery", "food.bakery", "clothing.new", "eat.restaurant",
        "energy.electricity", "leisure.books", "service.repair", "transport.train"};

    private ValuationBenchmark() {}

    public static void main(String[] arguments) {
        var valuator = new Valuator(ValueModel.shipped(), Weights.EQUAL);
        List<Purchase> purchases = purchases(Circumstances.UNKNOWN);
        List<Purchase> told = purchases(new Circumstances(1.2, null, null, null, null, null));
        System.out.println("purchases a second, best of " + ROUNDS + " rounds of " + PURCHASES);
        double bare = best(() -> bare(purchases));
        double plain = best(() -> valued(valuator, purchases));
        double each = best(() -> valued(valuator, told));
        System.out.printf("bare loop over the central formulas   %,12.0f%n", bare);
        System.out.printf("valued with ranges and grade          %,12.0f   bare / valued %.2f%n", plain, bare / plain);
        System.out.printf("the same, a price level told for each %,12.0f   bare / valued %.2f%n", each, bare / each);
        trails(valuator, purchases);
    }

    private interface Round {
        double sum();
    }

    private static double best(Round round) {
        double best = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            double sum = round.sum();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!(sum > 0)) {
                throw new AssertionError("nothing was created");
            }
            best = Math.max(best, PURCHASES / seconds);
        }
        return best;
    }

    private static double valued(Valuator valuator, List<Purchase> purchases) {
        double sum = 0;
        for (Purchase purchase : purchases) {
            Valuation valuation = valuator.value(purchase);
            if (valuation != null && valuation.value() != null) {
                sum += valuation.value().low() + valuation.grade().name().length();
            }
        }
        return sum;
    }

    /// The central formulas of sections 3, 5 and 6 with fixed inputs that differ by purchase, and nothing else.
    private static double bare(List<Purchase> purchases) {
        double sum = 0;
        for (Purchase purchase : purchases) {
            double amount = purchase.cost().minor() / 100.0;
            double vary = 1 + (purchase.cost().minor() & 15) / 100.0;
            double kg = 0.19 * Math.pow(0.95 * vary, -0.85);
            double eco = 50 / (1 + Math.pow(Math.pow(0.95 * vary, 0.15), 1.5)) + 50 / (1 + kg / 0.30);
            double local = 0.22 * vary;
            double economic = Math.min(100, 100 * Math.pow(local / 0.8, 0.75));
            double fair = (0.33 * 0.9 + 0.61 * (0.612 * 0.9 + 0.333 * 0.8 + 0.055 * 0.25)) / 0.94;
            double social = 100 * (0.60 * fair + 0.25 * 0.3 * vary + 0.15 * 0.4);
            double minutes = amount * 0.94 * local * 0.62 / (48.2 * 0.7) * 60;
            double next = 0.9 * eco / 100;
            double common = 0.0566 + 0.6 * social / 100;
            double shares = next / (1 + 1.5 * local + next + common);
            sum += amount * (eco + economic + social) / 300 + amount * kg + minutes + shares;
        }
        return sum;
    }

    private static void trails(Valuator valuator, List<Purchase> purchases) {
        int count = 2_000;
        long nodes = 0;
        long start = 0;
        for (int i = -count; i < count; i++) {
            if (i == 0) {
                start = System.nanoTime();
                nodes = 0;
            }
            for (Trail trail : valuator.explain(purchases.get(i + count))) {
                nodes += nodes(trail);
            }
        }
        double each = (System.nanoTime() - start) / 1e6 / count;
        System.out.printf("all trails of a purchase              %12.3f ms (%d nodes)%n", each, nodes / count);
    }

    private static long nodes(Trail trail) {
        return 1 + trail.inputs().stream().mapToLong(ValuationBenchmark::nodes).sum();
    }

    private static List<Purchase> purchases(Circumstances said) {
        var random = new Random(1);
        MerchantType[] types = MerchantType.values();
        Currency euro = Currency.getInstance("EUR");
        var matches = new ArrayList<Match>();
        for (String category : CATEGORIES) {
            for (MerchantType type : types) {
                matches.add(new Match(FlowKind.PURCHASE, null, category, type,
                        matches.size() % 5 == 0 ? Set.of("eu_organic") : Set.of(), Set.of(), Evidence.DEFAULT,
                        Confidence.EXACT, false, "A shop", Remark.of("benchmark")));
            }
        }
        var purchases = new ArrayList<Purchase>(PURCHASES);
        for (int i = 0; i < PURCHASES; i++) {
            purchases.add(new Purchase(new Money(100 + random.nextInt(20_000), euro), LocalDate.of(2026, 10, 5),
                    matches.get(random.nextInt(matches.size())), said));
        }
        return purchases;
    }
}
