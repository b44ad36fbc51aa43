// SPDX-License-Identifier: Apache-2.0
/// Tests of the window.
@NullMarked
package org.wellspent.ui.shell;

import org.jspecify.annotations.NullMarked;
