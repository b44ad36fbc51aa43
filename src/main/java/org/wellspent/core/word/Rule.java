// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.Instant;
import java.util.Comparator;

/// A decision in force.
///
/// @param id    its number, that of the act
/// @param at    when it was taken
/// @param text  the words by which the purchases are known
/// @param scope to which of them it applies
/// @param told  what holds for them
public record Rule(long id, Instant at, RuleText text, Scope scope, Told told) {

    /// The most specific first; of equally specific ones the latest.
    static final Comparator<Rule> MOST_SPECIFIC_FIRST = Comparator.comparing(Rule::scope, Scope.BY_NARROWNESS)
            .thenComparingInt(rule -> rule.text().demand()).thenComparingLong(Rule::id).reversed();
}
