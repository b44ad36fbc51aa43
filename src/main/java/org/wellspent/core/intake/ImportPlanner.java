// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.intake.AccountFinder.Mention;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountBook;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.statement.StatementFormat;
import org.wellspent.core.statement.StatementLine;
import org.wellspent.core.text.Remark;

/// Plans what importing a statement would add to the ledger. Changes nothing.
public final class ImportPlanner {

    /// A statement on its way in.
    ///
    /// @param file         the file's name, without its folder
    /// @param format       how it was understood
    /// @param lines        its lines, in the file's order
    /// @param accountName  the account the household named, or null
    /// @param fallbackName what to call an account of which nothing at all is known
    /// @param at           when it is taken in
    public record Statement(String file, StatementFormat format, List<StatementLine> lines,
            @Nullable String accountName, String fallbackName, Instant at) {

        /// Copies the lines.
        public Statement {
            lines = List.copyOf(lines);
        }
    }

    private final Ledger ledger;

    /// Plans for a ledger.
    public ImportPlanner(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What importing would do, as the ledger is now.
    public ImportPlan plan(Statement statement) {
        long revision = ledger.revision();
        Map<Mention, List<Integer>> mentions = mentions(statement.lines());
        var finder = new AccountFinder(ledger.accounts(), statement.format(), statement.accountName(),
                statement.fallbackName());
        boolean alone = mentions.keySet().stream().map(Mention::number).distinct().count() == 1;
        var draft = new PlanDraft(ledger, statement.lines());
        for (var entry : mentions.entrySet()) {
            Mention mention = entry.getKey();
            if (mention.number() != null) {
                Account account = finder.byNumber(mention, alone);
                draft.add(account, entry.getValue());
                if (alone && statement.accountName() != null && !account.isCalled(statement.accountName())) {
                    draft.say(Remark.of("intake.notice.account.found", account.name(), statement.accountName()));
                }
                continue;
            }
            var found = byNameOrLayout(mention, finder, statement, draft.linesAt(entry.getValue()));
            if (found.size() > 1) {
                return new ImportPlan.AccountOpen(Remark.of("intake.account.open", names(found)), found);
            }
            draft.add(found.getFirst(), entry.getValue());
        }
        return draft.ready(revision, statement, LayoutKey.textOf(statement.format()));
    }

    /// The account of lines that name none; several where it is open which.
    private List<Account> byNameOrLayout(Mention mention, AccountFinder finder, Statement statement,
            List<StatementLine> lines) {
        Optional<Account> named = finder.byAskedName(mention);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        var candidates = finder.ofLayout(mention, LayoutKey.textOf(statement.format()), ledger.holdings());
        return candidates.isEmpty() ? List.of(finder.added(mention)) : likely(candidates, lines);
    }

    /// Of several accounts, the one that knows some of the lines already, if only one does.
    private List<Account> likely(List<Account> candidates, List<StatementLine> lines) {
        if (candidates.size() < 2) {
            return candidates;
        }
        var knowing = candidates.stream().filter(account -> knows(ledger.book(account.id()), lines)).toList();
        return knowing.size() == 1 ? knowing : candidates;
    }

    private static boolean knows(AccountBook book, List<StatementLine> lines) {
        var claims = book.keys().claims();
        return lines.stream().anyMatch(line -> claims.next(LineKey.of(line)) != 0);
    }

    /// The lines by the account the file names, as indexes, in the order of their first mention.
    private static Map<Mention, List<Integer>> mentions(List<StatementLine> lines) {
        Map<Mention, List<Integer>> mentions = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            StatementLine line = lines.get(i);
            var mention = Mention.of(line.ownAccount(), line.amount().currency());
            mentions.computeIfAbsent(mention, _ -> new ArrayList<>()).add(i);
        }
        return mentions;
    }

    private static String names(List<Account> accounts) {
        return String.join(", ", accounts.stream().map(Account::name).toList());
    }
}
