// SPDX-License-Identifier: Apache-2.0
/// From an amount and a match to the value created, its range, grade and trail.
@NullMarked
package org.wellspent.core.valuation;

import org.jspecify.annotations.NullMarked;
