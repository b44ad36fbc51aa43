// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

/// Whether there are rows to show, and what to do where there are none.
sealed interface PurchasesState {

    /// The book is on its way.
    record Loading() implements PurchasesState {}

    /// There are rows.
    record Table() implements PurchasesState {}

    /// There are none.
    ///
    /// @param title  what is so
    /// @param advice why, or what to do
    /// @param act    what the button does
    /// @param words  the words of the button
    record Nothing(String title, String advice, Act act, String words) implements PurchasesState {}

    /// What can be done where there are no rows.
    enum Act {
        IMPORT, SHOW_LATEST, CLEAR_FILTERS, TRY_AGAIN
    }
}
