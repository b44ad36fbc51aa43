// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.RuleText;
import org.wellspent.core.word.Scope;
import org.wellspent.core.word.Told;

/// A decision that may be taken.
///
/// @param text     the words by which the purchases are known
/// @param scope    to which of them it applies
/// @param told     what would hold for them
/// @param replaces the number of the decision that it would take the place of, or null
public record DecisionRequest(RuleText text, Scope scope, Told told, @Nullable Long replaces) {

    /// The act that takes it.
    ///
    /// @throws org.wellspent.core.text.Problem if it says nothing
    Act act() {
        return new Act.Decide(text, scope, told, replaces);
    }
}
