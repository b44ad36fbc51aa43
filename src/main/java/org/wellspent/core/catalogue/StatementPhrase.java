// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// Words that banks print around a merchant's name.
///
/// @param phrase  as written in the list
/// @param lang    ISO language, or empty
/// @param country ISO code where only one country's banks use it, or empty
/// @param means   what it says of the flow: `card-purchase`, `transfer`, `direct-debit`, `cash`, `fee`, `salary`, ... or `noise`
/// @param role    what follows it
public record StatementPhrase(String phrase, String lang, String country, String means, Role role) {

    /// What a phrase says about the words after it.
    public enum Role {
        /** The bank's words: they vanish, a name may follow. */
        LEAD,
        /** A label: the name of the other party follows. */
        NAME,
        /** A label: a message follows, no name. */
        NOTE,
        /** A label: numbers or codes follow up to the next label. */
        CODE,
        /** The words vanish, nothing is said of what follows. */
        NOISE,
        /** The words tell the flow and belong to the text itself. */
        WORD;

        /// The role of a word of the list: `lead`, `name`.
        static Role ofId(String id) {
            return valueOf(id.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
