// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Circumstances;

/// Applies the household's word to what was found by itself. The word is law: by hand about one purchase, before narrowed
/// decisions, before decisions and what was said about the merchant, before what was found.
///
/// Not safe for use by several threads.
public final class Decisions {
    private final HouseholdWord word;
    private final RuleBook rules;
    private final Texts texts;
    private final KnownMerchants known;
    private final ZoneId zone;
    private final Map<String, List<Rule>> rulesByText = new HashMap<>();

    /// Decisions of a household.
    ///
    /// @param known the catalogue's merchants
    /// @param zone  where the household is: a decision is shown with its day
    public Decisions(HouseholdWord word, Texts texts, KnownMerchants known, ZoneId zone) {
        this.word = word;
        this.rules = new RuleBook(word.rules());
        this.texts = texts;
        this.known = known;
        this.zone = zone;
    }

    /// What a transaction is by the household's word: one, or its parts where it is split.
    ///
    /// @param found   what it was recognised as
    /// @param country the ISO country of the purchase, or null
    public List<Decided> decide(Transaction transaction, Match found, @Nullable String country) {
        var said = word.about(transaction.id());
        var whole = one(transaction, 0, found, country, said.told());
        if (said.parts().isEmpty() || !sums(said.parts(), transaction.amount())) {
            return List.of(whole);
        }
        return IntStream.range(0, said.parts().size())
                .mapToObj(i -> part(transaction, i + 1, said.parts().get(i), whole, found, country, said.told()))
                .toList();
    }

    /// The decisions whose words stand in a text, whatever their scope; the most specific first.
    public List<Rule> rulesAbout(String descriptor) {
        return rules.isEmpty()
                ? List.of()
                : rulesByText.computeIfAbsent(descriptor, text -> rules.about(texts.words(text)));
    }

    /// The decisions that bear on a transaction, those made for it alone aside; the most specific first.
    public List<Rule> inForce(Transaction transaction) {
        var layers = WordLayers.of(word.about(transaction.id()).told(), inScope(transaction));
        return Stream.concat(layers.narrowed().stream(), layers.general().stream()).toList();
    }

    /// The merchant of an id as the household sees it: merged, renamed, its own.
    public Optional<Merchant> merchant(String id) {
        var last = word.merchantAfterMerging(id);
        var own = word.ownMerchant(last).map(OwnMerchant::merchant);
        return own.or(() -> known.merchant(last)).map(this::renamed);
    }

    private Decided part(Transaction transaction, int number, Part part, Decided whole, Match found,
            @Nullable String country, Told hand) {
        var fact = new Transaction(transaction.id(), transaction.accountId(), transaction.bookedOn(),
                transaction.purchasedOn(), part.amount(), transaction.descriptor(),
                transaction.counterpartyAccount());
        var shared = hand.but().quantity(null).build();
        return part.told().isNothing()
                ? new Decided(fact, number, whole.match(), whole.circumstances(), whole.isKindSaid())
                : one(fact, number, found, country, part.told().over(shared));
    }

    private static boolean sums(List<Part> parts, Money whole) {
        return parts.stream().allMatch(part -> part.amount().currency().equals(whole.currency())) && parts.stream()
                .map(Part::amount).reduce(Money.zero(whole.currency()), Money::plus).equals(whole);
    }

    private Decided one(Transaction transaction, int part, Match found, @Nullable String country, Told hand) {
        var layers = WordLayers.of(hand, inScope(transaction));
        var merchant = merchant(layers, found);
        var about = layers.about(merchant == null ? List.of() : word.about(merchant.id()));
        if (about.isSilent() && Objects.equals(merchant, found.merchant())) {
            return new Decided(transaction, part, found, Circumstances.in(country), false);
        }
        var reading = new WordReading(about, found, merchant, zone, word.about(transaction.id()).at());
        return new Decided(transaction, part, reading.match(!transaction.amount().isNegative()),
                reading.circumstances(country), reading.isKindSaid());
    }

    private List<Rule> inScope(Transaction transaction) {
        return rulesAbout(transaction.descriptor()).stream().filter(rule -> rule.scope().holds(transaction)).toList();
    }

    private @Nullable Merchant merchant(WordLayers layers, Match found) {
        var said = layers.said(Told::merchant);
        if (said != null) {
            return merchant(said.merchantId()).orElseGet(found::merchant);
        }
        var merchant = found.merchant();
        if (merchant == null) {
            return null;
        }
        var last = word.merchantAfterMerging(merchant.id());
        return last.equals(merchant.id()) ? renamed(merchant) : merchant(last).orElse(merchant);
    }

    private Merchant renamed(Merchant merchant) {
        return word.nameOf(merchant.id()).filter(name -> !name.equals(merchant.name()))
                .map(name -> new Merchant(merchant.id(), name, merchant.aliases(), merchant.categoryId(),
                        merchant.type(), merchant.labels(), merchant.traits(), merchant.countries(),
                        merchant.evidence(), merchant.source()))
                .orElse(merchant);
    }
}
