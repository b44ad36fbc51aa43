// SPDX-License-Identifier: Apache-2.0
/// Wellspent: what the money of a household creates, beside what it cost.
@NullMarked
package org.wellspent;

import org.jspecify.annotations.NullMarked;
