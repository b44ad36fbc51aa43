// SPDX-License-Identifier: Apache-2.0
package org.wellspent;

/// The application's entry: a command where there are arguments, otherwise the window.
public final class Wellspent {
    private Wellspent() {}

    /// Starts Wellspent.
    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.exit(2);
        }
    }
}
