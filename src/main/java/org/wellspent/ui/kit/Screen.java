// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// A screen as the navigation rail knows it.
///
/// @param id       names it in code, ids and style classes: `purchases`
/// @param titleKey the message key of its name in the rail
/// @param icon     its icon in the rail
/// @param view     builds it when it is first shown
/// @param badge    a count that waits there; nothing is shown at 0
public record Screen(String id, String titleKey, Icon icon, Supplier<? extends ScreenView> view,
        ReadOnlyIntegerProperty badge) {

    /// A screen without a badge.
    public static Screen of(String id, String titleKey, Icon icon, Supplier<? extends ScreenView> view) {
        return new Screen(id, titleKey, icon, view, new ReadOnlyIntegerWrapper(0).getReadOnlyProperty());
    }
}
