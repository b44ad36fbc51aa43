// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.concurrent.Callable;
import org.wellspent.service.UndoActs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `undo`: takes back what the household said or did last.
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    UndoCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        try (var open = households.look(global.dataFolder())) {
            var act = open.undo().undo();
            var what = act.map(done -> terminal.messages().get(UndoActs.described(done.act()))).orElse(null);
            if (output.isJson()) {
                terminal.json(new JsonObject().with("id", act.map(done -> done.id()).orElse(null)).with("act", what));
            } else {
                terminal.line(what == null
                        ? terminal.messages().get("cli.undo.none")
                        : terminal.messages().get("cli.undo.done", what));
            }
            return ExitCode.DONE.number();
        }
    }
}
