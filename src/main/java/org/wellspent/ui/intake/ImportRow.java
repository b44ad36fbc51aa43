// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

/// A line of a file as the preview shows it.
///
/// @param line    the line of the file, from 1
/// @param status  what importing does with it
/// @param date    its booking date; empty where it could not be read
/// @param text    what the statement says
/// @param becomes what it is recognised as, or why it is refused
/// @param amount  its signed amount without the unit; empty where it could not be read
/// @param spoken  what a screen reader hears
record ImportRow(int line, Status status, String date, String text, String becomes, String amount, String spoken) {

    /// What importing does with a line.
    enum Status {
        NEW, KNOWN, REFUSED
    }
}
