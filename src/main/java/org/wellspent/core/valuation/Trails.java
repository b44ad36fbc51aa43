// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.SpendCategory.Treatment;

/// The trees of all figures of one purchase, each called by its figure's name: `v`, `value`, `eco`, `economic`, `social`,
/// `co2`, `local`, `workMinutes`, `publicPurse`, `fairShare`, `me`, `around`, `next`, `common`, `avoided`, `grade`.
final class Trails {
    private final Purchase purchase;
    private final Situation situation;
    private final ValueModel model;
    private final Constants constants;
    private final Weights weights;
    private final Paid paid;
    private final List<Trail> outputs = new ArrayList<>();

    private Trails(Purchase purchase, Situation situation, ValueModel model, Weights weights, Paid paid) {
        this.purchase = purchase;
        this.situation = situation;
        this.model = model;
        this.constants = model.table();
        this.weights = weights;
        this.paid = paid;
    }

    /// The trees of a purchase; none for what is not valued.
    static List<Trail> of(Purchase purchase, ValueModel model, Weights weights, Paid paid) {
        Situation situation = Situation.of(purchase.match(), purchase.circumstances(), model);
        return new Trails(purchase, situation, model, weights, paid).outputs();
    }

    private List<Trail> outputs() {
        Treatment treatment = Appraiser.treatment(purchase.match(), situation);
        switch (treatment) {
            case NONE -> {
                return List.of();
            }
            case GIFT -> gift();
            case FOOTPRINT -> {
                add("co2", footprint().co2());
                add("publicPurse", purse());
                grade(Reading.of(situation, model));
            }
            case UNKNOWN -> {
                List<Reading> readings = Reading.of(situation, model);
                add("co2", footprint().co2());
                money(readings);
                grade(readings);
            }
            case SCORED -> scored(Reading.of(situation, model));
        }
        return List.copyOf(outputs);
    }

    private void add(String symbol, @Nullable Trail output) {
        if (output != null) {
            outputs.add(Node.as(symbol, output));
        }
    }

    private void gift() {
        if (situation.category().treatment() != Treatment.UNKNOWN) {
            add("publicPurse",
                    Node.formula("T", Remark.of("trail.purse"), currency(), "A * t", List.of(amount(), tax())));
        }
        grade(List.of());
    }

    private void scored(List<Reading> readings) {
        FootprintTrail footprint = footprint();
        Trail eco = both(readings, "trail.eco", footprint::eco);
        Trail economic = both(readings, "trail.economic", reading -> merchant(reading).economic());
        Trail social = both(readings, "trail.social", reading -> merchant(reading).social());
        Trail v = both(readings, "trail.v", reading -> v(footprint.eco(reading), reading));
        add("v", v);
        add("value", Node.formula("value", Remark.of("trail.value"), currency(), "A * v",
                List.of(amount(), Node.as("v", v))));
        add("eco", eco);
        add("economic", economic);
        add("social", social);
        add("co2", footprint.co2());
        money(readings);
        add("publicPurse", purse());
        add("fairShare", both(readings, "trail.fair", reading -> merchant(reading).fairShare()));
        benefit(readings, footprint);
        add("avoided", footprint.avoided());
        grade(readings);
    }

    private Trail v(Trail eco, Reading reading) {
        return Node.formula("v", Remark.of("trail.v"), Node.SHARE, "(wE * E + wC * C + wS * S) / 100",
                List.of(weight("wE", "eco", weights.eco()), eco, weight("wC", "economic", weights.economic()),
                        merchant(reading).economic(), weight("wS", "social", weights.social()),
                        merchant(reading).social()));
    }

    private Trail weight(String symbol, String bubble, double weight) {
        return Node.fact(symbol, Remark.of("trail.weight", Remark.of("bubble." + bubble)), weight, Node.SHARE,
                weights.equals(Weights.EQUAL) ? Trail.Tag.ASSUMED : Trail.Tag.YOURS, "value-method, section 5");
    }

    /// A figure of one reading, or of both where the type is not known.
    private static Trail both(List<Reading> readings, String key, Function<Reading, Trail> figure) {
        if (readings.size() == 1) {
            return figure.apply(readings.getFirst());
        }
        Trail chain = figure.apply(readings.getFirst());
        Trail independent = figure.apply(readings.getLast());
        return Node.formula(chain.symbol(), Remark.of("trail.both", Remark.of(key)), chain.unit(),
                "both(chain, independent)",
                List.of(Node.as("chain", chain), Node.as("independent", independent)));
    }

    private MerchantTrail merchant(Reading reading) {
        return new MerchantTrail(reading, constants);
    }

    private FootprintTrail footprint() {
        return new FootprintTrail(situation, purchase.circumstances(), constants, paid, euros());
    }

    private void money(List<Reading> readings) {
        Trail share = both(readings, "trail.local.share", reading -> merchant(reading).localShare());
        add("local", Node.formula("local", Remark.of("trail.local"), currency(), "A * (1 - t) * l",
                List.of(amount(), tax(), Node.as("l", share))));
        Trail euros = euros();
        if (euros != null) {
            Places.Figure hourly = situation.place().hourly();
            add("workMinutes", Node.formula("minutes", Remark.of("trail.minutes"), Node.MINUTES,
                    "X * (1 - t) * l * labour / (h * opposite(kappa)) * 60",
                    List.of(euros, tax(), Node.as("l", share), Node.ranged("labour", constants.get(LABOUR_SHARE)),
                            Node.row("h", Remark.of("trail.hourly"), hourly.value(), "EUR/h", hourly.cited()),
                            Node.ranged("kappa", constants.get(ConstantId.kappa(situation.category().sector()))))));
        }
    }

    private Trail purse() {
        double share = situation.category().shares().tax();
        Trail tax = situation.category().has(CategoryRule.MARGIN_SCHEME)
                ? Node.row("t", Remark.of("trail.tax.margin"), new Range(0, share, share), Node.SHARE,
                        situation.category().row())
                : tax();
        return Node.formula("T", Remark.of("trail.purse"), currency(), "A * t", List.of(amount(), tax));
    }

    private void benefit(List<Reading> readings, FootprintTrail footprint) {
        List<List<Trail>> shares = readings.stream().map(reading -> new BenefitTrail(reading, constants,
                merchant(reading).localShare(), footprint.eco(reading), merchant(reading).social(), tax()).shares())
                .toList();
        for (int i = 0; i < shares.getFirst().size(); i++) {
            Trail chain = shares.getFirst().get(i);
            Trail independent = shares.getLast().get(i);
            add(chain.symbol(), readings.size() == 1
                    ? chain
                    : Node.central(chain.symbol(), Remark.of("trail.both", chain.label()), Node.SHARE,
                            "(chain + independent) / 2",
                            List.of(Node.as("chain", chain), Node.as("independent", independent))));
        }
    }

    private void grade(List<Reading> readings) {
        boolean missing = readings.stream().anyMatch(reading -> reading.local().missing());
        add("grade", new GradeTrail(Grading.of(situation, purchase.match(), missing), constants).grade());
    }

    private String currency() {
        return purchase.cost().currency().getCurrencyCode();
    }

    private Trail amount() {
        return Node.fact("A", Remark.of("trail.amount", purchase.date()), paid.amount(), currency(), Trail.Tag.FACT,
                null);
    }

    private Trail tax() {
        String key = situation.place().isAbroad() ? "trail.tax.about" : "trail.tax";
        return Node.row("t", Remark.of(key), situation.category().shares().tax(), Node.SHARE,
                situation.category().row());
    }

    /// The amount in euros; no price index ships, so it stays in euros of its day. Null where no rate is known.
    private @Nullable Trail euros() {
        Remark label = Remark.of("trail.euros");
        if (!paid.isRateKnown()) {
            return null;
        }
        if (currency().equals(Node.EUROS)) {
            return Node.formula("X", label, Node.EUROS, "A", List.of(amount()));
        }
        return Node.formula("X", label, Node.EUROS, "A * rate", List.of(amount(),
                Node.fact("rate", Remark.of("trail.rate", currency()), paid.rate(), "EUR", Trail.Tag.YOURS, null)));
    }
}
