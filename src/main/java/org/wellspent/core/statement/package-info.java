// SPDX-License-Identifier: Apache-2.0
/// From the bytes of a bank export to statement lines and row problems.
@NullMarked
package org.wellspent.core.statement;

import org.jspecify.annotations.NullMarked;
