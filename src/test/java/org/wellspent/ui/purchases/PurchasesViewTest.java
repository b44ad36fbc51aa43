// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.valuation.Grade;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.Appearance;
import org.wellspent.ui.kit.DirectBackground;
import org.wellspent.ui.kit.Fx;
import org.wellspent.ui.kit.Homes;
import org.wellspent.ui.kit.Household;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Pictures;
import org.wellspent.ui.shell.ShellView;
import org.wellspent.ui.shell.Windows;

class PurchasesViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final String[] SHEETS = {"shell.css", "purchases.css"};

    private final List<String> opened = new ArrayList<>();

    @Test
    void looksAsDrawn() {
        assertThat(Pictures.take("purchases", _ -> window(Homes.year(), EntryFilter.NONE), SHEETS)).hasSize(4);
        assertThat(Pictures.take("purchases-empty", _ -> window(Homes.empty(), EntryFilter.NONE), SHEETS)).hasSize(4);
    }

    @Test
    void looksAsDrawnWithFiltersAndWithoutRows() {
        var filtered = EntryFilter.NONE.withCategory("food.grocery", true).withLeastGrade(Grade.C).withAccount(1, true);
        assertThat(Pictures.take("purchases-filtered", Appearance.DARK, 1280, 800,
                _ -> window(Homes.year(), filtered), SHEETS)).exists();
        assertThat(Pictures.take("purchases-none", Appearance.LIGHT, 1280, 800,
                _ -> window(Homes.year(), EntryFilter.NONE.withText("zzz")), SHEETS)).exists();
        assertThat(Pictures.take("purchases-all", Appearance.LIGHT, 1100, 700,
                _ -> window(Homes.year(), EntryFilter.NONE.withScope(EntryFilter.Scope.ALL)), SHEETS)).exists();
    }

    private ShellView window(Book book, EntryFilter filter) {
        return Windows.around("purchases", overlay -> view(book, filter, overlay), new Acts());
    }

    private PurchasesView view(Book book, EntryFilter filter, Overlay overlay) {
        var background = new DirectBackground();
        var household = new Household(_ -> book, background, Fx.MESSAGES, TODAY);
        household.filterProperty().set(filter);
        household.reload();
        var model = new PurchasesViewModel(household, id -> Homes.explain(book.find(id).orElseThrow()), background,
                opened::add, Fx.MESSAGES, Fx.FIGURES);
        return new PurchasesView(model, overlay, Fx.MESSAGES, Fx.FIGURES);
    }
}
