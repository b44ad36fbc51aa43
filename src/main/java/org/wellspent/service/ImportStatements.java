// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.intake.ImportPlan;
import org.wellspent.core.intake.ImportPlanner;
import org.wellspent.core.intake.PlannedLine;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.ledger.RedoOutcome;
import org.wellspent.core.ledger.StaleIntakeException;
import org.wellspent.core.ledger.UndoOutcome;
import org.wellspent.core.matching.Match;
import org.wellspent.core.matching.Matcher;
import org.wellspent.core.statement.ReadOutcome;
import org.wellspent.core.statement.StatementLine;
import org.wellspent.core.text.Messages;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;

/// Takes bank exports into the ledger, previews them, and takes them back.
///
/// Every method may be called from any thread and may take long. A method that changes the ledger throws
/// [org.wellspent.core.text.Problem] where it cannot; then nothing has changed.
public final class ImportStatements {
    private static final int LINES_PER_REPORT = 1000;

    private final InformedReader reader;
    private final Ledger ledger;
    private final Matcher matcher;
    private final Clock clock;
    private final StatementFiles files;
    private final ImportPlanner planner;

    /// Imports into a ledger.
    public ImportStatements(StatementSource reader, Ledger ledger, Matcher matcher, Clock clock) {
        this.reader = new InformedReader(reader, ledger);
        this.ledger = ledger;
        this.matcher = matcher;
        this.clock = clock;
        this.files = new StatementFiles();
        this.planner = new ImportPlanner(ledger);
    }

    /// What importing a file would do. Writes nothing: this is also the dry run.
    ///
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public FilePreview preview(Path file, ImportRequest request, Progress progress) {
        return switch (files.read(file, progress)) {
            case StatementFiles.Content.Unreadable(Remark reason) -> new FilePreview.Refused(file, reason, List.of());
            case StatementFiles.Content.Bytes(byte[] bytes) ->
                switch (reader.read(StatementFiles.nameOf(file), bytes, request, progress)) {
                    case ReadOutcome.Refused(Remark reason) -> new FilePreview.Refused(file, reason, List.of());
                    case ReadOutcome.Statement statement -> planned(file, request, statement, progress);
                };
        };
    }

    /// Takes a previewed file in: whole, or not at all. What another import brought since the preview is known, not new.
    ///
    /// @throws java.util.concurrent.CancellationException if it was cancelled; then nothing is left behind
    public ImportBatch take(FilePreview.Ready ready, Progress progress) {
        ImportPlan.Ready plan = ready.plan();
        while (true) {
            try {
                return ledger.take(plan.intake(), progress);
            } catch (StaleIntakeException stale) {
                progress.stopIfCancelled();
                plan = planAgain(ready);
            }
        }
    }

    /// All imports, newest first, undone ones too.
    public List<ImportBatch> history() {
        return ledger.imports();
    }

    /// Takes an import back; what another import also holds stays. Possible at any time, in any order.
    public UndoOutcome undo(long importId) {
        return ledger.undo(importId, clock.instant());
    }

    /// Lets an undone import count again.
    public RedoOutcome redo(long importId) {
        return ledger.redo(importId);
    }

    private FilePreview planned(Path file, ImportRequest request, ReadOutcome.Statement statement, Progress progress) {
        if (!addsUp(statement.lines())) {
            return new FilePreview.Refused(file, Remark.of("intake.sum.overflow"), List.of());
        }
        return switch (planner.plan(asked(file, request, statement))) {
            case ImportPlan.AccountOpen open -> new FilePreview.Refused(file, open.reason(), open.candidates());
            case ImportPlan.Ready plan ->
                new FilePreview.Ready(file, request, statement, plan, recognised(statement, plan, progress));
        };
    }

    private ImportPlan.Ready planAgain(FilePreview.Ready ready) {
        return switch (planner.plan(asked(ready.path(), ready.request(), ready.statement()))) {
            case ImportPlan.Ready plan -> plan;
            case ImportPlan.AccountOpen open -> throw new Problem(open.reason());
        };
    }

    private ImportPlanner.Statement asked(Path file, ImportRequest request, ReadOutcome.Statement statement) {
        String unnamed = Messages.in(Locale.ENGLISH).get("account.unnamed");
        return new ImportPlanner.Statement(StatementFiles.nameOf(file), statement.format(), statement.lines(),
                request.accountName(), unnamed, clock.instant());
    }

    private List<PreviewLine> recognised(ReadOutcome.Statement statement, ImportPlan.Ready plan, Progress progress) {
        var lines = new ArrayList<PreviewLine>(plan.lines().size());
        for (PlannedLine planned : plan.lines()) {
            if (lines.size() % LINES_PER_REPORT == 0) {
                progress.stopIfCancelled();
                progress.at(lines.size(), plan.lines().size());
            }
            lines.add(new PreviewLine(planned, recognise(planned.line(), countryOf(statement, plan, planned))));
        }
        return lines;
    }

    private Match recognise(StatementLine line, @Nullable String country) {
        return matcher.match(line.descriptor(), country, Long.signum(line.amount().minor()));
    }

    private static @Nullable String countryOf(ReadOutcome.Statement statement, ImportPlan.Ready plan,
            PlannedLine line) {
        String country = plan.accounts().get(line.account()).account().country();
        return country != null ? country : statement.format().country();
    }

    /// Whether the amounts stay countable whatever their order and signs.
    private static boolean addsUp(List<StatementLine> lines) {
        long sum = 0;
        for (StatementLine line : lines) {
            long amount = Math.absExact(line.amount().minor());
            if (sum > Long.MAX_VALUE - amount) {
                return false;
            }
            sum += amount;
        }
        return true;
    }
}
