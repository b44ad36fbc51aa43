// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import org.wellspent.service.FilePreview;
import org.wellspent.service.Household;
import org.wellspent.service.ImportRequest;
import org.wellspent.service.ImportStatements;

/// Fills a folder of its own with the sample household: its statements are imported as anybody's are, and what the family
/// said of the shops it knows is laid over them.
public final class SampleHousehold {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final String STATEMENTS = "statements";

    private final ImportStatements imports;
    private final Household household;

    /// The sample household in a household that is empty or the sample already.
    public SampleHousehold(ImportStatements imports, Household household) {
        this.imports = imports;
        this.household = household;
    }

    /// Fills the ledger, unless the sample household is there already; answers with the number of its transactions.
    ///
    /// @param folder the data folder; the statements are kept in a folder in it, to try the import with
    /// @throws Problem if the folder holds a household of one's own, or cannot be written
    /// @throws java.util.concurrent.CancellationException if it was cancelled; then the next try completes it
    public int fill(Path folder, Progress progress) {
        var ledger = household.ledger();
        if (!household.preferences().isSample() && !ledger.transactions().isEmpty()) {
            throw new Problem(Remark.of("sample.folder.taken", folder.toString()));
        }
        household.preferences().markAsSample();
        var done = ledger.imports().stream().map(ImportBatch::file).toList();
        for (var file : SampleStatements.shipped().files()) {
            if (!done.contains(file.name())) {
                take(file, written(folder, file), progress);
            }
        }
        if (household.acts().revision() == 0 && household.acts().acts().isEmpty()) {
            var now = household.clock().instant();
            SampleDecisions.shipped().forEach(decision -> household.acts().append(decision, now));
        }
        return ledger.transactions().size();
    }

    private static Path written(Path folder, SampleStatements.File file) {
        try {
            Path path = Files.createDirectories(folder.resolve(STATEMENTS)).resolve(file.name());
            return Files.write(path, file.bytes());
        } catch (IOException failed) {
            throw new Problem(Remark.of("sample.folder.unwritable", folder.toString()), failed);
        }
    }

    private void take(SampleStatements.File file, Path path, Progress progress) {
        var options = ReadOptions.none(EURO, LocalDate.now(household.clock()));
        switch (imports.preview(path, new ImportRequest(file.account(), options), progress)) {
            case FilePreview.Ready ready -> named(imports.take(ready, progress).accountId(), file);
            case FilePreview.Refused refused -> throw new Problem(refused.reason());
        }
    }

    private void named(long accountId, SampleStatements.File file) {
        var ledger = household.ledger();
        ledger.accounts().stream().filter(account -> account.id() == accountId).findFirst()
                .ifPresent(account -> ledger.changeAccount(new Account(accountId, file.account(), account.number(),
                        account.bank(), account.country(), file.kind(), account.currency())));
    }
}
