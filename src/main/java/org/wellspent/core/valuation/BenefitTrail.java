// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

import java.util.ArrayList;
import java.util.List;
import org.wellspent.core.text.Remark;

/// How it arises who benefits, for one reading of the merchant's type. Central figures only: the picture has no range.
final class BenefitTrail {
    private final Reading reading;
    private final Constants constants;
    private final List<Trail> points;

    /// @param local  the node of the local share, called `l`
    /// @param eco    the node of the ecological score, called `E`
    /// @param social the node of the social score, called `S`
    /// @param tax    the node of the tax share, called `t`
    BenefitTrail(Reading reading, Constants constants, Trail local, Trail eco, Trail social, Trail tax) {
        this.reading = reading;
        this.constants = constants;
        this.points = List.of(me(), around(local), next(eco), common(tax, social));
    }

    /// The shares of the four, in the order of [Benefit].
    List<Trail> shares() {
        return points.stream()
                .map(one -> Node.central(one.symbol(), Remark.of("trail.benefit." + one.symbol()), Node.SHARE,
                        one.symbol() + " / (me + around + next + common)", points))
                .toList();
    }

    private Trail me() {
        Situation situation = reading.situation();
        Constant bounds = constants.get(USEFULNESS);
        Double told = situation.usefulness();
        if (told == null || told.isNaN()) {
            return Node.constant("me", bounds);
        }
        Trail raw = Node.fact("me", Remark.of("trail.usefulness"), told, Node.POINTS, Trail.Tag.YOURS, null);
        return situation.usefulness(constants) == told
                ? raw
                : Node.central("me", Remark.of("trail.usefulness.bounded"), Node.POINTS, "max(least, min(most, u))",
                        List.of(Node.as("u", raw), Node.constant("least", bounds, bounds.range().low()),
                                Node.constant("most", bounds, bounds.range().high())));
    }

    private Trail around(Trail local) {
        var inputs = new ArrayList<>(List.of(constant("k", BENEFIT_AROUND_LOCAL), local));
        String formula = "k * l";
        if (reading.isNear()) {
            inputs.add(constant("near", BENEFIT_AROUND_NEAR));
            formula += " + near";
        }
        return Node.central("around", Remark.of("trail.benefit.around.points"), Node.POINTS, formula, inputs);
    }

    private Trail next(Trail eco) {
        return Node.central("next", Remark.of("trail.benefit.next.points"), Node.POINTS, "k * E / 100",
                List.of(constant("k", BENEFIT_NEXT_ECO), eco));
    }

    private Trail common(Trail tax, Trail social) {
        var inputs = new ArrayList<>(
                List.of(tax, constant("cap", BENEFIT_TAX_CAP), constant("k", BENEFIT_COMMON_SOCIAL), social));
        String formula = "min(t, cap) + k * S / 100";
        if (reading.isShared()) {
            inputs.add(constant("shared", BENEFIT_COMMON_SHARED));
            formula += " + shared";
        }
        return Node.central("common", Remark.of("trail.benefit.common.points"), Node.POINTS, formula, inputs);
    }

    private Trail constant(String symbol, ConstantId id) {
        return Node.constant(symbol, constants.get(id));
    }
}
