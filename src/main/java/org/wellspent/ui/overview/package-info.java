// SPDX-License-Identifier: Apache-2.0
/// The screen *Overview*: what a period's money created.
@NullMarked
package org.wellspent.ui.overview;

import org.jspecify.annotations.NullMarked;
