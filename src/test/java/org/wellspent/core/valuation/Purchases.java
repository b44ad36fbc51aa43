// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;

/// Purchases for tests, built up from an ordinary one.
record Purchases(String amount, String currency, LocalDate date, FlowKind kind, @Nullable String category,
        @Nullable MerchantType type, Set<String> labels, Set<String> traits, Evidence evidence, Confidence confidence,
        boolean intermediary, Circumstances said) {

    static final ValueModel MODEL = ValueModel.shipped();

    /// An ordinary purchase, catalogue knowledge only.
    static Purchases of(String amount, @Nullable String category, @Nullable MerchantType type) {
        return new Purchases(amount, "EUR", LocalDate.of(2026, 10, 5), FlowKind.PURCHASE, category, type, Set.of(),
                Set.of(), Evidence.DEFAULT, Confidence.EXACT, false, Circumstances.UNKNOWN);
    }

    Purchases in(String code) {
        return new Purchases(amount, code, date, kind, category, type, labels, traits, evidence, confidence,
                intermediary, said);
    }

    Purchases on(LocalDate day) {
        return new Purchases(amount, currency, day, kind, category, type, labels, traits, evidence, confidence,
                intermediary, said);
    }

    Purchases as(FlowKind flow) {
        return new Purchases(amount, currency, date, flow, category, type, labels, traits, evidence, confidence,
                intermediary, said);
    }

    Purchases labelled(String... words) {
        return new Purchases(amount, currency, date, kind, category, type, Set.of(words), traits, evidence, confidence,
                intermediary, said);
    }

    Purchases traits(String... words) {
        return new Purchases(amount, currency, date, kind, category, type, labels, Set.of(words), evidence, confidence,
                intermediary, said);
    }

    Purchases known(Confidence name, Evidence how) {
        return new Purchases(amount, currency, date, kind, category, type, labels, traits, how, name, intermediary,
                said);
    }

    Purchases through() {
        return new Purchases(amount, currency, date, kind, category, type, labels, traits, evidence, confidence, true,
                said);
    }

    Purchases saying(Circumstances what) {
        return new Purchases(amount, currency, date, kind, category, type, labels, traits, evidence, confidence,
                intermediary, what);
    }

    Purchases priceLevel(double lambda) {
        return saying(new Circumstances(lambda, null, null, null, null, said.country()));
    }

    Purchases piece(double price, String article) {
        return saying(new Circumstances(null, price, article, null, null, said.country()));
    }

    Purchases quantity(double quantity, String article) {
        return saying(new Circumstances(null, null, article, quantity, null, said.country()));
    }

    Purchases useful(double u) {
        return saying(new Circumstances(null, null, null, null, u, said.country()));
    }

    Purchases where(String country) {
        return saying(new Circumstances(said.priceLevel(), said.pricePerPiece(), said.articleId(), said.quantity(),
                said.usefulness(), country));
    }

    Match match() {
        return new Match(kind, null, category, type, labels, traits, evidence, confidence, intermediary, "A shop",
                Remark.of("test"));
    }

    Purchase purchase() {
        return new Purchase(Money.of(amount, currency), date, match(), said);
    }

    /// Its valuation with equal weights and no exchange rates.
    Valuation value() {
        Valuation valuation = new Valuator(MODEL, Weights.EQUAL).value(purchase());
        if (valuation == null) {
            throw new AssertionError("not valued: " + this);
        }
        return valuation;
    }

    /// A purchase of any sort with anything told about it.
    static Purchases random(Random random) {
        List<SpendCategory> categories = MODEL.categories();
        MerchantType[] types = MerchantType.values();
        List<Article> articles = MODEL.articles();
        String cents = BigDecimal.valueOf(random.nextInt(40_000) - 5_000, 2).toPlainString();
        var plain = Purchases
                .of(cents, random.nextInt(20) == 0 ? null : pick(random, categories).id(),
                        random.nextInt(6) == 0 ? null : types[random.nextInt(types.length)])
                .in(pick(random, List.of("EUR", "EUR", "EUR", "GBP", "JPY")))
                .known(pick(random, List.of(Confidence.values())), pick(random, List.of(Evidence.values())))
                .as(pick(random, List.of(FlowKind.PURCHASE, FlowKind.PURCHASE, FlowKind.PURCHASE, FlowKind.REFUND,
                        FlowKind.FEE, FlowKind.GIFT)));
        if (plain.currency().equals("JPY")) {
            plain = Purchases.of(cents.substring(0, cents.length() - 3), plain.category(), plain.type()).in("JPY");
        }
        if (random.nextInt(3) == 0) {
            plain = plain.labelled(pick(random, List.of("eu_organic", "gots", "fairtrade", "bcorp", "bcorp=112", "ecg",
                    "ecg=640", "rescoop_be", "goodonyou", "kringwinkel", "no_such_label")), "fsc");
        }
        if (random.nextInt(3) == 0) {
            plain = plain.traits(pick(random, List.of("gig", "ultra_fast", "discounter", "citizen_energy", "value_bank",
                    "second_hand", "repair")));
        }
        if (random.nextBoolean()) {
            plain = plain.saying(new Circumstances(maybe(random, 0.1, 5), maybe(random, 0.1, 300),
                    random.nextBoolean() ? pick(random, articles).id() : null, maybe(random, 0.1, 30),
                    maybe(random, 0.2, 2), null));
        }
        return random.nextInt(4) == 0 ? plain.where(pick(random, List.of("FR", "NL", "GB", "XX", "BE"))) : plain;
    }

    private static @Nullable Double maybe(Random random, double low, double high) {
        return random.nextInt(3) == 0 ? low + random.nextDouble() * (high - low) : null;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
