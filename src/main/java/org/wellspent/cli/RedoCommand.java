// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.concurrent.Callable;
import org.wellspent.service.UndoActs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `redo`: brings back what was undone last, as long as nothing was done since.
@Command(name = "redo")
final class RedoCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    RedoCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        try (var open = households.look(global.dataFolder())) {
            var act = open.undo().redo();
            var what = act.map(done -> terminal.messages().get(UndoActs.described(done.act()))).orElse(null);
            if (output.isJson()) {
                terminal.json(new JsonObject().with("id", act.map(done -> done.id()).orElse(null)).with("act", what));
            } else {
                terminal.line(what == null
                        ? terminal.messages().get("cli.redo.none")
                        : terminal.messages().get("cli.redo.done", what));
            }
            return ExitCode.DONE.number();
        }
    }
}
