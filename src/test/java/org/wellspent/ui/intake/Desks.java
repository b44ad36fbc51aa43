// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.insight.Book;
import org.wellspent.core.ledger.InMemoryLedger;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.report.Figures;
import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.statement.StatementReader;
import org.wellspent.core.text.Messages;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Weights;
import org.wellspent.service.ImportStatements;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.Desk;
import org.wellspent.ui.kit.DirectBackground;
import org.wellspent.ui.kit.Household;
import org.wellspent.ui.kit.RecordingDialogs;

/// An import over a ledger in memory, with the real reader and invented files.
final class Desks {
    static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    static final String OCTOBER = """
            Account;Booking date;Amount;Currency;Counterparty;Message
            BE71096123456769;31/10/2026;-3,20;EUR;BAKKERIJ DE MOLENWIEK;CARD PAYMENT
            BE71096123456769;30/10/2026;-96,40;EUR;DELHAIZE GENT DAMPOORT;CARD PAYMENT
            BE71096123456769;30/13/2026;-41,10;EUR;COLRUYT GENT;CARD PAYMENT
            BE71096123456769;26/10/2026;-8,95;EUR;COLRUYT GENT 3310;CARD PAYMENT
            BE71096123456769;26/10/2026;-8,95;EUR;COLRUYT GENT 3310;CARD PAYMENT
            BE71096123456769;25/10/2026;2450,00;EUR;LOON STAD GENT;SALARY
            """;
    static final String EARLIER = """
            Account;Booking date;Amount;Currency;Counterparty;Message
            BE71096123456769;30/10/2026;-96,40;EUR;DELHAIZE GENT DAMPOORT;CARD PAYMENT
            BE71096123456769;25/10/2026;2450,00;EUR;LOON STAD GENT;SALARY
            """;
    static final String AMBIGUOUS = """
            Date,Amount,Description
            03/04/2026,-12.50,ONE
            05/06/2026,-8.00,TWO
            04/05/2026,-3.20,ONE
            """;

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    final InMemoryLedger ledger = new InMemoryLedger();
    final Acts acts = new Acts();
    final RecordingDialogs dialogs = new RecordingDialogs();
    final List<String> opened = new ArrayList<>();
    final DirectBackground background = new DirectBackground();
    final Household household = new Household(_ -> book(), background, MESSAGES, LocalDate.of(2026, 11, 2));
    final ImportStatements imports = new ImportStatements(StatementReader.shipped()::read, ledger, Desks::match,
            Clock.fixed(NOW, ZoneOffset.UTC));
    final IntakeViewModel model = new IntakeViewModel(imports, household,
            new Desk(background, acts, dialogs, opened::add), new IntakeText(MESSAGES, new Figures(MESSAGES),
                    ZoneOffset.UTC),
            () -> ReadOptions.none(EUR, LocalDate.of(2026, 11, 2)));

    static Path file(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    FilePage.Preview preview() {
        return (FilePage.Preview) model.pageProperty().get();
    }

    private Book book() {
        return new Book(List.of(), ledger.accounts(), EUR, Weights.EQUAL);
    }

    private static Match match(String descriptor, @Nullable String country, int sign) {
        var kind = sign > 0 ? FlowKind.INCOME : FlowKind.PURCHASE;
        var category = descriptor.contains("BAKKERIJ") ? "food.bakery" : null;
        return new Match(kind, null, sign > 0 ? "income" : category, null, Set.of(), Set.of(), Evidence.NONE,
                category == null ? Confidence.NONE : Confidence.TRADE_WORD, false, descriptor,
                Remark.of("category.unknown"));
    }
}
