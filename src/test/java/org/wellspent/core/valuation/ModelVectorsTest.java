// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.DataFile;
import org.wellspent.core.catalogue.MerchantType;

/// The published test vectors, each with its own inputs, against the formulas.
class ModelVectorsTest {
    private static final double TOLERANCE = 0.005;

    private final ValueModel model = ValueModel.shipped();
    private final Constants constants = model.table();
    private final Formulas formulas = new Formulas(constants);

    @Test
    void everyColumnOfTheVectorsAgreesWithinHalfAPercent() throws Exception {
        double largest = 0;
        String where = "";
        int columns = 0;
        for (DataFile.Row row : vectors().rows()) {
            for (Map.Entry<String, Double> column : outputs(row).entrySet()) {
                double expected = row.number(column.getKey());
                double deviation = Math.abs(column.getValue() - expected) / Math.abs(expected);
                assertThat(deviation).as("%s, %s: %s for %s", row.text("name"), column.getKey(), column.getValue(),
                        expected).isLessThan(TOLERANCE);
                columns++;
                if (deviation > largest) {
                    largest = deviation;
                    where = row.text("name") + ", " + column.getKey();
                }
            }
        }
        System.out.printf("vectors: %d figures, largest deviation %.3f %% (%s)%n", columns, largest * 100, where);
        assertThat(columns).isEqualTo(16 * 19);
    }

    @Test
    void theBubblesOfAVectorAddUpToItsValue() throws Exception {
        for (DataFile.Row row : vectors().rows()) {
            PerEuro one = formulas.perEuro(inputs(row), Weights.EQUAL);
            double parts = (of(one.eco()) + of(one.economic()) + of(one.social())) / 300;
            assertThat(of(one.v())).isCloseTo(parts, within(1e-12));
        }
    }

    static DataFile vectors() throws Exception {
        try (InputStream in = Objects
                .requireNonNull(ModelVectorsTest.class.getResourceAsStream("model-test-vectors.csv"))) {
            return DataFile.read("model-test-vectors.csv", new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    private Map<String, Double> outputs(DataFile.Row row) {
        double amount = row.number("amount");
        Inputs in = inputs(row);
        PerEuro one = formulas.perEuro(in, Weights.EQUAL);
        Benefit benefit = Objects.requireNonNull(one.benefit());
        var result = new LinkedHashMap<String, Double>();
        result.put("naive_kg", amount * in.footprint().factor().central());
        result.put("g_kg", amount * of(one.co2()));
        result.put("g_low", amount * Objects.requireNonNull(one.co2()).low());
        result.put("g_high", amount * Objects.requireNonNull(one.co2()).high());
        result.put("local_eur", amount * of(one.local()));
        result.put("local_low", amount * Objects.requireNonNull(one.local()).low());
        result.put("local_high", amount * Objects.requireNonNull(one.local()).high());
        result.put("tax_eur", amount * of(one.publicPurse()));
        result.put("work_min", amount * of(one.workMinutes()));
        result.put("fair_share", of(one.fairShare()));
        result.put("eco", of(one.eco()));
        result.put("econ", of(one.economic()));
        result.put("social", of(one.social()));
        result.put("v_per_eur", of(one.v()));
        result.put("value_eur", amount * of(one.v()));
        result.put("me", benefit.me());
        result.put("around", benefit.around());
        result.put("next_generations", benefit.next());
        result.put("common_good", benefit.common());
        return result;
    }

    private static double of(@Nullable Range range) {
        return Objects.requireNonNull(range).central();
    }

    private Inputs inputs(DataFile.Row row) {
        SpendCategory category = model.category(row.text("category_id"));
        MerchantType type = MerchantType.ofId(row.text("merchant_type"));
        Double need = row.numberOrNull("r_override");
        boolean isGig = row.number("gig") == 1;
        ConstantId domestic = isGig
                ? ConstantId.FAIR_DOMESTIC_GIG
                : type == MerchantType.SOCIAL ? ConstantId.FAIR_DOMESTIC_SOCIAL : ConstantId.FAIR_DOMESTIC;
        var footprint = new Inputs.Footprint(category.factor(), row.number("lambda"),
                constants.range(ConstantId.BETA), row.number("phi"), need == null ? 1 : need, null);
        Reading kinds = new Reading(anything(category), type, model.localShares().find(category, type), domestic,
                ConstantId.CIRCULAR_NONE, false);
        var place = new Inputs.Place(kinds.local().share().range(), row.number("circ"),
                model.places().of(null).hourly().value(), constants.range(ConstantId.kappa(category.sector())),
                kinds.isNear(), kinds.isShared());
        var work = new Inputs.Work(constants.value(domestic), row.number("f_world"),
                constants.value(ConstantId.governance(type)), row.number("lab"), row.number("own_production") == 1);
        return new Inputs(category.shares(), footprint, place, work, row.number("u"), false);
    }

    private Situation anything(SpendCategory category) {
        return new Situation(category, Situation.Circular.NONE, null, Set.of(),
                LabelReading.of(Set.of(), category, model), PriceLevel.NONE,
                model.places().of(null), null, 0, null);
    }
}
