// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.Locale;

/// The three bubbles of value, always in this order.
public enum Bubble {
    ECO, ECONOMIC, SOCIAL;

    /// The word in message keys and style classes: `eco`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The message key of its name: "Ecological".
    String nameKey() {
        return "bubble." + id();
    }

    /// The message key of its letter.
    String letterKey() {
        return "bubble." + id() + ".letter";
    }

    /// The message key of what it is for, in a word: "nature".
    String shortKey() {
        return "bubble." + id() + ".short";
    }
}
