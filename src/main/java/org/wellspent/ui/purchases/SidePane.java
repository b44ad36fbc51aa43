// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

/// What stands beside the table.
sealed interface SidePane {

    /// Nothing.
    record Closed() implements SidePane {}

    /// The receipt of one row.
    record One(ReceiptPage receipt) implements SidePane {}

    /// The sum of several rows.
    record Many(SelectionPage selection) implements SidePane {}
}
