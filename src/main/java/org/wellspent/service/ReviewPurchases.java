// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Book;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.Ledger;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.matching.Matcher;
import org.wellspent.core.matching.OwnTransfers;
import org.wellspent.core.matching.Refunds;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Circumstances;
import org.wellspent.core.valuation.Purchase;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.Valuator;
import org.wellspent.core.valuation.ValueModel;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.valuation.Weights;

/// Turns the ledger's facts into the household's book: recognises each transaction, sets own transfers apart, links refunds
/// to their purchases, and values what is left. The book is drawn anew when the ledger or a preference changed, else kept.
public final class ReviewPurchases {
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");
    private static final int PROGRESS_EVERY = 1_000;

    private final Ledger ledger;
    private final Matcher matcher;
    private final ValueModel model;
    private final Preferences preferences;
    private @Nullable Drawn drawn;

    /// Reviews the purchases of one ledger.
    public ReviewPurchases(Ledger ledger, Matcher matcher, ValueModel model, Preferences preferences) {
        this.ledger = ledger;
        this.matcher = matcher;
        this.model = model;
        this.preferences = preferences;
    }

    /// The household's book as of now.
    ///
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public Book book(Progress progress) {
        return drawn(progress).book();
    }

    /// How the figures of a transaction arose: one tree per figure; empty where it is not valued.
    ///
    /// @throws Problem if no transaction that counts has the number
    public List<Trail> explain(long transactionId) {
        var now = drawn(Progress.NONE);
        var entry = now.book().find(transactionId)
                .orElseThrow(() -> new Problem(Remark.of("purchases.problem.unknown", transactionId)));
        return entry.valuation() == null
                ? List.of()
                : new Valuator(model, now.state().weights())
                        .explain(purchase(entry.transaction(), entry.match(), now.countries()));
    }

    private synchronized Drawn drawn(Progress progress) {
        var state = new State(ledger.revision(), preferences.weights(), preferences.country(),
                preferences.currency().getCurrencyCode());
        var kept = drawn;
        if (kept == null || !kept.state().equals(state)) {
            kept = draw(state, progress);
            drawn = kept;
        }
        return kept;
    }

    private Drawn draw(State state, Progress progress) {
        var accounts = ledger.accounts();
        var transactions = ledger.transactions();
        var countries = accounts.stream().collect(Collectors.toMap(Account::id, this::country));
        var matches = recognise(transactions, countries, progress);
        var transfers = new OwnTransfers(accounts).among(transactions, matches);
        transfers.forEach(id -> matches.computeIfPresent(id, (_, match) -> ownTransfer(match)));
        var refunded = Refunds.linked(transactions, matches);
        refunded.forEach((refund, purchase) -> matches.computeIfPresent(refund,
                (_, match) -> refundOf(match, matches.get(purchase.id()))));
        var valuator = new Valuator(model, state.weights());
        var entries = new ArrayList<ValuedTransaction>(transactions.size());
        for (var transaction : transactions) {
            var match = requireNonNull(matches.get(transaction.id()));
            var purchase = purchase(transaction, match, countries);
            entries.add(new ValuedTransaction(transaction, match, valuator.value(purchase),
                    central(valuator.chainReading(purchase))));
        }
        return new Drawn(state, new Book(entries, accounts, preferences.currency(), state.weights()), countries);
    }

    private Map<Long, Match> recognise(List<Transaction> transactions, Map<Long, String> countries,
            Progress progress) {
        var matches = HashMap.<Long, Match>newHashMap(transactions.size());
        var known = new HashMap<Text, Match>();
        int done = 0;
        for (var transaction : transactions) {
            var text = new Text(transaction.descriptor(), countries.getOrDefault(transaction.accountId(), ""),
                    Long.signum(transaction.amount().minor()));
            matches.put(transaction.id(), known.computeIfAbsent(text,
                    unseen -> matcher.match(unseen.descriptor(), unseen.country(), unseen.sign())));
            if (++done % PROGRESS_EVERY == 0) {
                progress.stopIfCancelled();
                progress.at(done, transactions.size());
            }
        }
        return matches;
    }

    /// An IBAN begins with the country; else the household's own holds.
    private String country(Account account) {
        var number = account.number();
        return number != null && IBAN.matcher(number).matches() ? number.substring(0, 2) : preferences.country();
    }

    private static @Nullable Double central(@Nullable Range range) {
        return range == null ? null : range.central();
    }

    private static Match ownTransfer(Match match) {
        return new Match(FlowKind.TRANSFER, null, "transfer.own", null, Set.of(), Set.of(), match.evidence(),
                match.confidence(), false, match.shownName(), Remark.of("match.own-transfer"));
    }

    /// A refund carries what its purchase was (value-method, section 12).
    private static Match refundOf(Match refund, @Nullable Match purchase) {
        return purchase == null
                ? refund
                : new Match(FlowKind.REFUND, purchase.merchant(), purchase.categoryId(), purchase.type(),
                        purchase.labels(), purchase.traits(), purchase.evidence(), purchase.confidence(),
                        purchase.intermediary(), purchase.shownName(), refund.reason());
    }

    private static Purchase purchase(Transaction transaction, Match match, Map<Long, String> countries) {
        var country = countries.get(transaction.accountId());
        return new Purchase(transaction.amount().negated(), transaction.date(), match,
                new Circumstances(null, null, null, null, null, country));
    }

    private record Text(String descriptor, String country, int sign) {}

    private record State(long revision, Weights weights, String country, String currency) {}

    private record Drawn(State state, Book book, Map<Long, String> countries) {}
}
