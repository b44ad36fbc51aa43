// SPDX-License-Identifier: Apache-2.0
/// The household's word: its acts, one after the other, and what follows from them. Facts stay as the bank told them.
@NullMarked
package org.wellspent.core.word;

import org.jspecify.annotations.NullMarked;
