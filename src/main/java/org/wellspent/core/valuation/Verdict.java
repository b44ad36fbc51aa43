// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

/// What may be said of two sides (value-method, section 13, verdict).
public enum Verdict {
    /** The first is better, whatever the assumptions. */
    FIRST,
    /** The second is better, whatever the assumptions. */
    SECOND,
    /** It depends on the assumptions, or too little is known. */
    NO_CLEAR_DIFFERENCE,
    /** A side has too few purchases. */
    TOO_FEW_PURCHASES
}
