// SPDX-License-Identifier: Apache-2.0
/// From a descriptor to a merchant, with the reason.
@NullMarked
package org.wellspent.core.matching;

import org.jspecify.annotations.NullMarked;
