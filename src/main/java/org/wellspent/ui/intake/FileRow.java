// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

/// An entry of the list of files.
///
/// @param number names the file while the screen lives
/// @param name   the file's name
/// @param detail what it is: "KBC · 48 lines", "Not imported"
/// @param look   its state
record FileRow(long number, String name, String detail, Look look) {

    /// The states of a file.
    enum Look {
        READING, READY, QUESTION, REFUSED, DONE
    }
}
