// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Period;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.ledger.RedoOutcome;
import org.wellspent.core.ledger.UndoOutcome;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.Match;
import org.wellspent.core.report.Figures;
import org.wellspent.core.statement.RowProblem;
import org.wellspent.core.statement.StatementFormat;
import org.wellspent.core.text.Messages;
import org.wellspent.service.FilePreview;
import org.wellspent.service.PreviewLine;

/// The words of the import.
public final class IntakeText {
    private final Messages messages;
    private final Figures figures;
    private final ZoneId zone;

    /// Words for the reader of these texts.
    ///
    /// @param zone where the household lives: the day of an import is the day there
    public IntakeText(Messages messages, Figures figures, ZoneId zone) {
        this.messages = messages;
        this.figures = figures;
        this.zone = zone;
    }

    /// The texts.
    Messages messages() {
        return messages;
    }

    /// The preview of a file. May take long: it writes every line.
    ///
    /// @param known the household's accounts
    FilePage.Preview preview(String name, FilePreview.Ready ready, List<Account> known) {
        var refused = ready.refused();
        var fresh = ready.fresh();
        var sum = ready.freshSum();
        return new FilePage.Preview(name, format(ready), reasons(ready.statement().format()),
                ready.notices().stream().map(messages::get).toList(), account(ready), choices(ready, known),
                rows(ready),
                fresh, ready.known(), refused, amountHead(ready), sum == null ? "" : figures.money(sum),
                footer(ready), messages.get("intake.act", fresh, figures.count(fresh)));
    }

    /// The entry of a file in the list.
    String detail(FilePreview.Ready ready) {
        var bank = ready.statement().format().bank();
        return joined(Stream.of(bank == null ? "" : bank, account(ready), messages.get("intake.lines",
                ready.read() + ready.refused(), figures.count(ready.read() + ready.refused()))));
    }

    /// "42 lines imported."
    String taken(ImportBatch batch) {
        return messages.get("intake.taken", batch.fresh(), figures.count(batch.fresh()));
    }

    /// What an undo removed and kept.
    String undone(String file, UndoOutcome outcome) {
        return messages.get("intake.undone", outcome.removed(), figures.count(outcome.removed()), file)
                + kept("intake.undone.kept", outcome.kept());
    }

    /// What a redo restored, and what counted all the time.
    String redone(String file, RedoOutcome outcome) {
        return messages.get("intake.redone", outcome.restored(), figures.count(outcome.restored()), file)
                + kept("intake.redone.known", outcome.known());
    }

    /// The history.
    List<HistoryRow> history(List<ImportBatch> imports, List<Account> accounts) {
        return imports.stream().map(batch -> {
            var account = accounts.stream().filter(own -> own.id() == batch.accountId()).map(Account::name).findFirst()
                    .orElse("");
            var undoneAt = batch.undoneAt();
            var detail = joined(Stream.of(figures.dayOfYear(day(batch.at())), account,
                    messages.get("intake.history.lines", figures.count(batch.fresh()), figures.count(batch.known())),
                    undoneAt == null ? "" : messages.get("intake.history.undone", figures.dayOfYear(day(undoneAt)))));
            return new HistoryRow(batch.id(), batch.file(), detail, batch.isUndone());
        }).toList();
    }

    private String kept(String key, int count) {
        return count == 0 ? "" : " " + messages.get(key, count, figures.count(count));
    }

    private String format(FilePreview.Ready ready) {
        var format = ready.statement().format();
        var bank = format.bank();
        return joined(Stream.of(
                bank == null ? messages.get("intake.format.found") : messages.get("intake.format.bank", bank),
                format.encoding().toLowerCase(Locale.ROOT).startsWith("windows")
                        ? "W" + format.encoding().substring(1)
                        : format.encoding(),
                delimiter(format.delimiter()),
                messages.get(format.decimalMark() == ',' ? "intake.format.comma" : "intake.format.point"),
                messages.get("intake.format." + format.dateOrder()), period(ready)));
    }

    private String delimiter(char delimiter) {
        return switch (delimiter) {
            case ';' -> messages.get("intake.format.semicolons");
            case ',' -> messages.get("intake.format.commas");
            case '\t' -> messages.get("intake.format.tabs");
            case '|' -> messages.get("intake.format.bars");
            default -> messages.get("intake.format.delimiter", String.valueOf(delimiter));
        };
    }

    private String period(FilePreview.Ready ready) {
        LocalDate first = ready.first();
        LocalDate last = ready.last();
        if (first == null || last == null) {
            return "";
        }
        boolean isOneMonth = YearMonth.from(first).equals(YearMonth.from(last)) && !first.equals(last);
        return isOneMonth
                ? messages.get("intake.format.days", first.getDayOfMonth(), figures.longDate(last))
                : figures.period(new Period(first, last));
    }

    private List<String> reasons(StatementFormat format) {
        return format.reasons().stream().map(messages::get).distinct().toList();
    }

    private String account(FilePreview.Ready ready) {
        var accounts = ready.accounts();
        return switch (accounts.size()) {
            case 0 -> "";
            case 1 -> accounts.getFirst().account().name();
            default -> messages.get("intake.accounts", accounts.size());
        };
    }

    /// The accounts to choose from where no line names its own.
    private static List<String> choices(FilePreview.Ready ready, List<Account> known) {
        boolean isSaid = ready.accounts().size() != 1
                || ready.lines().stream().anyMatch(line -> line.planned().line().ownAccount() != null);
        if (isSaid) {
            return List.of();
        }
        var chosen = ready.accounts().getFirst().account();
        return Stream.concat(Stream.of(chosen.name()),
                known.stream().filter(account -> account.currency().equals(chosen.currency())).map(Account::name))
                .distinct().toList();
    }

    private String amountHead(FilePreview.Ready ready) {
        var currency = ready.currency();
        return currency == null
                ? messages.get("intake.amount")
                : messages.get("intake.amount.in", figures.unit(currency));
    }

    private String footer(FilePreview.Ready ready) {
        var fresh = ready.fresh();
        if (fresh == 0) {
            return messages.get(ready.read() == 0 ? "intake.footer.none" : "intake.footer.known");
        }
        var parts = new ArrayList<String>();
        if (ready.refused() > 0) {
            parts.add(messages.get("intake.footer.refused", ready.refused(), fresh, figures.count(fresh)));
        }
        if (ready.notCounted() > 0) {
            parts.add(messages.get("intake.footer.not-counted", ready.notCounted()));
        }
        return parts.isEmpty() ? messages.get("intake.footer.nothing-saved") : String.join(" ", parts);
    }

    private List<ImportRow> rows(FilePreview.Ready ready) {
        boolean oneCurrency = ready.currency() != null;
        return Stream.concat(ready.lines().stream().map(line -> row(line, oneCurrency)),
                ready.statement().refused().stream().map(this::row))
                .sorted(Comparator.comparingInt(ImportRow::line)).toList();
    }

    private ImportRow row(PreviewLine line, boolean oneCurrency) {
        var statement = line.planned().line();
        var status = line.isNew() ? ImportRow.Status.NEW : ImportRow.Status.KNOWN;
        var amount = oneCurrency ? figures.amount(line.amount()) : figures.money(line.amount());
        var becomes = becomes(line);
        return new ImportRow(statement.line(), status, figures.dayOfYear(line.bookedOn()), statement.descriptor(),
                becomes, amount, messages.get("intake.row.spoken", statement.line(),
                        messages.get("intake.status." + status), figures.longDay(line.bookedOn()),
                        statement.descriptor(), becomes, amount));
    }

    private ImportRow row(RowProblem problem) {
        var reason = messages.get(problem.remark());
        return new ImportRow(problem.line(), ImportRow.Status.REFUSED, "", problem.text(), reason, "",
                messages.get("intake.row.spoken.refused", problem.line(), reason));
    }

    private String becomes(PreviewLine line) {
        var planned = line.planned();
        Instant since = planned.knownSince();
        if (since != null) {
            return joined(Stream.of(kind(line.becomes()),
                    messages.get("intake.becomes.known", figures.day(day(since)))));
        }
        return planned.twin() > 1
                ? joined(Stream.of(name(line.becomes()), messages.get("intake.becomes.twin", planned.twin())))
                : whole(line.becomes());
    }

    private String whole(Match match) {
        if (!match.kind().isSpending()) {
            return joined(Stream.of(messages.get("flow." + match.kind().id()), messages.get("intake.becomes.neutral")));
        }
        if (match.categoryId() == null) {
            return messages.get("intake.becomes.unknown");
        }
        return match.confidence() == Confidence.TRADE_WORD
                ? messages.get("intake.becomes.trade", kind(match))
                : joined(Stream.of(name(match), kind(match)));
    }

    private String name(Match match) {
        return match.merchant() == null ? kind(match) : match.shownName();
    }

    private String kind(Match match) {
        var category = match.categoryId();
        if (!match.kind().isSpending()) {
            return messages.get("flow." + match.kind().id());
        }
        return messages.get("category." + Objects.requireNonNullElse(category, "unknown"));
    }

    private LocalDate day(@Nullable Instant at) {
        return LocalDate.ofInstant(Objects.requireNonNull(at), zone);
    }

    private static String joined(Stream<String> parts) {
        return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
    }
}
