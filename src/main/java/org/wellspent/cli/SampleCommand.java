// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.concurrent.Callable;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `sample`: makes the sample household in a folder of its own, and says where.
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Households households;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    SampleCommand(Terminal terminal, GlobalOptions global, Households households) {
        this.terminal = terminal;
        this.global = global;
        this.households = households;
    }

    @Override
    public Integer call() {
        try (var open = households.sample(global.dataFolder(), Progress.NONE)) {
            int transactions = open.household().ledger().transactions().size();
            String folder = open.folder().toString();
            if (output.isJson()) {
                terminal.json(new JsonObject().with("data", folder).with("transactions", transactions));
            } else {
                var figures = new Figures(terminal.messages());
                terminal.line(terminal.messages().get("cli.sample.done", folder, figures.count(transactions)));
            }
            return ExitCode.DONE.number();
        }
    }
}
