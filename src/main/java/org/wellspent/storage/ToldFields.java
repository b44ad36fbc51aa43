// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Locality;
import org.wellspent.core.word.Answer;
import org.wellspent.core.word.MerchantChoice;
import org.wellspent.core.word.Price;
import org.wellspent.core.word.Quantity;
import org.wellspent.core.word.Told;

/// Writes and reads what the household says of purchases.
final class ToldFields {
    private static final String NOT_SURE = "not-sure";

    private ToldFields() {}

    static void write(Told told, ActFields to) {
        to.put("kind", told.kind()).put("category", told.categoryId()).put("locality", told.locality()).put("worth",
                told.worth());
        switch (told.merchant()) {
            case MerchantChoice.Listed(String id) -> to.put("merchant", id);
            case MerchantChoice.Named(String name) -> to.put("merchant-name", name);
            case null -> {
            }
        }
        var type = told.type();
        if (type != null) {
            to.put("type", type.value() == null ? NOT_SURE : type.value());
        }
        var labels = told.labels();
        if (labels != null) {
            to.put("labels", labels.size()).putAll("label", labels.stream().sorted().toList());
        }
        switch (told.price()) {
            case Price.Level(double factor) -> to.put("price-level", factor);
            case Price.PerPiece(double euros, String article) ->
                to.put("price-per-piece", euros).put("price-article", article);
            case null -> {
            }
        }
        var quantity = told.quantity();
        if (quantity != null) {
            to.put("quantity", quantity.count()).put("article", quantity.articleId());
        }
    }

    static Told read(ActFields from) {
        var locality = from.find("locality");
        var kind = from.find("kind");
        var worth = from.find("worth");
        return Told.builder().kind(kind == null ? null : FlowKind.valueOf(kind)).merchant(merchant(from))
                .category(from.find("category")).type(type(from.find("type")))
                .labels(from.find("labels") == null ? null : Set.copyOf(from.all("label")))
                .locality(locality == null ? null : Locality.valueOf(locality)).price(price(from))
                .quantity(quantity(from)).worth(worth == null ? null : Integer.valueOf(worth)).build();
    }

    private static @Nullable MerchantChoice merchant(ActFields from) {
        var id = from.find("merchant");
        if (id != null) {
            return new MerchantChoice.Listed(id);
        }
        var name = from.find("merchant-name");
        return name == null ? null : new MerchantChoice.Named(name);
    }

    private static @Nullable Answer<MerchantType> type(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.equals(NOT_SURE) ? Answer.notSure() : new Answer<>(MerchantType.valueOf(text));
    }

    private static @Nullable Price price(ActFields from) {
        var level = from.find("price-level");
        if (level != null) {
            return new Price.Level(Double.parseDouble(level));
        }
        var piece = from.find("price-per-piece");
        return piece == null ? null : new Price.PerPiece(Double.parseDouble(piece), from.get("price-article"));
    }

    private static @Nullable Quantity quantity(ActFields from) {
        var count = from.find("quantity");
        return count == null ? null : new Quantity(Double.parseDouble(count), from.get("article"));
    }

    /// An amount as files write it, such as `-12.50 EUR`.
    static Money money(String text) {
        int blank = text.lastIndexOf(' ');
        return Money.of(text.substring(0, blank), text.substring(blank + 1));
    }

    static @Nullable Money moneyOrNull(@Nullable String text) {
        return text == null ? null : money(text);
    }
}
