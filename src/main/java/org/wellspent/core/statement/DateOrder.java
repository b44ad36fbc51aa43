// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// Which part of a numeric date stands where.
public enum DateOrder {
    /** 31.12.2026. */
    DMY,
    /** 12/31/2026. */
    MDY,
    /** 2026-12-31. */
    YMD
}
