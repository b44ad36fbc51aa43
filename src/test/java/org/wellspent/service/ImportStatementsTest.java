// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.intake.Statements;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.ledger.InMemoryLedger;
import org.wellspent.core.ledger.RedoOutcome;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.ledger.UndoOutcome;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.matching.Matcher;
import org.wellspent.core.money.Money;
import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.statement.StatementReader;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;

/// The use cases as command line and window call them, with the real reader and invented files.
class ImportStatementsTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ReadOptions OPTIONS = ReadOptions.none(EUR, LocalDate.of(2026, 11, 1));
    private static final ImportRequest PLAIN = new ImportRequest(null, OPTIONS);
    private static final String OCTOBER = """
            Date;Description;Amount;Currency
            24/10/2026;BAKERY;-4,10;EUR
            26/10/2026;COFFEE CORNER;-3,20;EUR
            26/10/2026;COFFEE CORNER;-3,20;EUR
            27/10/2026;SALARY;2100,00;EUR
            """;

    @TempDir
    private Path folder;
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final ImportStatements imports = new ImportStatements(StatementReader.shipped()::read, ledger,
            new EchoMatcher(), Clock.fixed(Statements.NOW, ZoneOffset.UTC));

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private FilePreview.Ready ready(Path file, ImportRequest request) {
        FilePreview preview = imports.preview(file, request, Progress.NONE);
        assertThat(preview).isInstanceOf(FilePreview.Ready.class);
        return (FilePreview.Ready) preview;
    }

    private static String refusal(FilePreview preview) {
        return preview instanceof FilePreview.Refused refused ? refused.reason().code() : "not refused";
    }

    private static List<String> notices(FilePreview.Ready ready) {
        return ready.notices().stream().map(Remark::code).toList();
    }

    @Test
    void aPreviewSaysEverythingAndWritesNothing() throws IOException {
        FilePreview.Ready ready = ready(file("october.csv", OCTOBER), PLAIN);
        assertThat(ready.read()).isEqualTo(4);
        assertThat(ready.fresh()).isEqualTo(4);
        assertThat(ready.known() + ready.refused() + ready.notCounted()).isZero();
        assertThat(ready.sum()).isEqualTo(Money.of("2089.50", "EUR"));
        assertThat(ready.freshSum()).isEqualTo(Money.of("2089.50", "EUR"));
        assertThat(ready.first()).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(ready.last()).isEqualTo(LocalDate.of(2026, 10, 27));
        assertThat(ready.currency()).isEqualTo(EUR);
        assertThat(ready.lines().getFirst().becomes().shownName()).isEqualTo("BAKERY -1");
        assertThat(ready.lines().getLast().becomes().shownName()).isEqualTo("SALARY 1");
        assertThat(notices(ready)).contains("intake.notice.twins");
        assertThat(ledger.transactions()).isEmpty();
        assertThat(ledger.accounts()).isEmpty();
    }

    @Test
    void whatIsTakenInIsInTheHistoryAndCanBeUndoneAndRedone() throws IOException {
        ImportBatch batch = imports.take(ready(file("october.csv", OCTOBER), PLAIN), Progress.NONE);
        assertThat(batch).isEqualTo(new ImportBatch(1, "october.csv", "detected", Statements.NOW, 1, 4, 0, null));
        assertThat(imports.history()).containsExactly(batch);
        assertThat(imports.undo(1)).isEqualTo(new UndoOutcome(1, 4, 0));
        assertThat(ledger.transactions()).isEmpty();
        assertThat(imports.redo(1)).isEqualTo(new RedoOutcome(1, 4, 0));
        assertThat(ledger.transactions()).hasSize(4);
    }

    @Test
    void filesPreviewedTogetherAreTakenInOneAfterTheOther() throws IOException {
        FilePreview.Ready one = ready(file("a.csv", OCTOBER), PLAIN);
        FilePreview.Ready other = ready(file("b.csv", OCTOBER + "28/10/2026;BOOKS;-9,00;EUR\n"), PLAIN);
        assertThat(other.fresh()).isEqualTo(5);
        imports.take(one, Progress.NONE);
        ImportBatch second = imports.take(other, Progress.NONE);
        assertThat(second.fresh()).isEqualTo(1);
        assertThat(second.known()).isEqualTo(4);
        assertThat(ledger.transactions()).hasSize(5);
    }

    @Test
    void aFileThatIsNoStatementIsRefusedWithItsSentence() throws IOException {
        assertThat(refusal(imports.preview(file("a.csv", ""), PLAIN, Progress.NONE)))
                .isEqualTo("statement.refused.empty");
        assertThat(refusal(imports.preview(folder, PLAIN, Progress.NONE))).isEqualTo("intake.file.folder");
    }

    @Test
    void whereOnlyTheAccountIsOpenTheChoiceIsOffered() throws IOException {
        imports.take(ready(file("a.csv", OCTOBER), new ImportRequest("Joint", OPTIONS)), Progress.NONE);
        String other = OCTOBER.replace("26/10", "25/10").replace("24/10", "23/10").replace("27/10", "28/10");
        imports.take(ready(file("b.csv", other), new ImportRequest("Savings", OPTIONS)), Progress.NONE);
        Path third = file("c.csv", OCTOBER.replace("/10/", "/09/"));
        assertThat(imports.preview(third, PLAIN, Progress.NONE)).isInstanceOfSatisfying(FilePreview.Refused.class,
                refused -> assertThat(refused.accounts()).extracting(Account::name).containsExactly("Joint",
                        "Savings"));
        assertThat(ready(third, new ImportRequest("Savings", OPTIONS)).fresh()).isEqualTo(4);
    }

    @Test
    void amountsThatCannotBeAddedUpAreRefused() throws IOException {
        String huge = "Date;Description;Amount;Currency\n"
                + "24/10/2026;A;-90000000000000000,00;EUR\n".repeat(2);
        assertThat(refusal(imports.preview(file("a.csv", huge), PLAIN, Progress.NONE))).isNotEqualTo("not refused");
    }

    @Test
    void severalCurrenciesHaveNoCommonSum() throws IOException {
        FilePreview.Ready ready = ready(file("a.csv", OCTOBER + "28/10/2026;BOOKS;-9,00;USD\n"), PLAIN);
        assertThat(ready.accounts()).hasSize(2);
        assertThat(ready.sum()).isNull();
        assertThat(ready.currency()).isNull();
    }

    @Test
    void anOpenOrderOfDatesIsSettledByTheEarlierFilesOfTheNamedAccount() throws IOException {
        Path open = file("b.csv", """
                Date,Description,Amount
                03/04/2026,BAKERY,-4.10
                05/06/2026,COFFEE,-3.20
                """);
        var joint = new ImportRequest("Joint", OPTIONS);
        assertThat(refusal(imports.preview(open, joint, Progress.NONE))).isEqualTo("statement.refused.dateorder");
        imports.take(ready(file("a.csv", OCTOBER.replace(',', '.').replace(';', ',')), joint), Progress.NONE);
        assertThat(refusal(imports.preview(open, PLAIN, Progress.NONE))).isEqualTo("statement.refused.dateorder");
        FilePreview.Ready ready = ready(open, joint);
        assertThat(ready.first()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(ready.last()).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(notices(ready)).contains("intake.notice.asBefore");
    }

    @Test
    void aMissingCurrencyIsThatOfTheNamedAccount() throws IOException {
        var named = new ImportRequest("Lön", OPTIONS);
        imports.take(ready(file("a.csv", OCTOBER.replace("EUR", "SEK")), named), Progress.NONE);
        String bare = OCTOBER.replace(";EUR", "").replace(";Currency", "").replace("/10/", "/09/");
        assertThat(ready(file("b.csv", bare), named).currency()).isEqualTo(Currency.getInstance("SEK"));
    }

    @Test
    void aCancelledPreviewOrImportLeavesNothingBehind() throws IOException {
        Path file = file("october.csv", OCTOBER);
        FilePreview.Ready ready = ready(file, PLAIN);
        assertThatThrownBy(() -> imports.take(ready, new Unwanted())).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> imports.preview(file, PLAIN, new Unwanted()))
                .isInstanceOf(CancellationException.class);
        assertThat(ledger.transactions()).isEmpty();
        assertThat(imports.history()).isEmpty();
    }

    @Test
    void aDeclinedRowIsCountedBesideTheLines() throws IOException {
        FilePreview.Ready ready = ready(file("a.csv", """
                Date;Description;Amount;Currency
                24/10/2026;BAKERY;-4,10;EUR
                25/10/2026;NOTHING;0,00;EUR
                30/13/2026;COFFEE;-3,20;EUR
                """), PLAIN);
        assertThat(List.of(ready.read(), ready.refused(), ready.notCounted())).containsExactly(1, 1, 1);
        imports.take(ready, Progress.NONE);
        assertThat(ledger.transactions()).extracting(Transaction::descriptor).containsExactly("BAKERY");
    }

    private static final class Unwanted implements Progress {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }

    /// Calls a text by itself and its sign.
    private static final class EchoMatcher implements Matcher {
        @Override
        public Match match(String descriptor, @Nullable String country, int sign) {
            return new Match(FlowKind.PURCHASE, null, null, null, Set.of(), Set.of(), Evidence.NONE, Confidence.NONE,
                    false, descriptor + " " + sign, Remark.of("account.unnamed"));
        }
    }
}
