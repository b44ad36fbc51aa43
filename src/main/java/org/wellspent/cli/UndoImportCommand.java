// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `undo-import ID`: takes an import back.
@Command(name = "undo-import")
final class UndoImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "ID", descriptionKey = "cli.undo-import.id")
    private long importId;

    UndoImportCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        try (var open = households.look(global.dataFolder())) {
            var outcome = open.imports().undo(importId);
            if (output.isJson()) {
                terminal.json(new JsonObject().with("importId", outcome.importId()).with("removed", outcome.removed())
                        .with("kept", outcome.kept()));
            } else {
                terminal.line(terminal.messages().get("cli.undo-import.done", outcome.removed(), outcome.kept()));
            }
            return ExitCode.DONE.number();
        }
    }
}
