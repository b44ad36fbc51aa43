// SPDX-License-Identifier: Apache-2.0
/// The command line: parses, calls a use case, prints, and answers with an exit code.
@NullMarked
package org.wellspent.cli;

import org.jspecify.annotations.NullMarked;
