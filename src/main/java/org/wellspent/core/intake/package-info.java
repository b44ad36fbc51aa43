// SPDX-License-Identifier: Apache-2.0
/// From a statement to what it would add to the ledger: overlap by count.
@NullMarked
package org.wellspent.core.intake;

import org.jspecify.annotations.NullMarked;
