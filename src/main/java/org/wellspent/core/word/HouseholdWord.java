// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.valuation.Weights;

/// All that the household said up to one moment and did not take back: what its acts come to. The same acts always come to
/// the same word.
public final class HouseholdWord {
    /// Nothing said.
    public static final HouseholdWord NOTHING = of(List.of());

    private final List<Rule> rules;
    private final Map<Long, PurchaseWord> purchases;
    private final Map<String, List<MerchantWord>> merchantWords;
    private final Map<String, OwnMerchant> ownMerchants;
    private final Map<String, String> names;
    private final Map<String, String> merged;
    private final Map<Long, CashPurchase> cash;
    private final Map<Long, AccountWord> accounts;
    private final @Nullable Weights weights;

    HouseholdWord(HouseholdWordBuilder built) {
        rules = List.copyOf(built.rules());
        purchases = Map.copyOf(built.purchases());
        merchantWords = Map.copyOf(built.merchantWords());
        ownMerchants = Collections.unmodifiableMap(built.ownMerchants());
        names = Map.copyOf(built.names());
        merged = Map.copyOf(built.merged());
        cash = Collections.unmodifiableMap(built.cash());
        accounts = Map.copyOf(built.accounts());
        weights = built.weights();
    }

    /// What these acts come to.
    ///
    /// @param acts the acts that count, oldest first
    public static HouseholdWord of(List<RecordedAct> acts) {
        return new HouseholdWord(new HouseholdWordBuilder(acts));
    }

    /// The decisions in force, oldest first.
    public List<Rule> rules() {
        return rules;
    }

    /// The decision of a number.
    public Optional<Rule> rule(long ruleId) {
        return rules.stream().filter(rule -> rule.id() == ruleId).findFirst();
    }

    /// What was said by hand about a transaction.
    public PurchaseWord about(long transactionId) {
        return purchases.getOrDefault(transactionId, PurchaseWord.NOTHING);
    }

    /// What was said by hand about single transactions, by their numbers.
    public Map<Long, PurchaseWord> purchases() {
        return purchases;
    }

    /// What was said about a merchant as a whole, the latest first.
    public List<MerchantWord> about(String merchantId) {
        return merchantWords.getOrDefault(merchantId, List.of());
    }

    /// All that holds for a merchant as a whole by the household's word.
    public Told told(String merchantId) {
        return about(merchantId).reversed().stream().map(MerchantWord::told)
                .reduce(Told.NOTHING, (earlier, later) -> later.over(earlier));
    }

    /// The ids of the merchants about which something was said.
    public Collection<String> merchantsSpokenOf() {
        return merchantWords.keySet();
    }

    /// The household's own merchants, in the order in which they were named.
    public Collection<OwnMerchant> ownMerchants() {
        return ownMerchants.values();
    }

    /// The own merchant of an id.
    public Optional<OwnMerchant> ownMerchant(String merchantId) {
        return Optional.ofNullable(ownMerchants.get(merchantId));
    }

    /// The merchant that one is after merging: itself, or the one it is part of.
    public String merchantAfterMerging(String merchantId) {
        return merged.getOrDefault(merchantId, merchantId);
    }

    /// What the household calls a merchant, if otherwise than the catalogue.
    public Optional<String> nameOf(String merchantId) {
        return Optional.ofNullable(names.get(merchantId));
    }

    /// The merchant that the household calls so, case and accents aside.
    public Optional<String> merchantNamed(String name) {
        var plain = ShopWords.folded(name);
        return names.entrySet().stream().filter(named -> ShopWords.folded(named.getValue()).equals(plain))
                .map(Map.Entry::getKey).sorted().findFirst();
    }

    /// The purchases entered by hand, in the order of entering.
    public Collection<CashPurchase> cash() {
        return cash.values();
    }

    /// What was said about an account.
    public AccountWord account(long accountId) {
        return accounts.getOrDefault(accountId, AccountWord.NOTHING);
    }

    /// What matters to the household; empty where it did not say.
    public Optional<Weights> weights() {
        return Optional.ofNullable(weights);
    }
}
