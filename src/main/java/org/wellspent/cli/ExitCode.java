// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

/// How a command ended.
public enum ExitCode {
    /** Everything was done. */
    DONE(0),
    /** Done, and some rows or files were refused. */
    FINDINGS(1),
    /** The command line could not be understood. */
    USAGE(2),
    /** It could not be done. */
    FAILED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The number for the operating system: 0 to 3.
    public int number() {
        return number;
    }
}
