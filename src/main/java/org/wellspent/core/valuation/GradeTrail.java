// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// How the grade of a purchase arises, as the number of its letter: 1 is A, 5 is E.
final class GradeTrail {
    private final Grading grading;
    private final Constants constants;

    GradeTrail(Grading grading, Constants constants) {
        this.grading = grading;
        this.constants = constants;
    }

    /// The node of the grade.
    Trail grade() {
        var inputs = new ArrayList<>(List.of(points(), constant("a", GRADE_A), constant("b", GRADE_B),
                constant("c", GRADE_C), constant("d", GRADE_D)));
        String letter = "1 + below(points, a) + below(points, b) + below(points, c) + below(points, d)";
        if (grading.isLocalMissing()) {
            inputs.add(one("missing"));
            letter += " + missing";
        }
        if (grading.isAbroad()) {
            inputs.add(one("abroad"));
            letter += " + abroad";
        }
        String formula = "min(" + Grade.values().length + ", " + letter + ")";
        for (ConstantId cap : grading.caps()) {
            String symbol = "cap" + inputs.size();
            inputs.add(constant(symbol, cap));
            formula = "max(" + symbol + ", " + formula + ")";
        }
        return Node.central("grade", Remark.of("trail.grade"), "", formula, inputs);
    }

    private static Trail one(String symbol) {
        return Node.fact(symbol, Remark.of("trail.grade." + symbol), 1, "", Trail.Tag.FACT, null);
    }

    private Trail points() {
        return Node.central("points", Remark.of("trail.points"), Node.POINTS, "name + evidence + factor + price",
                List.of(points("name", grading.merchant()), points("evidence", grading.evidence()),
                        points("factor", grading.factor()), points("price", grading.price())));
    }

    private Trail points(String symbol, @Nullable ConstantId id) {
        return id == null
                ? Node.fact(symbol, Remark.of("trail.points." + symbol + ".none"), 0, Node.POINTS, Trail.Tag.FACT,
                        null)
                : constant(symbol, id);
    }

    private Trail constant(String symbol, ConstantId id) {
        return Node.constant(symbol, constants.get(id));
    }
}
