// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.text.Messages;

/// Every figure can be redone from its trail alone.
class TrailTest {
    private static final Map<Currency, Double> RATES = Map.of(Currency.getInstance("GBP"), 1.17);

    private final Valuator valuator = new Valuator(Purchases.MODEL, Weights.of(3, 2, 1), RATES);

    @Test
    void everyFigureOfAThousandRandomPurchasesFollowsFromTheLeavesOfItsTrail() {
        var random = new Random(20261124);
        int figures = 0;
        for (int i = 0; i < 1_000; i++) {
            Purchases any = Purchases.random(random);
            Purchase purchase = any.purchase();
            Valuation valuation = valuator.value(purchase);
            List<Trail> trails = valuator.explain(purchase);
            Map<String, Range> expected = valuation == null ? Map.of() : figures(valuation);
            assertThat(trails).as("%s", any).extracting(Trail::symbol).containsExactlyElementsOf(expected.keySet());
            for (Trail trail : trails) {
                Range range = expected.getOrDefault(trail.symbol(), Range.ZERO);
                double[] redone = PocketCalculator.redo(trail);
                close(redone[0], range.low(), any, trail, "low");
                close(redone[1], range.central(), any, trail, "central");
                close(redone[2], range.high(), any, trail, "high");
                figures += 3;
            }
        }
        assertThat(figures).isGreaterThan(30_000);
    }

    private static void close(double redone, double expected, Purchases any, Trail trail, String which) {
        assertThat(redone).as("%s %s of %s", which, trail.symbol(), any).isCloseTo(expected,
                within(1e-9 * Math.max(1, Math.abs(expected))));
    }

    /// The figures of a valuation by the names of its trails, in their order.
    private static Map<String, Range> figures(Valuation valuation) {
        var all = new LinkedHashMap<String, @Nullable Range>();
        all.put("v", valuation.v());
        all.put("value", valuation.value());
        all.put("eco", valuation.eco());
        all.put("economic", valuation.economic());
        all.put("social", valuation.social());
        all.put("co2", valuation.co2());
        all.put("local", valuation.local());
        all.put("workMinutes", valuation.workMinutes());
        all.put("publicPurse", valuation.publicPurse());
        all.put("fairShare", valuation.fairShare());
        Benefit benefit = valuation.benefit();
        all.put("me", benefit == null ? null : Range.exactly(benefit.me()));
        all.put("around", benefit == null ? null : Range.exactly(benefit.around()));
        all.put("next", benefit == null ? null : Range.exactly(benefit.next()));
        all.put("common", benefit == null ? null : Range.exactly(benefit.common()));
        Double avoided = valuation.avoided();
        all.put("avoided", avoided == null ? null : Range.exactly(avoided));
        all.put("grade", Range.exactly(List.of(Grade.values()).indexOf(valuation.grade()) + 1));
        var known = new LinkedHashMap<String, Range>();
        all.forEach((name, range) -> {
            if (range != null) {
                known.put(name, range);
            }
        });
        return known;
    }

    @Test
    void everyNodeHasAFigureThatItsOwnFormulaGives() {
        for (Trail trail : valuator.explain(Purchases.of("42.00", "food.bakery", null).purchase())) {
            forEach(trail, node -> {
                double[] redone = PocketCalculator.redo(node);
                double shown = Objects.requireNonNull(node.value());
                assertThat(redone[1]).isCloseTo(shown, within(1e-12 * Math.max(1, Math.abs(shown))));
            });
        }
    }

    @Test
    void everyLabelIsATextAndEveryLeafSaysWhereItComesFrom() {
        Messages messages = Messages.in(Locale.ENGLISH);
        var random = new Random(7);
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            for (Trail trail : valuator.explain(Purchases.random(random).purchase())) {
                forEach(trail, node -> {
                    labels.add(messages.get(node.label()));
                    if (node.op() == Trail.Op.ROW) {
                        assertThat(node.source()).contains(".csv, row ");
                    }
                    assertThat(node.tag() == Trail.Tag.DERIVED || node.formula() == null).isTrue();
                });
            }
        }
        assertThat(labels).hasSizeGreaterThan(150).noneMatch(label -> label.contains("{"));
    }

    @Test
    void everyConstantHasATextInPlainWords() {
        Messages messages = Messages.in(Locale.ENGLISH);
        for (Constant constant : Purchases.MODEL.constants()) {
            assertThat(messages.get("constant." + constant.id())).isNotBlank();
        }
    }

    @Test
    void aReaderCanRedoALineWithAPocketCalculator() {
        List<Trail> trails = valuator.explain(Purchases.of("3.20", "food.bakery", MerchantType.INDEPENDENT).purchase());
        Trail local = trails.stream().filter(trail -> trail.symbol().equals("local")).findAny().orElseThrow();
        assertThat(local.formula()).isEqualTo("A * (1 - t) * l");
        assertThat(local.worked(figure -> String.format(Locale.ROOT, "%.4g", figure)))
                .isEqualTo("3.200 * (1 - 0.05660) * 0.4000");
        assertThat(local.inputs()).filteredOn(input -> input.symbol().equals("l")).first()
                .satisfies(row -> assertThat(row.source())
                        .startsWith("local-share-defaults.csv, row retail independent: "));
    }

    @Test
    void theRowsNameFileRowSourceAndLicence() {
        List<Trail> trails = valuator.explain(Purchases.of("3.20", "food.bakery", MerchantType.CHAIN).purchase());
        Set<String> sources = new HashSet<>();
        trails.forEach(trail -> forEach(trail, node -> {
            if (node.source() != null) {
                sources.add(node.source());
            }
        }));
        assertThat(sources).contains(
                "emission-factors-recommended.csv, row food.bakery: FIGARO BE 2023 product factor x (1-tax-margin) + margin"
                        + " x 0.11, x0.96 to 2024 prices x EPA relative product index 0.51; CC BY-SA 4.0 (contains"
                        + " FIGARO-derived values)",
                "constants.csv, row beta_assumed: value-method, section 13");
        assertThat(sources).anyMatch(source -> source.startsWith("jobs.csv, row BE: Eurostat release on lc_lci_lev"));
    }

    @Test
    void whatTheHouseholdSaidIsMarkedAsItsWord() {
        List<Trail> trails = valuator.explain(Purchases.of("3.20", "food.bakery", MerchantType.CHAIN).priceLevel(1.3)
                .purchase());
        Set<Trail.Tag> tags = new HashSet<>();
        trails.forEach(trail -> forEach(trail, node -> tags.add(node.tag())));
        assertThat(tags).contains(Trail.Tag.YOURS, Trail.Tag.FACT, Trail.Tag.ASSUMED, Trail.Tag.SOURCED,
                Trail.Tag.DERIVED);
    }

    @Test
    void whatIsNotValuedHasNoTrail() {
        assertThat(valuator.explain(Purchases.of("900", "home.rent", null).purchase())).isEmpty();
    }

    private static void forEach(Trail node, Consumer<Trail> action) {
        action.accept(node);
        node.inputs().forEach(input -> forEach(input, action));
    }
}
