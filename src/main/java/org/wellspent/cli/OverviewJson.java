// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.Currency;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Overview;
import org.wellspent.core.insight.Sum;
import org.wellspent.core.valuation.Range;

/// An overview as a JSON document.
final class OverviewJson {
    private OverviewJson() {}

    static JsonObject of(Overview overview, Currency currency) {
        var sum = overview.sum();
        var v = sum.v();
        return new JsonObject()
                .with("period",
                        new JsonObject().with("from", overview.period().from()).with("to", overview.period().to()))
                .with("currency", currency.getCurrencyCode()).with("purchases", sum.purchases())
                .with("spent", sum.spent()).with("scored", sum.scored()).with("value", value(sum))
                .with("v", ValueJson.central(v)).with("vLow", v == null ? null : v.low())
                .with("vHigh", v == null ? null : v.high()).with("previous", previous(overview.previous()))
                .with("eco", ValueJson.central(sum.eco())).with("economic", ValueJson.central(sum.economic()))
                .with("social", ValueJson.central(sum.social())).with("benefit", ValueJson.benefit(sum.benefit()))
                .with("grade", v == null ? null : sum.grade().name())
                .with("months", overview.months().stream().map(OverviewJson::month))
                .with("most", overview.most().stream().map(OverviewJson::ranked))
                .with("least", overview.least().stream().map(OverviewJson::ranked))
                .with("unrecognised",
                        new JsonObject().with("merchants", overview.unrecognised().merchants())
                                .with("purchases", overview.unrecognised().purchases())
                                .with("amount", overview.unrecognised().amount()))
                .with("notScored", notScored(overview));
    }

    private static @Nullable Double value(Sum sum) {
        return sum.v() == null ? null : ValueJson.central(sum.value());
    }

    private static @Nullable JsonObject previous(@Nullable Sum previous) {
        return previous == null
                ? null
                : new JsonObject().with("spent", previous.spent()).with("value", value(previous)).with("v",
                        ValueJson.central(previous.v()));
    }

    private static JsonObject month(Overview.Month month) {
        Range value = month.value();
        return new JsonObject().with("month", month.month().toString()).with("spent", month.spent()).with("value",
                value.central());
    }

    private static JsonObject ranked(Overview.Ranked ranked) {
        return new JsonObject().with("merchant", ranked.merchant()).with("spent", ranked.spent()).with("v",
                ranked.v().central());
    }

    private static Stream<JsonObject> notScored(Overview overview) {
        var kinds = overview.notScored().stream().map(kind -> new JsonObject().with("kind", kind.kind().id())
                .with("transactions", kind.transactions()).with("amount", kind.amount()));
        var unknown = overview.unrecognised();
        return unknown.merchants() == 0
                ? kinds
                : Stream.concat(kinds, Stream.of(new JsonObject().with("kind", "unrecognised")
                        .with("transactions", unknown.purchases()).with("amount", unknown.amount().negated())));
    }
}
