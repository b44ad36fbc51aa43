// SPDX-License-Identifier: Apache-2.0
/// The screen *Purchases*: the table with value beside cost, and the value receipt.
@NullMarked
package org.wellspent.ui.purchases;

import org.jspecify.annotations.NullMarked;
