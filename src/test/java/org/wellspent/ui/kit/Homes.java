// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.insight.Book;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.AccountKind;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Circumstances;
import org.wellspent.core.valuation.Purchase;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.Valuator;
import org.wellspent.core.valuation.ValueModel;
import org.wellspent.core.valuation.ValuedTransaction;
import org.wellspent.core.valuation.Weights;

/// An invented household for the pictures and tests of screens: a year like that of the design, valued by the real model.
public final class Homes {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Account JOINT = new Account(1, "KBC joint account", "BE71096123456769", "KBC",
            AccountKind.CURRENT, EUR);
    private static final Account CARD = new Account(2, "Visa card", null, "KBC", AccountKind.CARD, EUR);
    private static final Valuator VALUATOR = new Valuator(ValueModel.shipped(), Weights.EQUAL, Map.of());

    private static final List<Shop> SHOPS = List.of(
            shop("Bakkerij De Molenwiek", "food.bakery", MerchantType.INDEPENDENT),
            shop("De Kringwinkel", "clothing.used", MerchantType.SOCIAL),
            shop("Fietsatelier Ledeberg", "service.repair", MerchantType.INDEPENDENT),
            shop("Ecopower", "energy.electricity", MerchantType.COOPERATIVE),
            shop("H&M", "clothing.new", MerchantType.CHAIN),
            shop("Brasserie Au Péket", "eat.restaurant", MerchantType.INDEPENDENT),
            shop("Colruyt", "food.grocery", MerchantType.CHAIN), shop("Slagerij Verhelst", "food.meat",
                    MerchantType.INDEPENDENT),
            shop("BOLT.EU*RIDE", "transport.taxi", null), shop("Boekhandel Lindenblad", "leisure.books",
                    MerchantType.INDEPENDENT),
            shop("Voedselteams", "food.produce", MerchantType.SOCIAL), shop("Q8", "transport.fuel", MerchantType.CHAIN),
            shop("Netflix", "tech.digital", MerchantType.PLATFORM), shop("IKEA", "home.furniture", MerchantType.CHAIN),
            shop("Decathlon", "leisure.sportsgoods", MerchantType.CHAIN),
            shop("Kapsalon Lien", "care.hair", MerchantType.INDEPENDENT),
            shop("Delhaize", "food.grocery", MerchantType.CHAIN));

    private Homes() {}

    /// Whom one pays.
    private record Shop(String name, String category, @Nullable MerchantType type) {}

    /// Thirteen months to October 2026, newest last.
    public static Book year() {
        var entries = new ArrayList<ValuedTransaction>();
        long id = 1;
        for (int month = 0; month < 13; month++) {
            var first = LocalDate.of(2025, 10, 1).plusMonths(month);
            for (int i = 0; i < 32; i++) {
                var shop = SHOPS.get((i * 5 + month) % SHOPS.size());
                var cost = BigDecimal.valueOf(3.2 + (i * 37 + month * 11) % 118).setScale(2, RoundingMode.HALF_UP);
                entries.add(bought(id++, first.plusDays((i * 7) % 28), cost.negate(), shop));
            }
            entries.add(bought(id++, first.plusDays(12), new BigDecimal("39.95"), SHOPS.get(4)));
            entries.add(unknown(id++, first.plusDays(14), "-12.40", "PARKING VLAANDEREN"));
            entries.add(flow(id++, first.plusDays(2), "-900.00", FlowKind.RENT, "Huur / loyer", "home.rent"));
            entries.add(flow(id++, first.plusDays(1), "2450.00", FlowKind.INCOME, "Loon Stad Gent", "income"));
            entries.add(flow(id++, first.plusDays(3), "-300.00", FlowKind.TRANSFER, "Spaarrekening", "transfer.own"));
        }
        return book(entries);
    }

    /// A household without any data.
    public static Book empty() {
        return book(List.of());
    }

    /// A book of these entries.
    public static Book book(List<ValuedTransaction> entries) {
        return new Book(entries, List.of(JOINT, CARD), EUR, Weights.EQUAL);
    }

    /// How the figures of an entry arose.
    public static List<Trail> explain(ValuedTransaction entry) {
        return VALUATOR.explain(purchase(entry.transaction(), entry.match()));
    }

    private static Shop shop(String name, String category, @Nullable MerchantType type) {
        return new Shop(name, category, type);
    }

    private static ValuedTransaction bought(long id, LocalDate day, BigDecimal amount, Shop shop) {
        var kind = amount.signum() < 0 ? FlowKind.PURCHASE : FlowKind.REFUND;
        var merchant = new Merchant("test:" + shop.name(), shop.name(), List.of(), shop.category(), shop.type(),
                Set.of(), Set.of(), Set.of(), Evidence.DEFAULT, "test");
        return valued(id, day, amount, new Match(kind, merchant, shop.category(), shop.type(), Set.of(), Set.of(),
                Evidence.DEFAULT, Confidence.EXACT, false, shop.name(), Remark.of("category.unknown")), id % 3 == 0);
    }

    private static ValuedTransaction unknown(long id, LocalDate day, String amount, String text) {
        return valued(id, day, new BigDecimal(amount),
                new Match(FlowKind.PURCHASE, null, null, null, Set.of(), Set.of(),
                        Evidence.NONE, Confidence.NONE, false, text, Remark.of("category.unknown")),
                false);
    }

    private static ValuedTransaction flow(long id, LocalDate day, String amount, FlowKind kind, String name,
            String category) {
        return valued(id, day, new BigDecimal(amount), new Match(kind, null, category, null, Set.of(), Set.of(),
                Evidence.NONE, Confidence.TRADE_WORD, false, name, Remark.of("category.unknown")), false);
    }

    private static ValuedTransaction valued(long id, LocalDate day, BigDecimal amount, Match match, boolean byCard) {
        var transaction = new Transaction(id, byCard ? 2 : 1, day, null, Money.of(amount, EUR), match.shownName(),
                null);
        var purchase = purchase(transaction, match);
        var asChain = VALUATOR.chainReading(purchase);
        return new ValuedTransaction(transaction, match, VALUATOR.value(purchase),
                asChain == null ? null : asChain.central());
    }

    private static Purchase purchase(Transaction transaction, Match match) {
        return new Purchase(transaction.amount().negated(), transaction.date(), match, Circumstances.UNKNOWN);
    }
}
