// SPDX-License-Identifier: Apache-2.0
/// Tests of the kit, and what tests of screens use: a toolkit without a display, pictures, fakes of the ports.
@NullMarked
package org.wellspent.ui.kit;

import org.jspecify.annotations.NullMarked;
