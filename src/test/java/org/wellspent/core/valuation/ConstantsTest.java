// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.core.catalogue.MerchantType.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspent.core.catalogue.DataFileException;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.Confidence;

/// Each constant stands in one data file, is used, and is nowhere else.
class ConstantsTest {
    private static final ValueModel MODEL = Purchases.MODEL;

    /// Purchases in which, together, every constant plays a part.
    private static List<Purchases> everything() {
        var all = new ArrayList<Purchases>();
        for (MerchantType type : MerchantType.values()) {
            all.add(Purchases.of("10", "food.bakery", type));
            all.add(Purchases.of("10", "service.professional", type));
        }
        Purchases bread = Purchases.of("3.20", "food.bakery", INDEPENDENT);
        Purchases shirt = Purchases.of("20", "clothing.new", CHAIN);
        all.addAll(List.of(bread.priceLevel(0.1), bread.priceLevel(1.4), bread.priceLevel(9), bread.useful(1.2),
                bread.useful(0.1), bread.useful(9), bread.traits("discounter"), shirt.traits("ultra_fast", "gig"),
                shirt.labelled("gots"), shirt.labelled("fairtrade"), bread.labelled("eu_organic"),
                bread.labelled("fsc"), shirt.labelled("bcorp"), shirt.labelled("bcorp=120"),
                shirt.labelled("bcorp=90"), shirt.labelled("ecg"), shirt.labelled("ecg=700"), shirt.where("FR"),
                shirt.quantity(1, "tshirt"), Purchases.of("900", "clothing.new", CHAIN).quantity(1, "tshirt"),
                Purchases.of("10", "clothing.used", CHAIN).quantity(1, "tshirt"),
                Purchases.of("10", "service.repair", CHAIN).quantity(1, "tshirt"),
                Purchases.of("10", "eat.restaurant", CHAIN), Purchases.of("10", "energy.gas", COOPERATIVE),
                Purchases.of("10", "energy.electricity", COOPERATIVE).labelled("rescoop_be"),
                Purchases.of("50", "transport.fuel", CHAIN), bread.on(LocalDate.of(1999, 1, 1)),
                bread.on(LocalDate.of(2099, 1, 1)), Purchases.of("10", "food.bakery", null),
                Purchases.of("10", null, null), bread.through().known(Confidence.HOUSEHOLD, Evidence.HOUSEHOLD)));
        for (Confidence name : Confidence.values()) {
            for (Evidence how : Evidence.values()) {
                all.add(bread.known(name, how));
                all.add(bread.known(name, how).priceLevel(1.1));
                all.add(bread.known(name, how).quantity(1, "bread_loaf"));
                all.add(Purchases.of("10", "energy.gas", CHAIN).known(name, how));
            }
        }
        Purchases sure = bread.known(Confidence.HOUSEHOLD, Evidence.HOUSEHOLD).priceLevel(1.1);
        all.add(Purchases.of("10", "shop.general", CHAIN).known(Confidence.HOUSEHOLD, Evidence.HOUSEHOLD)
                .priceLevel(1.1));
        all.add(sure.through());
        all.add(Purchases.of("400", "home.furniture", INDEPENDENT).quantity(1, "wardrobe").known(Confidence.HOUSEHOLD,
                Evidence.HOUSEHOLD));
        return all;
    }

    /// All that a model says.
    private static List<Object> said(ValueModel model) {
        var valuator = new Valuator(model, Weights.EQUAL);
        var all = new ArrayList<Object>();
        for (Purchases one : everything()) {
            Valuation valuation = valuator.value(one.purchase());
            all.add(valuation == null ? "nothing" : valuation);
            all.add(model.problems(one.said()));
        }
        // Sides of two to four purchases, of grades C and D.
        for (int count = 2; count <= 4; count++) {
            for (Confidence name : new Confidence[]{Confidence.EXACT, Confidence.NONE}) {
                SideScores.Builder used = valuator.side();
                SideScores.Builder fresh = valuator.side();
                for (int i = 0; i < count; i++) {
                    used.add(Purchases.of("6", "clothing.used", SOCIAL).known(name, Evidence.VERIFIED).purchase());
                    fresh.add(Purchases.of("10", "clothing.new", CHAIN).known(name, Evidence.UNVERIFIED).purchase());
                }
                all.add(Verdicts.between(used.build(), fresh.build()));
            }
        }
        return all;
    }

    private static final List<Object> AS_SHIPPED = said(MODEL);

    @ParameterizedTest
    @EnumSource(ConstantId.class)
    void everyRowOfTheTableChangesWhatTheModelSays(ConstantId id) {
        Constant shipped = MODEL.table().get(id);
        boolean changes = others(shipped.range()).anyMatch(other -> changes(shipped, other));
        assertThat(changes).as("%s is used", shipped.id()).isTrue();
        if (shipped.isRanged()) {
            Range range = shipped.range();
            Range without = new Range(range.central(), range.central(), range.high());
            Range mirrored = new Range(range.low(), range.central(), range.central());
            assertThat(without.equals(range) || changes(shipped, without)).as("low of %s", shipped.id()).isTrue();
            assertThat(mirrored.equals(range) || changes(shipped, mirrored)).as("high of %s", shipped.id()).isTrue();
        }
    }

    private static Stream<Range> others(Range range) {
        Stream<Range> scaled = Stream.of(0.6, 0.93, 1.2, 1.6).map(range::times);
        Stream<Range> moved = Stream.of(-1.0, 1.0).map(step -> range.plus(Range.exactly(step)));
        return Stream.concat(scaled, moved);
    }

    private static boolean changes(Constant shipped, Range other) {
        var changed = new ArrayList<>(List.of(shipped.withRange(other)));
        // Weights that make a whole change together.
        switch (shipped.id()) {
            case "eco_weight_article", "social_weight_fair", "social_weight_label" ->
                changed.add(rest(shipped.id().startsWith("eco")
                        ? ConstantId.ECO_WEIGHT_EURO
                        : ConstantId.SOCIAL_WEIGHT_GOVERNANCE, shipped, other));
            case "eco_weight_euro" -> changed.add(rest(ConstantId.ECO_WEIGHT_ARTICLE, shipped, other));
            case "social_weight_governance" -> changed.add(rest(ConstantId.SOCIAL_WEIGHT_FAIR, shipped, other));
            default -> {
            }
        }
        try {
            return !said(MODEL.withConstants(changed)).equals(AS_SHIPPED);
        } catch (DataFileException _) {
            return false;
        }
    }

    private static Constant rest(ConstantId id, Constant shipped, Range other) {
        Constant partner = MODEL.table().get(id);
        return partner.withRange(Range.exactly(partner.value() + shipped.value() - other.central()));
    }

    @Test
    void everyRowSaysWhatItIsAndWhereItComesFrom() {
        assertThat(MODEL.constants()).hasSize(ConstantId.values().length)
                .allSatisfy(constant -> assertThat(constant.note()).isNotBlank())
                .allSatisfy(constant -> assertThat(constant.source()).isNotBlank())
                .allSatisfy(constant -> assertThat(constant.tag()).isIn(Trail.Tag.SOURCED, Trail.Tag.DERIVED,
                        Trail.Tag.ASSUMED));
    }

    @Test
    void theTableAgreesWithTheDataFilesThatNameTheSameFigures() {
        assertThat(figure("jobs.csv", "indicator", "labour share of local value", "value"))
                .isEqualTo(MODEL.table().value(ConstantId.LABOUR_SHARE));
        assertThat(figure("jobs.csv", "indicator", "small-trade hourly cost factor vs national average", "value"))
                .isEqualTo(MODEL.table().value(ConstantId.KAPPA_RETAIL));
        assertThat(figure("physical-factors.csv", "item", "second-hand clothing, displacement of a new item",
                "central")).isEqualTo(MODEL.table().value(ConstantId.AVOIDED_SECOND_HAND));
        assertThat(figure("physical-factors.csv", "item", "clothing repair, displacement of a new item", "central"))
                .isEqualTo(MODEL.table().value(ConstantId.AVOIDED_REPAIR));
    }

    private static double figure(String file, String key, String word, String column) {
        return ValueModel.resource(file).rows().stream().filter(row -> row.text(key).equals(word))
                .mapToDouble(row -> row.number(column)).findFirst().orElseThrow();
    }

    @Test
    void aChangedConstantIsTheHouseholdsWordAndCanBeTakenBack() {
        Constant shipped = MODEL.table().get(ConstantId.GOVERNANCE_CHAIN);
        ValueModel changed = MODEL.withConstants(List.of(shipped.withRange(Range.exactly(0.35))));
        assertThat(changed.table().get(ConstantId.GOVERNANCE_CHAIN).tag()).isEqualTo(Trail.Tag.YOURS);
        assertThat(said(changed)).isNotEqualTo(AS_SHIPPED);
        assertThat(said(changed.withConstants(List.of(shipped)))).isEqualTo(AS_SHIPPED);
    }

    /// Numbers that are no figures of the model: ends of scales, halves, minutes in an hour, minor units of currencies, and
    /// what rounding may leave.
    private static final Set<String> PLAIN = Set.of("0", "1", "2", "3", "60", "100", "1.0", "10", "1_000", "10_000",
            "0.005", "1e-9");
    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*(?:.|\n)*?\\*/");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z_0-9.])\\d[\\d_]*(?:\\.\\d+)?(?:e-?\\d+)?");

    @Test
    void theCodeHoldsNoFigureOfTheModel() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/wellspent/core/valuation"))) {
            for (Path file : files.toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("")
                        .replaceAll("section \\d+", "");
                Matcher numbers = NUMBER.matcher(code);
                while (numbers.find()) {
                    if (!PLAIN.contains(numbers.group())) {
                        found.add(file.getFileName() + ": " + numbers.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
