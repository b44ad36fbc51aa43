// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import org.wellspent.service.FilePreview;
import org.wellspent.service.ImportRequest;
import org.wellspent.service.ImportStatements;
import org.wellspent.service.Preferences;

/// Fills a folder of its own with the sample household, by importing its statements as anybody's are.
public final class SampleHousehold {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final String STATEMENTS = "statements";

    private final ImportStatements imports;
    private final Ledger ledger;
    private final Preferences preferences;
    private final Clock clock;

    /// A sample household in the ledger.
    public SampleHousehold(ImportStatements imports, Ledger ledger, Preferences preferences, Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.preferences = preferences;
        this.clock = clock;
    }

    /// Fills the ledger, unless the sample household is there already; answers with the number of its transactions.
    ///
    /// @param folder the data folder; the statements are kept in a folder in it, to try the import with
    /// @throws Problem if the folder holds a household of one's own, or cannot be written
    /// @throws java.util.concurrent.CancellationException if it was cancelled; then the next try completes it
    public int fill(Path folder, Progress progress) {
        if (!preferences.isSample() && !ledger.transactions().isEmpty()) {
            throw new Problem(Remark.of("sample.folder.taken", folder.toString()));
        }
        preferences.markAsSample();
        var done = ledger.imports().stream().map(batch -> batch.file()).toList();
        for (var file : SampleStatements.shipped().files()) {
            if (!done.contains(file.name())) {
                take(file, written(folder, file), progress);
            }
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
        var options = ReadOptions.none(EURO, LocalDate.now(clock));
        switch (imports.preview(path, new ImportRequest(file.account(), options), progress)) {
            case FilePreview.Ready ready -> named(imports.take(ready, progress).accountId(), file);
            case FilePreview.Refused refused -> throw new Problem(refused.reason());
        }
    }

    private void named(long accountId, SampleStatements.File file) {
        ledger.accounts().stream().filter(account -> account.id() == accountId).findFirst()
                .ifPresent(account -> ledger.changeAccount(new Account(accountId, file.account(), account.number(),
                        account.bank(), account.country(), file.kind(), account.currency())));
    }
}
