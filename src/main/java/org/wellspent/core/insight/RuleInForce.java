// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.word.Decisions;
import org.wellspent.core.word.MerchantChoice;
import org.wellspent.core.word.Rule;

/// A decision in force, and what it bears on.
///
/// @param rule      the decision
/// @param merchant  the name of the merchant it names, or null where it names none
/// @param account   the name of the account it is narrowed to, or null
/// @param purchases how many transactions it bears on
public record RuleInForce(Rule rule, @Nullable String merchant, @Nullable String account, int purchases) {

    /// The decisions in force in a book, oldest first.
    public static List<RuleInForce> of(Book book, Decisions decisions) {
        var counts = counts(book, decisions);
        var accounts = book.accounts().stream().collect(Collectors.toMap(Account::id, Account::name));
        return book.word().rules().stream().map(rule -> {
            var account = rule.scope().accountId();
            return new RuleInForce(rule, merchantName(rule, decisions), account == null ? null : accounts.get(account),
                    counts.getOrDefault(rule.id(), 0));
        }).toList();
    }

    private static Map<Long, Integer> counts(Book book, Decisions decisions) {
        var counts = new HashMap<Long, Integer>();
        for (var entry : book.entries()) {
            if (entry.part() <= 1) {
                decisions.inForce(entry.transaction()).forEach(rule -> counts.merge(rule.id(), 1, Integer::sum));
            }
        }
        for (var rule : book.word().rules()) {
            var only = rule.scope().only();
            if (only != null) {
                counts.put(rule.id(), book.find(only).isPresent() ? 1 : 0);
            }
        }
        return counts;
    }

    private static @Nullable String merchantName(Rule rule, Decisions decisions) {
        return switch (rule.told().merchant()) {
            case null -> null;
            case MerchantChoice.Named named ->
                decisions.merchant(named.merchantId()).map(Merchant::name).orElse(named.name());
            case MerchantChoice.Listed(String id) -> decisions.merchant(id).map(Merchant::name).orElse(id);
        };
    }
}
