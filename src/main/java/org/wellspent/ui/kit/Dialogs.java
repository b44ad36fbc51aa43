// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions to the person at the window, behind a port so that ViewModels can be tested without one.
public interface Dialogs {

    /// Lets the person choose bank files; empty if none was chosen.
    List<Path> chooseStatements();

    /// Lets the person choose a folder.
    Optional<Path> chooseFolder();

    /// Says what went wrong and what to do.
    ///
    /// @param title    what happened, short: "export(3).csv was not imported"
    /// @param sentence what, where and what to do
    void problem(String title, String sentence);
}
