// SPDX-License-Identifier: Apache-2.0
/// Exact amounts of money: minor units and a currency.
@NullMarked
package org.wellspent.core.money;

import org.jspecify.annotations.NullMarked;
