// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window on a data folder.
@FunctionalInterface
public interface WindowOpener {

    /// Opens the window, and returns when it was closed.
    ///
    /// @param folder the folder named on the command line
    /// @return false if there is no display to open it on; then nothing was done
    boolean open(Optional<Path> folder);
}
