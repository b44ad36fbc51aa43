// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountBook;
import org.wellspent.core.ledger.Holding;
import org.wellspent.core.ledger.Intake;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.ledger.Replacement;
import org.wellspent.core.ledger.StatementSpan;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.ledger.Visibility;
import org.wellspent.core.statement.StatementLine;
import org.wellspent.core.text.Remark;

/// The plan of one file while its accounts are added one by one.
final class PlanDraft {
    private final Ledger ledger;
    private final List<StatementLine> lines;
    private final PlannedLine[] planned;
    private final List<PlannedAccount> accounts = new ArrayList<>();
    private final List<Intake.Part> parts = new ArrayList<>();
    private final List<Remark> notices = new ArrayList<>();

    PlanDraft(Ledger ledger, List<StatementLine> lines) {
        this.ledger = ledger;
        this.lines = lines;
        this.planned = new PlannedLine[lines.size()];
    }

    List<StatementLine> linesAt(List<Integer> indexes) {
        return indexes.stream().map(lines::get).toList();
    }

    void say(Remark notice) {
        notices.add(notice);
    }

    /// Adds the lines of one account.
    void add(Account account, List<Integer> indexes) {
        var own = linesAt(indexes);
        AccountBook book = account.id() == 0 ? AccountBook.empty() : ledger.book(account.id());
        StatementSpan span = Spans.of(own);
        long firstId = parts.isEmpty()
                ? ledger.nextRowId()
                : parts.getLast().firstId() + parts.getLast().rows().size();
        var compared = Overlap.compare(own, book, firstId);
        var fresh = new ArrayList<ChangedLines.Fresh>();
        for (int i = 0; i < own.size(); i++) {
            @Nullable
            Instant since = compared.knownSince().get(i);
            long rowId = compared.rowIds().get(i);
            planned[indexes.get(i)] = new PlannedLine(own.get(i), accounts.size(), rowId, compared.twins().get(i),
                    since);
            if (since == null) {
                fresh.add(new ChangedLines.Fresh(rowId, own.get(i)));
            }
        }
        var replacements = changed(book, compared, span, fresh);
        notices.addAll(Gaps.around(span, book.inForce()));
        accounts.add(new PlannedAccount(account, fresh.size(), own.size() - fresh.size()));
        parts.add(new Intake.Part(account, firstId, compared.newRows(), compared.held(), span, replacements));
    }

    ImportPlan.Ready ready(long revision, ImportPlanner.Statement statement, String layoutKey) {
        notices.addAll(twins());
        int fresh = accounts.stream().mapToInt(PlannedAccount::fresh).sum();
        int known = accounts.stream().mapToInt(PlannedAccount::known).sum();
        var intake = new Intake(revision, statement.file(), statement.format().layoutId(), layoutKey, statement.at(),
                fresh, known, parts);
        return new ImportPlan.Ready(accounts, Arrays.asList(planned), notices, intake);
    }

    private List<Replacement> changed(AccountBook book, Overlap.Comparison compared, StatementSpan span,
            List<ChangedLines.Fresh> fresh) {
        var inForce = book.inForce();
        var absent = ChangedLines.absentFrom(compared.held(), inForce, span);
        if (absent.isEmpty()) {
            return List.of();
        }
        var visibility = Visibility.of(inForce);
        var rows = ledger.rows(absent).stream().filter(row -> visibility.shownAs(row.id()) != 0).toList();
        var found = ChangedLines.find(span, rows, fresh);
        report(found, fresh);
        return withAncestors(found.replacements(), inForce);
    }

    private void report(ChangedLines.Found found, List<ChangedLines.Fresh> fresh) {
        Map<Long, StatementLine> byRow = new HashMap<>();
        fresh.forEach(line -> byRow.put(line.rowId(), line.line()));
        for (int i = 0; i < found.replacements().size(); i++) {
            Transaction was = found.replaced().get(i);
            StatementLine now = Objects.requireNonNull(byRow.get(found.replacements().get(i).laterId()));
            notices.add(Remark.of("intake.notice.changed", now.line(), was.bookedOn(), was.descriptor(),
                    now.bookedOn(), now.descriptor()));
        }
        if (!found.missing().isEmpty()) {
            Transaction first = found.missing().getFirst();
            notices.add(Remark.of("intake.notice.absent", found.missing().size(), first.bookedOn(), first.amount(),
                    first.descriptor()));
        }
    }

    /// A row that stands for one that itself stands for another stands for both.
    private static List<Replacement> withAncestors(List<Replacement> replacements, List<Holding> inForce) {
        var all = new ArrayList<Replacement>();
        for (Replacement replacement : replacements) {
            var earlier = new HashSet<Long>();
            earlier.add(replacement.earlierId());
            inForce.stream().flatMap(holding -> holding.replacements().stream())
                    .filter(old -> old.laterId() == replacement.earlierId())
                    .forEach(old -> earlier.add(old.earlierId()));
            earlier.stream().sorted().forEach(id -> all.add(new Replacement(id, replacement.laterId())));
        }
        return all;
    }

    private List<Remark> twins() {
        var second = Arrays.stream(planned).filter(line -> line.twin() == 2 && line.knownSince() == null).toList();
        if (second.isEmpty()) {
            return List.of();
        }
        StatementLine example = second.getFirst().line();
        return List.of(Remark.of("intake.notice.twins", second.size(), example.bookedOn(), example.amount(),
                example.descriptor()));
    }
}
