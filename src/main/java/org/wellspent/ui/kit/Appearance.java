// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

/// How the window looks: light, dark, or as the platform says.
public enum Appearance {
    LIGHT, DARK, SYSTEM
}
