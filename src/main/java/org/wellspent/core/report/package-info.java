// SPDX-License-Identifier: Apache-2.0
/// How figures are written for a reader, in the window, on the command line and in reports.
@NullMarked
package org.wellspent.core.report;

import org.jspecify.annotations.NullMarked;
