// SPDX-License-Identifier: Apache-2.0
/// The screen *Import*: files, what each would become, and the history of imports.
@NullMarked
package org.wellspent.ui.intake;

import org.jspecify.annotations.NullMarked;
