// SPDX-License-Identifier: Apache-2.0
/// Sums over many valued transactions: periods, months, sides.
@NullMarked
package org.wellspent.core.insight;

import org.jspecify.annotations.NullMarked;
