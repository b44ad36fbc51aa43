// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.report;

import org.wellspent.core.money.Money;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;

/// The words and figures beside a value bar.
///
/// @param strong what is set in the strong weight: `31`; empty where only words are shown
/// @param rest   the rest: `of 50`, `about half`, `not scored: a need`
/// @param spoken what a screen reader hears: `created 31 of 50, between 27 and 35`
public record CreatedText(String strong, String rest, String spoken) {
    /// Below it "under half", from it "about half" (value-method, section 13).
    private static final double ABOUT_HALF = 0.45;
    /// Above it "over half".
    private static final double OVER_HALF = 0.55;

    /// The words for what an amount created.
    public static CreatedText of(Created created, Messages messages, Figures figures) {
        return switch (created) {
            case Created.Measured(Money cost, Range v) ->
                measured(cost.toDecimal().doubleValue(), v, messages, figures);
            case Created.Rough(_, Range v) -> {
                var word = messages.get(word(v.central()));
                yield new CreatedText("", word, messages.get("created.spoken.rough", word));
            }
            case Created.Unknown() -> words(messages.get("created.unknown"));
            case Created.NotScored(String reason) -> words(messages.get(reason));
        };
    }

    private static CreatedText words(String words) {
        return new CreatedText("", words, words);
    }

    private static CreatedText measured(double cost, Range v, Messages messages, Figures figures) {
        var strong = figures.value(cost * v.central());
        var whole = figures.value(cost);
        var value = v.times(cost).inOrder();
        return new CreatedText(strong, messages.get("created.of", whole), messages.get("created.spoken", strong, whole,
                figures.value(value.low()), figures.value(value.high())));
    }

    /// The message key of the word for a value per euro at grade D.
    public static String word(double v) {
        if (v < ABOUT_HALF) {
            return "created.rough.under";
        }
        return v > OVER_HALF ? "created.rough.over" : "created.rough.about";
    }
}
