// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.insight.Book;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountKind;
import org.wellspent.core.ledger.Settings;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.ValueModel;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.InMemoryActLog;

/// An invented household in Ghent: two accounts, a catalogue of two shops, and whatever it bought.
final class Ghent {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Account CURRENT = new Account(1, "Current", "BE71096123456769", "KBC", AccountKind.CURRENT, EUR);
    static final Account SAVINGS = new Account(2, "Savings", "BE68539007547034", "KBC", AccountKind.SAVINGS, EUR);
    static final Merchant COLRUYT = merchant("nsi:colruyt", "Colruyt", "food.grocery", MerchantType.CHAIN);
    static final Merchant LINDENBLAD = merchant("list:lindenblad", "Boekhandel Lindenblad", "leisure.books",
            MerchantType.INDEPENDENT);
    static final Instant NOW = Instant.parse("2026-10-31T18:00:00Z");
    private static final ValueModel MODEL = ValueModel.shipped();
    private static final List<Merchant> CATALOGUE = List.of(COLRUYT, LINDENBLAD);

    final InMemoryActLog acts = new InMemoryActLog();
    final Household household;
    final Recognition recognition = new Recognition(Ghent::match, Ghent::shop, Ghent::merchant);
    final ReviewPurchases review;

    Ghent(List<Transaction> transactions) {
        household = new Household(new FixedLedger(List.of(CURRENT, SAVINGS), transactions), acts,
                new Preferences(new Memory(), EUR), Clock.fixed(NOW, ZoneOffset.UTC));
        review = new ReviewPurchases(household, recognition, MODEL);
    }

    /// Of rows such as `2026-10-24 -12.50 BC 4521 ATELIER VDB`, numbered from 1.
    static Ghent with(String... rows) {
        var transactions = new ArrayList<Transaction>();
        for (var row : rows) {
            var cells = row.split(" ", 3);
            transactions.add(new Transaction(transactions.size() + 1L, 1, LocalDate.parse(cells[0]), null,
                    Money.of(cells[1], "EUR"), cells[2], null));
        }
        return new Ghent(transactions);
    }

    Book book() {
        return review.book(Progress.NONE);
    }

    ValuedTransaction entry(long id) {
        return book().find(id).orElseThrow();
    }

    void says(Act act) {
        acts.append(act, NOW);
    }

    static Optional<Merchant> merchant(String id) {
        return CATALOGUE.stream().filter(merchant -> merchant.id().equals(id)).findFirst();
    }

    /// Knows the two shops, cash, persons in front of whom stands MR, and that SALARY is income.
    static Match match(String descriptor, @Nullable String country, int sign) {
        var text = descriptor.toUpperCase(Locale.ROOT);
        var bought = sign > 0 ? FlowKind.REFUND : FlowKind.PURCHASE;
        for (var merchant : CATALOGUE) {
            if (text.contains(merchant.name().toUpperCase(Locale.ROOT))) {
                return new Match(bought, merchant, merchant.categoryId(), merchant.type(), merchant.labels(),
                        merchant.traits(), merchant.evidence(), Confidence.EXACT, false, merchant.name(),
                        Remark.of("match.none"));
            }
        }
        var kind = text.contains("ATM")
                ? FlowKind.CASH
                : text.startsWith("MR ") ? FlowKind.PERSON : text.contains("SALARY") ? FlowKind.INCOME : bought;
        String category = text.contains("BAKKERIJ") ? "food.bakery" : null;
        return new Match(kind, null, category, null, Set.of(), Set.of(), Evidence.NONE,
                category == null ? Confidence.NONE : Confidence.TRADE_WORD, false, descriptor,
                Remark.of("match.none"));
    }

    static String shop(String descriptor) {
        return descriptor.replaceAll("(?i)\\b(BC|BANCONTACT|LEDEBERG|GENT|\\d[\\d.:/-]*)\\b", " ");
    }

    private static Merchant merchant(String id, String name, String category, MerchantType type) {
        return new Merchant(id, name, List.of(), category, type, Set.of(), Set.of(), Set.of(), Evidence.DEFAULT,
                "brands.csv.gz");
    }

    private static final class Memory implements Settings {
        private final Map<String, String> kept = new HashMap<>();

        @Override
        public @Nullable String get(String name) {
            return kept.get(name);
        }

        @Override
        public void put(String name, @Nullable String text) {
            if (text == null) {
                kept.remove(name);
            } else {
                kept.put(name, text);
            }
        }
    }
}
