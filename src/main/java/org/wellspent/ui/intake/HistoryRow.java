// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

/// An import of the past.
///
/// @param id       the ledger's number of it
/// @param file     the file's name
/// @param detail   when, into which account, how many lines
/// @param isUndone whether it was taken back
record HistoryRow(long id, String file, String detail, boolean isUndone) {}
