// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Benefit;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.Valuation;

/// What a purchase created, as JSON documents show it: central figures unrounded, ranges beside them, null where nothing
/// is known.
final class ValueJson {
    private final Messages messages;

    ValueJson(Messages messages) {
        this.messages = messages;
    }

    /// A purchase's value.
    ///
    /// @param trails how its figures arose; null where that is not asked for
    JsonObject of(Money cost, Match match, @Nullable Valuation valuation, @Nullable List<Trail> trails) {
        var json = new JsonObject().with("amount", cost).with("currency", cost.currency().getCurrencyCode())
                .with("category", match.categoryId()).with("type", match.type() == null ? null : match.type().id());
        var known = valuation == null ? Figures.NOTHING : Figures.of(valuation);
        json.with("v", central(known.v())).with("value", central(known.value())).with("eco", central(known.eco()))
                .with("economic", central(known.economic())).with("social", central(known.social()))
                .with("co2", range(known.co2())).with("local", range(known.local()))
                .with("workMinutes", central(known.workMinutes())).with("publicPurse", central(known.publicPurse()))
                .with("fairShare", central(known.fairShare())).with("benefit", benefit(known.benefit()))
                .with("grade", valuation == null ? null : valuation.grade().name())
                .with("avoided", valuation == null ? null : valuation.avoided());
        return json
                .with("ranges",
                        new JsonObject().with("v", ends(known.v())).with("value", ends(known.value()))
                                .with("eco", ends(known.eco())).with("economic", ends(known.economic()))
                                .with("social", ends(known.social())).with("fairShare", ends(known.fairShare()))
                                .with("workMinutes", ends(known.workMinutes()))
                                .with("publicPurse", ends(known.publicPurse())))
                .with("trail", trails == null ? null : trails.stream().map(this::trail));
    }

    /// A valuation's ranges by name, all null where there is no valuation.
    private record Figures(@Nullable Range v, @Nullable Range value, @Nullable Range eco, @Nullable Range economic,
            @Nullable Range social, @Nullable Range co2, @Nullable Range local, @Nullable Range workMinutes,
            @Nullable Range publicPurse, @Nullable Range fairShare, @Nullable Benefit benefit) {
        static final Figures NOTHING = new Figures(null, null, null, null, null, null, null, null, null, null, null);

        static Figures of(Valuation valuation) {
            return new Figures(valuation.v(), valuation.value(), valuation.eco(), valuation.economic(),
                    valuation.social(), valuation.co2(), valuation.local(), valuation.workMinutes(),
                    valuation.publicPurse(), valuation.fairShare(), valuation.benefit());
        }
    }

    /// One node of a trail, with its inputs.
    private JsonObject trail(Trail node) {
        return new JsonObject().with("label", messages.get(node.label())).with("symbol", node.symbol())
                .with("value", node.value()).with("low", node.low()).with("high", node.high())
                .with("unit", node.unit()).with("op", node.op().name().toLowerCase(Locale.ROOT))
                .with("formula", node.formula()).with("tag", node.tag().id()).with("source", node.source())
                .with("inputs", Stream.of(node.inputs()).flatMap(List::stream).map(this::trail));
    }

    /// A range with all three corners; null where nothing is known.
    static @Nullable JsonObject range(@Nullable Range range) {
        return range == null
                ? null
                : new JsonObject().with("low", range.low()).with("central", range.central()).with("high",
                        range.high());
    }

    /// The central figure.
    static @Nullable Double central(@Nullable Range range) {
        return range == null ? null : range.central();
    }

    /// Who benefits, shares of 1.
    static @Nullable JsonObject benefit(@Nullable Benefit benefit) {
        return benefit == null
                ? null
                : new JsonObject().with("me", benefit.me()).with("around", benefit.around())
                        .with("next", benefit.next()).with("common", benefit.common());
    }

    private static @Nullable JsonObject ends(@Nullable Range range) {
        return range == null ? null : new JsonObject().with("low", range.low()).with("high", range.high());
    }
}
