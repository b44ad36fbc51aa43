// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.insight.Book;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountKind;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.matching.Matcher;
import org.wellspent.core.matching.OwnTransfers;
import org.wellspent.core.matching.Refunds;
import org.wellspent.core.text.Messages;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Circumstances;
import org.wellspent.core.valuation.Purchase;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Valuator;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.word.CashPurchase;
import org.wellspent.core.word.Decided;
import org.wellspent.core.word.Decisions;
import org.wellspent.core.word.HouseholdWord;

/// Draws a household's book: lays its word over the facts, sets own transfers apart, links refunds to their purchases, and
/// values what is left.
final class BookDrawing {
    private final Facts facts;
    private final HouseholdWord word;
    private final Decisions decisions;
    private final Matcher matcher;
    private final Valuator valuator;

    BookDrawing(Facts facts, HouseholdWord word, Decisions decisions, Matcher matcher, Valuator valuator) {
        this.facts = facts;
        this.word = word;
        this.decisions = decisions;
        this.matcher = matcher;
        this.valuator = valuator;
    }

    /// Draws the book.
    ///
    /// @param before a book drawn by the same valuator, whose valuations are taken over where nothing changed; or null
    Book draw(Preferences preferences, @Nullable Book before) {
        var decided = decided();
        setOwnTransfersApart(decided);
        linkRefunds(decided);
        Map<Key, ValuedTransaction> known = before == null
                ? Map.of()
                : before.entries().stream().collect(Collectors.toMap(Key::of, Function.identity()));
        var entries = new ArrayList<ValuedTransaction>(decided.size());
        decided.values().forEach(parts -> parts.forEach(part -> entries.add(valued(part, known))));
        return new Book(entries, accounts(), preferences.currency(), valuator.weights(), word);
    }

    /// What each transaction is by the household's word, by its number, in parts where it is split.
    private Map<Long, List<Decided>> decided() {
        var removed = facts.accounts().stream().map(Account::id)
                .filter(id -> word.account(id).removedAt() != null).collect(Collectors.toSet());
        var decided = LinkedHashMap.<Long, List<Decided>>newLinkedHashMap(facts.transactions().size());
        for (var transaction : facts.transactions()) {
            if (!removed.contains(transaction.accountId())) {
                decided.put(transaction.id(), decisions.decide(transaction, facts.found(transaction),
                        facts.country(transaction.accountId())));
            }
        }
        for (var cash : word.cash()) {
            var transaction = cash.transaction();
            decided.put(transaction.id(), decisions.decide(transaction, bought(transaction), null));
        }
        return decided;
    }

    /// What was entered by hand is a purchase, whatever its text sounds like.
    private Match bought(Transaction transaction) {
        var match = matcher.match(transaction.descriptor(), null, Long.signum(transaction.amount().minor()));
        return match.kind().isSpending()
                ? match
                : new Match(transaction.amount().isNegative() ? FlowKind.PURCHASE : FlowKind.REFUND, null, null, null,
                        Set.of(), Set.of(), Evidence.NONE, Confidence.NONE, false, transaction.descriptor(),
                        Remark.of("match.cash-by-hand"));
    }

    private void setOwnTransfersApart(Map<Long, List<Decided>> decided) {
        var open = whole(decided, part -> !part.isKindSaid() || part.match().kind() == FlowKind.TRANSFER);
        new OwnTransfers(facts.accounts()).among(transactions(open), matches(open)).forEach(id -> decided
                .computeIfPresent(id, (_, parts) -> List.of(with(parts.getFirst(),
                        ownTransfer(parts.getFirst().match()), parts.getFirst().circumstances()))));
    }

    private void linkRefunds(Map<Long, List<Decided>> decided) {
        var open = whole(decided, _ -> true);
        Refunds.linked(transactions(open), matches(open)).forEach((refundId, purchase) -> {
            if (word.about(refundId).told().isNothing()) {
                var bought = decided.getOrDefault(purchase.id(), List.of()).getFirst();
                decided.computeIfPresent(refundId, (_, parts) -> List.of(refundOf(parts.getFirst(), bought)));
            }
        });
    }

    private static List<Decided> whole(Map<Long, List<Decided>> decided,
            java.util.function.Predicate<Decided> condition) {
        return decided.values().stream().filter(parts -> parts.size() == 1).map(List::getFirst).filter(condition)
                .toList();
    }

    private static List<Transaction> transactions(List<Decided> decided) {
        return decided.stream().map(Decided::transaction).toList();
    }

    private static Map<Long, Match> matches(List<Decided> decided) {
        return decided.stream().collect(Collectors.toMap(part -> part.transaction().id(), Decided::match));
    }

    private ValuedTransaction valued(Decided part, Map<Key, ValuedTransaction> known) {
        var before = known.get(new Key(part.transaction().id(), part.part()));
        if (before != null && before.transaction().equals(part.transaction()) && before.match().equals(part.match())
                && before.circumstances().equals(part.circumstances())) {
            return before;
        }
        var purchase = new Purchase(part.transaction().amount().negated(), part.transaction().date(), part.match(),
                part.circumstances());
        return new ValuedTransaction(part.transaction(), part.part(), part.match(), part.circumstances(),
                valuator.value(purchase), central(valuator.chainReading(purchase)));
    }

    private List<Account> accounts() {
        var accounts = new ArrayList<Account>();
        for (var account : facts.accounts()) {
            var said = word.account(account.id());
            if (said.removedAt() == null) {
                accounts.add(said.name() == null
                        ? account
                        : new Account(account.id(), said.name(), account.number(), account.bank(), account.country(),
                                account.kind(), account.currency()));
            }
        }
        word.cash().stream().map(cash -> cash.entry().amount().currency()).distinct().limit(1)
                .forEach(currency -> accounts.add(new Account(CashPurchase.ACCOUNT,
                        Messages.in(Locale.ENGLISH).get("account.cash"), null, null, AccountKind.CASH, currency)));
        return accounts;
    }

    private static @Nullable Double central(@Nullable Range range) {
        return range == null ? null : range.central();
    }

    private static Match ownTransfer(Match match) {
        return new Match(FlowKind.TRANSFER, null, "transfer.own", null, Set.of(), Set.of(), match.evidence(),
                match.confidence(), false, match.shownName(), Remark.of("match.own-transfer"));
    }

    /// A refund carries what its purchase was (value-method, section 12); of a quantity, the part that was paid back.
    private static Decided refundOf(Decided refund, Decided bought) {
        var purchase = bought.match();
        var match = new Match(FlowKind.REFUND, purchase.merchant(), purchase.categoryId(), purchase.type(),
                purchase.labels(), purchase.traits(), purchase.evidence(), purchase.confidence(),
                purchase.intermediary(), purchase.shownName(), refund.match().reason());
        var told = bought.circumstances();
        var quantity = told.quantity();
        double share = (double) refund.transaction().amount().abs().minor()
                / bought.transaction().amount().abs().minor();
        return with(refund, match, new Circumstances(told.priceLevel(), told.pricePerPiece(), told.articleId(),
                quantity == null ? null : quantity * share, told.usefulness(), told.country(), told.locality()));
    }

    private static Decided with(Decided decided, Match match, Circumstances circumstances) {
        return new Decided(decided.transaction(), decided.part(), match, circumstances, decided.isKindSaid());
    }

    private record Key(long transactionId, int part) {
        static Key of(ValuedTransaction entry) {
            return new Key(entry.transaction().id(), entry.part());
        }
    }
}
