// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// The sides of *local or volume*.
public enum Side {
    /** Independent, producer, cooperative, social. */
    LOCAL,
    /** Chain, franchise, platform, operator. */
    VOLUME,
    /** Public bodies. */
    PUBLIC,
    /** No type is known. */
    UNKNOWN
}
