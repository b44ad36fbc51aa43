// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.util.function.Supplier;
import org.wellspent.cli.Knowledge;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.matching.DescriptorMatcher;
import org.wellspent.core.matching.DescriptorShopText;
import org.wellspent.core.matching.Matcher;
import org.wellspent.core.matching.ShopText;
import org.wellspent.core.statement.StatementReader;
import org.wellspent.core.valuation.ValueModel;

/// What the application ships: catalogue, matcher, value model and reader of statements, each loaded when it is first
/// asked for and kept. Safe for use by several threads.
final class Shipped implements Knowledge {
    private final Supplier<Catalogue> catalogue = new Once<>(Catalogue::shipped);
    private final Supplier<Matcher> matcher = new Once<>(() -> new DescriptorMatcher(catalogue.get()));
    private final Supplier<ShopText> shopText = new Once<>(() -> new DescriptorShopText(catalogue.get()));
    private final Supplier<ValueModel> model = new Once<>(ValueModel::shipped);
    private final Supplier<StatementReader> reader = new Once<>(StatementReader::shipped);

    @Override
    public Catalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public Matcher matcher() {
        return matcher.get();
    }

    @Override
    public ValueModel model() {
        return model.get();
    }

    /// The part of a statement's text that names the shop.
    ShopText shopText() {
        return text -> shopText.get().of(text);
    }

    /// Reads bank exports.
    StatementReader reader() {
        return reader.get();
    }
}
