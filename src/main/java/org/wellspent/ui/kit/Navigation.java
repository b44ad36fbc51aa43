// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

/// How one screen opens another without knowing it.
@FunctionalInterface
public interface Navigation {
    /// Brings a screen to the front.
    ///
    /// @param screenId as [Screen#id()]: `purchases`, `import`
    void open(String screenId);
}
