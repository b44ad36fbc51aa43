// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `catalogue`: what is done with the catalogue is said by its own commands.
@Command(name = "catalogue", synopsisSubcommandLabel = "COMMAND")
final class CatalogueCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                terminal.messages().get("cli.catalogue.which"));
    }
}
