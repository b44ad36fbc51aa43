// SPDX-License-Identifier: Apache-2.0
/// The local collection of merchants, categories, factors and labels.
@NullMarked
package org.wellspent.core.catalogue;

import org.jspecify.annotations.NullMarked;
