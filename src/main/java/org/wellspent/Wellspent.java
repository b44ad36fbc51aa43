// SPDX-License-Identifier: Apache-2.0
package org.wellspent;

import org.wellspent.app.Start;

/// The application's entry: a command where there are arguments, otherwise the window.
public final class Wellspent {
    private Wellspent() {}

    /// Starts Wellspent, and ends the process when it is done.
    public static void main(String[] arguments) {
        System.exit(Start.ofThisProcess().run(arguments));
    }
}
