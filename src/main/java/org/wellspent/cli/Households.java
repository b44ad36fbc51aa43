// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.wellspent.core.text.Progress;

/// Opens data folders. An empty `folder` is the one of the environment or the platform. Each method throws
/// [org.wellspent.core.text.DataFolderProblem] where the folder cannot be used.
public interface Households {

    /// Opens a household to change it; its folder is made where there is none.
    OpenHousehold open(Optional<Path> folder);

    /// Opens a household to look at it. Where there is none yet, nothing is made, and an empty one is looked at.
    OpenHousehold look(Optional<Path> folder);

    /// Opens the sample household, which lies in a folder of its own, and makes it first where it is missing.
    OpenHousehold sample(Optional<Path> folder, Progress progress);
}
