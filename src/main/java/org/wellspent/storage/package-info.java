// SPDX-License-Identifier: Apache-2.0
/// The data folder: an H2 database in plain SQL behind the ports of the core.
@NullMarked
package org.wellspent.storage;

import org.jspecify.annotations.NullMarked;
