// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import org.jspecify.annotations.Nullable;

/// Recognises merchants. Safe for use by several threads at once.
public interface Matcher {

    /// Recognises one text.
    ///
    /// @param descriptor the raw text of the statement
    /// @param country    the ISO country of the account, or null where unknown
    /// @param sign       -1 for money that leaves, +1 for money that arrives, 0 where unknown (then an expense is assumed)
    Match match(String descriptor, @Nullable String country, int sign);
}
