// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

/// How a descriptor was recognised.
public enum Confidence {
    /** The household decided it. */
    HOUSEHOLD("exact"),
    /** The name, or a listed other name, stands in the text. */
    EXACT("exact"),
    /** A near spelling, a cut-off or run-together name. */
    FUZZY("fuzzy"),
    /** Only the trade is told: a bakery, a garage. */
    TRADE_WORD("trade-word"),
    /** Nothing is recognised. */
    NONE("none");

    private final String id;

    Confidence(String id) {
        this.id = id;
    }

    /// The word JSON uses.
    public String id() {
        return id;
    }
}
