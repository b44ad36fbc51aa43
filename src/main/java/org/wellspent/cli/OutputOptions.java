// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import picocli.CommandLine.Option;

/// What every command with an answer understands.
final class OutputOptions {
    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    /// Whether the answer is one JSON document instead of text.
    boolean isJson() {
        return json;
    }
}
