// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;

/// An invented household that speaks, and the shops it speaks of.
final class Household {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Merchant COLRUYT = merchant("nsi:colruyt", "Colruyt", "food.grocery", MerchantType.CHAIN);
    static final Merchant LINDENBLAD = merchant("list:lindenblad", "Boekhandel Lindenblad", "leisure.books",
            MerchantType.INDEPENDENT);
    private static final Map<String, Merchant> KNOWN = Map.of(COLRUYT.id(), COLRUYT, LINDENBLAD.id(), LINDENBLAD);
    static final Texts TEXTS = new Texts(Household::shop);
    private static final Instant FIRST = Instant.parse("2026-10-01T08:00:00Z");

    private final List<RecordedAct> acts = new ArrayList<>();

    Household says(Act act) {
        acts.add(new RecordedAct(acts.size() + 1L, FIRST.plusSeconds(86_400L * acts.size()), act));
        return this;
    }

    Household decides(String text, Scope scope, ToldBuilder told) {
        return says(new Act.Decide(TEXTS.rule(text), scope, told.build(), null));
    }

    Household decides(String text, ToldBuilder told) {
        return decides(text, Scope.ALL, told);
    }

    Household corrects(long id, ToldBuilder told) {
        return says(Act.CorrectPurchases.one(id, told.build()));
    }

    HouseholdWord word() {
        return HouseholdWord.of(acts);
    }

    Decided decided(Transaction transaction, Match found) {
        return decidedInParts(transaction, found).getFirst();
    }

    List<Decided> decidedInParts(Transaction transaction, Match found) {
        return decisions(word()).decide(transaction, found, "BE");
    }

    static Decisions decisions(HouseholdWord word) {
        return new Decisions(word, TEXTS, id -> Optional.ofNullable(KNOWN.get(id)), ZoneOffset.UTC);
    }

    /// Stands for the anatomy of descriptors: numbers, the card's word and two towns are not the shop.
    static String shop(String descriptor) {
        return descriptor.replaceAll("(?i)\\b(BC|BANCONTACT|LEDEBERG|GENT|\\d[\\d.:/-]*)\\b", " ");
    }

    static Transaction paid(long id, String descriptor, String amount) {
        return new Transaction(id, 1, LocalDate.parse("2026-10-24"), null, Money.of(new BigDecimal(amount), EUR),
                descriptor, null);
    }

    static Match unrecognised(String name) {
        return new Match(FlowKind.PURCHASE, null, null, null, Set.of(), Set.of(), Evidence.NONE, Confidence.NONE,
                false, name, Remark.of("match.none"));
    }

    static Match found(Merchant merchant) {
        return new Match(FlowKind.PURCHASE, merchant, merchant.categoryId(), merchant.type(), merchant.labels(),
                merchant.traits(), merchant.evidence(), Confidence.EXACT, false, merchant.name(),
                Remark.of("match.exact"));
    }

    static Match flow(FlowKind kind) {
        return new Match(kind, null, null, null, Set.of(), Set.of(), Evidence.NONE, Confidence.NONE, false, "text",
                Remark.of("match.none"));
    }

    private static Merchant merchant(String id, String name, @Nullable String category, MerchantType type) {
        return new Merchant(id, name, List.of(), category, type, Set.of("b_corp"), Set.of("discounter"), Set.of(),
                Evidence.DEFAULT, "brands.csv.gz");
    }
}
