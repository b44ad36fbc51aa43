// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// How well a merchant's type and labels are known (value-method, section 7).
public enum Evidence {
    /** Nothing is claimed. */
    NONE,
    /** An editorial row marked UNVERIFIED: it never raises a grade. */
    UNVERIFIED,
    /** The catalogue's default, such as the brands list's type hint. */
    DEFAULT,
    /** A row whose source was checked. */
    VERIFIED,
    /** The household's own word. */
    HOUSEHOLD
}
