// SPDX-License-Identifier: Apache-2.0
/// The composition root: finds the data folder, builds storage and use cases, starts the command line or the window.
@NullMarked
package org.wellspent.app;

import org.jspecify.annotations.NullMarked;
