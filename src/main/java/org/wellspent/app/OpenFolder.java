// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import org.wellspent.cli.OpenHousehold;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.ledger.Settings;
import org.wellspent.core.word.ActLog;
import org.wellspent.service.CorrectPurchases;
import org.wellspent.service.DecideMerchants;
import org.wellspent.service.Household;
import org.wellspent.service.ImportStatements;
import org.wellspent.service.Preferences;
import org.wellspent.service.Recognition;
import org.wellspent.service.ReviewPurchases;
import org.wellspent.service.UndoActs;
import org.wellspent.service.WordCheck;
import org.wellspent.storage.Database;
import org.wellspent.storage.JdbiActLog;
import org.wellspent.storage.JdbiLedger;
import org.wellspent.storage.JdbiSettings;

/// One household at work: its storage and its use cases.
public final class OpenFolder implements OpenHousehold {
    private static final Currency SHIPPED_CURRENCY = Currency.getInstance("EUR");

    private final Path folder;
    private final Household household;
    private final ImportStatements imports;
    private final Once<ReviewPurchases> review;
    private final Once<WordCheck> check;
    private final Runnable close;

    private OpenFolder(Path folder, Ledger ledger, ActLog acts, Settings settings, Clock clock, Shipped shipped,
            Runnable close) {
        this.folder = folder;
        this.household = new Household(ledger, acts, new Preferences(settings, SHIPPED_CURRENCY), clock);
        this.imports = new ImportStatements((name, bytes, options, progress) -> shipped.reader().read(name, bytes,
                options, progress), ledger, (text, country, sign) -> shipped.matcher().match(text, country, sign),
                clock);
        this.review = new Once<>(() -> new ReviewPurchases(household,
                new Recognition(shipped.matcher(), shipped.shopText(), shipped.catalogue()::merchant),
                shipped.model()));
        this.check = new Once<>(() -> new WordCheck(shipped.catalogue(), shipped.model()));
        this.close = close;
    }

    /// The household of a folder; both are made where they are missing.
    ///
    /// @throws org.wellspent.core.text.DataFolderProblem if the folder cannot be used
    static OpenFolder open(Path folder, Clock clock, Shipped shipped) {
        var database = Database.open(folder, clock);
        return new OpenFolder(folder, new JdbiLedger(database), new JdbiActLog(database), new JdbiSettings(database),
                clock, shipped, database::close);
    }

    /// The household of a folder that has none: empty, and nothing can be kept in it.
    static OpenFolder empty(Path folder, Clock clock, Shipped shipped) {
        return new OpenFolder(folder, new EmptyLedger(), new EmptyActLog(), new EmptySettings(), clock, shipped,
                () -> {});
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Household household() {
        return household;
    }

    @Override
    public ImportStatements imports() {
        return imports;
    }

    @Override
    public ReviewPurchases review() {
        return review.get();
    }

    @Override
    public DecideMerchants decisions() {
        return new DecideMerchants(household, review(), check);
    }

    @Override
    public CorrectPurchases corrections() {
        return new CorrectPurchases(household, review(), check);
    }

    @Override
    public UndoActs undo() {
        return new UndoActs(household);
    }

    @Override
    public void close() {
        close.run();
    }
}
