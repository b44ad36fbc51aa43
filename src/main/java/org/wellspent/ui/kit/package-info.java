// SPDX-License-Identifier: Apache-2.0
/// What all screens share: the look, the components that draw cost and value, formats, background work and dialogs.
/// The only place with toolkit plumbing.
@NullMarked
package org.wellspent.ui.kit;

import org.jspecify.annotations.NullMarked;
