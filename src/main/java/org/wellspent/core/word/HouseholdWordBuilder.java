// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.valuation.Weights;

/// Goes through the household's acts, one after the other, and keeps what they come to.
final class HouseholdWordBuilder {
    private final Map<Long, Rule> rules = new TreeMap<>();
    private final Map<Long, PurchaseWord> purchases = new HashMap<>();
    private final Map<String, List<MerchantWord>> merchantWords = new HashMap<>();
    private final Map<String, OwnMerchant> ownMerchants = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private final Map<Long, CashPurchase> cash = new LinkedHashMap<>();
    private final Map<Long, AccountWord> accounts = new HashMap<>();
    private @Nullable Weights weights;

    HouseholdWordBuilder(List<RecordedAct> acts) {
        keepRulesInForce(acts);
        acts.forEach(this::add);
        ownMerchants.replaceAll((id, own) -> own.named(names.getOrDefault(id, own.name())));
    }

    /// A decision that was replaced or removed never was; so it is known first which ones are in force.
    private void keepRulesInForce(List<RecordedAct> acts) {
        for (var recorded : acts) {
            switch (recorded.act()) {
                case Act.Decide(var text, var scope, var told, var replaces) -> {
                    if (replaces != null) {
                        rules.remove(replaces);
                    }
                    rules.put(recorded.id(), new Rule(recorded.id(), recorded.at(), text, scope, told));
                }
                case Act.RemoveRule(long ruleId) -> rules.remove(ruleId);
                default -> {
                }
            }
        }
    }

    private void add(RecordedAct recorded) {
        var at = recorded.at();
        switch (recorded.act()) {
            case Act.Decide _ -> {
                var rule = rules.get(recorded.id());
                if (rule != null) {
                    decided(rule);
                }
            }
            case Act.RemoveRule _ -> {
            }
            case Act.CorrectPurchases(var ids, var told, boolean afresh) -> {
                ids.forEach(id -> about(id, word -> word.told(told, afresh, at)));
                named(told);
            }
            case Act.CorrectMerchant correction -> corrected(recorded, correction);
            case Act.Split(long id, var parts) -> {
                about(id, word -> word.split(parts));
                parts.forEach(part -> named(part.told()));
            }
            case Act.Note(long id, var text) -> about(id, word -> word.noted(text));
            case Act.Tag(var ids, var added, var removed) ->
                ids.forEach(id -> about(id, word -> word.tagged(added, removed)));
            case Act.SetWeights(var said) -> weights = said;
            case Act.MergeMerchants(var from, var into) -> merge(from, into);
            case Act.RenameMerchant(var id, var name) -> names.put(id, name);
            case Act.EnterCash entry -> entered(recorded, entry);
            case Act.RemoveCash(long id) -> cash.remove(-id);
            case Act.ChangeAccount(long id, var name, var owner) -> account(id, word -> word.changed(name, owner));
            case Act.RemoveAccount(long id) -> account(id, word -> word.removed(at));
        }
    }

    private void decided(Rule rule) {
        var only = rule.scope().only();
        if (only != null) {
            about(only, word -> word.told(rule.told(), false, rule.at()));
        }
        named(rule.told());
    }

    private void corrected(RecordedAct recorded, Act.CorrectMerchant correction) {
        var words = merchantWords.getOrDefault(correction.merchantId(), List.of());
        var latestFirst = new ArrayList<MerchantWord>();
        if (!correction.told().isNothing()) {
            latestFirst.add(new MerchantWord(recorded.id(), recorded.at(), correction.told()));
        }
        if (!correction.afresh()) {
            latestFirst.addAll(words);
        }
        merchantWords.put(correction.merchantId(), List.copyOf(latestFirst));
    }

    private void entered(RecordedAct recorded, Act.EnterCash entry) {
        var purchase = new CashPurchase(recorded.id(), entry);
        cash.put(recorded.id(), purchase);
        if (!entry.told().isNothing()) {
            about(purchase.transactionId(), word -> word.told(entry.told(), false, recorded.at()));
            named(entry.told());
        }
    }

    /// Naming a merchant makes it; what is said with it fills its sheet.
    private void named(Told told) {
        if (told.merchant() instanceof MerchantChoice.Named(String name)) {
            var id = OwnMerchant.idOf(name);
            var lasting = told.but().merchant(null).quantity(null).worth(null).kind(null).build();
            ownMerchants.merge(id, new OwnMerchant(id, name, lasting), (known, _) -> known.with(lasting));
        }
    }

    /// All that was merged into a merchant follows it; a merchant merged back into a part of itself is its own again.
    private void merge(String from, String into) {
        var target = merged.getOrDefault(into, into);
        if (target.equals(from)) {
            merged.remove(into);
            target = into;
        }
        var last = target;
        merged.replaceAll((_, earlier) -> earlier.equals(from) ? last : earlier);
        merged.put(from, last);
        merged.remove(last);
    }

    private void about(long transactionId, UnaryOperator<PurchaseWord> change) {
        purchases.put(transactionId, change.apply(purchases.getOrDefault(transactionId, PurchaseWord.NOTHING)));
    }

    private void account(long accountId, UnaryOperator<AccountWord> change) {
        accounts.put(accountId, change.apply(accounts.getOrDefault(accountId, AccountWord.NOTHING)));
    }

    Collection<Rule> rules() {
        return rules.values();
    }

    Map<Long, PurchaseWord> purchases() {
        return purchases;
    }

    Map<String, List<MerchantWord>> merchantWords() {
        return merchantWords;
    }

    Map<String, OwnMerchant> ownMerchants() {
        return ownMerchants;
    }

    Map<String, String> names() {
        return names;
    }

    Map<String, String> merged() {
        return merged;
    }

    Map<Long, CashPurchase> cash() {
        return cash;
    }

    Map<Long, AccountWord> accounts() {
        return accounts;
    }

    @Nullable
    Weights weights() {
        return weights;
    }

}
