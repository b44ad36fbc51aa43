// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspent.core.insight.Book;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.DirectBackground;
import org.wellspent.ui.kit.Fx;
import org.wellspent.ui.kit.Homes;
import org.wellspent.ui.kit.Household;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Pictures;
import org.wellspent.ui.shell.ShellView;
import org.wellspent.ui.shell.Windows;

class OverviewViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private final List<String> opened = new ArrayList<>();

    @Test
    void looksAsDrawn() {
        assertThat(Pictures.take("overview", _ -> window(Homes.year()), "shell.css", "overview.css")).hasSize(4);
        assertThat(Pictures.take("overview-empty", _ -> window(Homes.empty()), "shell.css", "overview.css")).hasSize(4);
    }

    private ShellView window(Book book) {
        return Windows.around("overview", overlay -> view(book, overlay), new Acts());
    }

    private OverviewView view(Book book, Overlay overlay) {
        var household = new Household(_ -> book, new DirectBackground(), Fx.MESSAGES, TODAY);
        household.reload();
        return new OverviewView(new OverviewViewModel(household, opened::add, Fx.MESSAGES, Fx.FIGURES, TODAY), overlay,
                Fx.MESSAGES, Fx.FIGURES);
    }
}
