// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Labels.Carried;
import org.wellspent.core.valuation.Labels.Label;

/// How the figures arise that depend on the merchant: the local share, fair work, and the two scores made of them, for one
/// reading of its type.
final class MerchantTrail {
    private final Reading reading;
    private final SpendCategory category;
    private final Constants constants;

    MerchantTrail(Reading reading, Constants constants) {
        this.reading = reading;
        this.category = reading.situation().category();
        this.constants = constants;
    }

    private Remark type() {
        return Remark.of("type." + reading.type().id());
    }

    /// The local share of the price without tax.
    Trail localShare() {
        Trail here = localShare("l", reading.local().share());
        if (!reading.situation().place().isAbroad()) {
            return here;
        }
        return Node.formula("l", Remark.of("trail.local.abroad", reading.situation().place().code()), Node.SHARE,
                "min(1, home * d)", List.of(Node.as("home", here), Node.ranged("d", constants.get(ABROAD_LOCAL))));
    }

    private Trail localShare(String symbol, LocalShare share) {
        return switch (share) {
            case LocalShare.Stated row -> Node.row(symbol,
                    Remark.of("trail.local.row", Remark.of("type." + row.type().id()), row.sector()), row.range(),
                    Node.SHARE, row.row());
            case LocalShare.Half half -> Node.formula(symbol, Remark.of("trail.local.half", type()), Node.SHARE,
                    "whole / 2", List.of(localShare("whole", half.of())));
            case LocalShare.Mean mean -> mean(symbol, mean.of());
        };
    }

    private Trail mean(String symbol, List<LocalShare> of) {
        var inputs = new ArrayList<Trail>();
        var sum = new StringBuilder();
        for (LocalShare share : of) {
            String name = "l" + (inputs.size() + 1);
            sum.append(inputs.isEmpty() ? "" : " + ").append(name);
            inputs.add(localShare(name, share));
        }
        return Node.formula(symbol, Remark.of("trail.local.mean", type()), Node.SHARE,
                "(" + sum + ") / " + of.size(), inputs);
    }

    /// The economic score.
    Trail economic() {
        return Node.formula("C", Remark.of("trail.economic"), Node.POINTS, "min(100, 100 * (l / full) ^ k + circular)",
                List.of(localShare(), constant("full", ECONOMIC_FULL_SHARE), constant("k", ECONOMIC_EXPONENT),
                        constant("circular", reading.circular())));
    }

    /// The share of fair work.
    Trail fairShare() {
        return Node.formula("F", Remark.of("trail.fair"), Node.SHARE, "max(0, min(1, plain + d))",
                List.of(plainFairShare(), Node.ranged("d", constants.get(FAIR_SPREAD))));
    }

    private Trail plainFairShare() {
        Shares shares = category.shares();
        Label fair = reading.situation().labels().fairBy();
        return Node.formula("plain", Remark.of("trail.fair.plain"), Node.SHARE,
                "(m * home + b * (o1 * home + o2 * eu + o3 * world)) / (m + b)",
                List.of(share("m", "trail.margin", shares.margin(), Trail.Tag.ASSUMED),
                        share("b", "trail.basic", shares.basic(), Trail.Tag.ASSUMED),
                        constant("home", reading.fairDomestic()), domestic(shares),
                        imported("o2", "trail.origin.eu", shares.otherEu()), constant("eu", FAIR_EU),
                        imported("o3", "trail.origin.world", shares.world()),
                        labelled("world", fair == null ? FAIR_WORLD : FAIR_WORLD_LABEL, fair)));
    }

    private Trail share(String symbol, String key, double share, Trail.Tag tag) {
        return Node.row(symbol, Remark.of(key), share, Node.SHARE, category.row().tagged(tag));
    }

    private Trail domestic(Shares shares) {
        Trail stated = share("o1", "trail.origin.home", shares.domestic(), Trail.Tag.SOURCED);
        return reading.makesWhatSells()
                ? Node.formula("o1", Remark.of("trail.own.home"), Node.SHARE, "o + (1 - o) * part",
                        List.of(Node.as("o", stated), constant("part", OWN_PRODUCTION)))
                : stated;
    }

    private Trail imported(String symbol, String key, double share) {
        Trail stated = share(symbol, key, share, Trail.Tag.SOURCED);
        return reading.makesWhatSells()
                ? Node.formula(symbol, Remark.of("trail.own.import"), Node.SHARE, "o * (1 - part)",
                        List.of(Node.as("o", stated), constant("part", OWN_PRODUCTION)))
                : stated;
    }

    /// The social score.
    Trail social() {
        return Node.formula("S", Remark.of("trail.social"), Node.POINTS,
                "100 * (a * F + c * governance + d * label)",
                List.of(constant("a", SOCIAL_WEIGHT_FAIR), fairShare(), constant("c", SOCIAL_WEIGHT_GOVERNANCE),
                        governance(), constant("d", SOCIAL_WEIGHT_LABEL), label()));
    }

    private Trail governance() {
        Trail prior = constant("prior", ConstantId.governance(reading.type()));
        LabelReading labels = reading.situation().labels();
        var inputs = new ArrayList<>(List.of(prior));
        String formula = "prior";
        if (labels.bcorp() != null) {
            inputs.add(bcorp(labels.bcorp()));
            formula = "max(" + formula + ", bcorp)";
        }
        if (labels.commonGood() != null) {
            inputs.add(commonGood(labels.commonGood()));
            formula = "max(" + formula + ", commonGood)";
        }
        return inputs.size() == 1
                ? Node.as("governance", prior)
                : Node.formula("governance", Remark.of("trail.governance"), Node.SHARE, formula, inputs);
    }

    private Trail bcorp(Carried carried) {
        Double score = carried.figure();
        if (score == null) {
            return labelled("bcorp", GOVERNANCE_BCORP, carried.label());
        }
        Constant scores = constants.get(BCORP_SCORE);
        return Node.formula("bcorp", Remark.of("trail.bcorp"), Node.SHARE,
                "min(1, base + gain * (score - least) / (most - least))",
                List.of(labelled("base", GOVERNANCE_BCORP, carried.label()), constant("gain", GOVERNANCE_BCORP_GAIN),
                        Node.fact("score", Remark.of("trail.bcorp.score"), score, "", Trail.Tag.YOURS, null),
                        Node.constant("least", scores, scores.range().low()),
                        Node.constant("most", scores, scores.range().high())));
    }

    private Trail commonGood(Carried carried) {
        Double points = carried.figure();
        if (points == null) {
            return labelled("commonGood", GOVERNANCE_COMMON_GOOD, carried.label());
        }
        return Node.formula("commonGood", Remark.of("trail.commongood"), Node.SHARE, "min(1, score / full)",
                List.of(Node.fact("score", Remark.of("trail.commongood.score"), points, "", Trail.Tag.YOURS, null),
                        constant("full", COMMON_GOOD_POINTS)));
    }

    private Trail label() {
        Trail silence = constant("silence", LABEL_UNKNOWN);
        Label strongest = reading.situation().labels().socialBy();
        return strongest == null
                ? Node.as("label", silence)
                : Node.formula("label", Remark.of("trail.label"), Node.SHARE, "max(silence, min(1, strongest / most))",
                        List.of(silence,
                                Node.row("strongest", Remark.of("trail.label.strength", strongest.id()),
                                        strongest.social(), "", strongest.cited()),
                                constant("most", LABEL_STRONGEST)));
    }

    private Trail labelled(String symbol, ConstantId id, @Nullable Label label) {
        Constant constant = constants.get(id);
        Trail plain = Node.constant(symbol, constant);
        return label == null
                ? plain
                : Node.row(symbol, plain.label(), constant.value(), constant.unit(),
                        new Cited(Node.cited(constant).text() + "; " + label.cited().text(), constant.tag()));
    }

    private Trail constant(String symbol, ConstantId id) {
        return Node.constant(symbol, constants.get(id));
    }
}
