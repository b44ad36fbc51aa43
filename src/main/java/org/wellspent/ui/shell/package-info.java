// SPDX-License-Identifier: Apache-2.0
/// The window around the screens: navigation, status line, keys, files dropped anywhere, and the first start.
@NullMarked
package org.wellspent.ui.shell;

import org.jspecify.annotations.NullMarked;
