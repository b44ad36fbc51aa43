// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the household said that bears on one purchase, by rank: by hand about it, then by decisions narrowed to some
/// purchases, then by decisions and by what was said about the merchant, of which the later holds.
///
/// @param hand         what was said by hand about the purchase
/// @param narrowed     narrowed decisions, the most specific first
/// @param general      decisions about all purchases like it, the most specific first
/// @param aboutMerchant what was said about the merchant, the latest first
record WordLayers(Told hand, List<Rule> narrowed, List<Rule> general, List<MerchantWord> aboutMerchant) {

    /// The layers of a purchase whose merchant is not settled yet.
    ///
    /// @param rules the decisions about it, the most specific first; those behind one that names whom was paid speak of
    ///              somebody else
    static WordLayers of(Told hand, List<Rule> rules) {
        var narrowed = new ArrayList<Rule>();
        var general = new ArrayList<Rule>();
        boolean isNamed = hand.merchant() != null;
        for (var rule : rules) {
            if (isNamed) {
                break;
            }
            if (rule.scope().only() == null) {
                (rule.scope().isAll() ? general : narrowed).add(rule);
                isNamed = rule.told().merchant() != null;
            }
        }
        return new WordLayers(hand, narrowed, general, List.of());
    }

    WordLayers about(List<MerchantWord> merchant) {
        return new WordLayers(hand, narrowed, general, merchant);
    }

    boolean isSilent() {
        return hand.isNothing() && narrowed.isEmpty() && general.isEmpty() && aboutMerchant.isEmpty();
    }

    /// The answer to one question that holds, or null.
    <T> @Nullable T said(Function<Told, @Nullable T> question) {
        T byHand = question.apply(hand);
        if (byHand != null) {
            return byHand;
        }
        for (var rule : narrowed) {
            T answer = question.apply(rule.told());
            if (answer != null) {
                return answer;
            }
        }
        Rule rule = firstRule(question);
        MerchantWord word = firstWord(question);
        if (rule == null || (word != null && word.actId() > rule.id())) {
            return word == null ? null : question.apply(word.told());
        }
        return question.apply(rule.told());
    }

    /// The decision that says most about the purchase, or null where none does.
    @Nullable
    Rule leading() {
        return !narrowed.isEmpty() ? narrowed.getFirst() : general.isEmpty() ? null : general.getFirst();
    }

    private <T> @Nullable Rule firstRule(Function<Told, @Nullable T> question) {
        for (var rule : general) {
            if (question.apply(rule.told()) != null) {
                return rule;
            }
        }
        return null;
    }

    private <T> @Nullable MerchantWord firstWord(Function<Told, @Nullable T> question) {
        for (var word : aboutMerchant) {
            if (question.apply(word.told()) != null) {
                return word;
            }
        }
        return null;
    }
}
