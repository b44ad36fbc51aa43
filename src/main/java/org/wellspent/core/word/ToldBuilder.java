// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.valuation.Locality;

/// Gathers what the household says; null takes a word back to *not said*.
public final class ToldBuilder {
    private @Nullable FlowKind kind;
    private @Nullable MerchantChoice merchant;
    private @Nullable String categoryId;
    private @Nullable Answer<MerchantType> type;
    private @Nullable Set<String> labels;
    private @Nullable Locality locality;
    private @Nullable Price price;
    private @Nullable Quantity quantity;
    private @Nullable Integer worth;

    ToldBuilder(Told start) {
        kind = start.kind();
        merchant = start.merchant();
        categoryId = start.categoryId();
        type = start.type();
        labels = start.labels();
        locality = start.locality();
        price = start.price();
        quantity = start.quantity();
        worth = start.worth();
    }

    /// What sort of flow it is.
    public ToldBuilder kind(@Nullable FlowKind said) {
        kind = said;
        return this;
    }

    /// Whom was paid.
    public ToldBuilder merchant(@Nullable MerchantChoice said) {
        merchant = said;
        return this;
    }

    /// A merchant of the household's own.
    public ToldBuilder merchantNamed(String name) {
        return merchant(new MerchantChoice.Named(name));
    }

    /// What it was for.
    public ToldBuilder category(@Nullable String said) {
        categoryId = said;
        return this;
    }

    /// The type or *not sure*.
    public ToldBuilder type(@Nullable Answer<MerchantType> said) {
        type = said;
        return this;
    }

    /// The type.
    public ToldBuilder type(MerchantType said) {
        return type(new Answer<>(said));
    }

    /// The labels that hold.
    public ToldBuilder labels(@Nullable Set<String> said) {
        labels = said;
        return this;
    }

    /// Where the merchant is.
    public ToldBuilder locality(@Nullable Locality said) {
        locality = said;
        return this;
    }

    /// How dear it was.
    public ToldBuilder price(@Nullable Price said) {
        price = said;
        return this;
    }

    /// How much it was.
    public ToldBuilder quantity(@Nullable Quantity said) {
        quantity = said;
        return this;
    }

    /// Was it worth it, 1 to 5.
    public ToldBuilder worth(@Nullable Integer said) {
        worth = said;
        return this;
    }

    /// What was said.
    ///
    /// @throws org.wellspent.core.text.Problem if the worth is not 1 to 5
    public Told build() {
        return new Told(kind, merchant, categoryId, type, labels, locality, price, quantity, worth);
    }
}
