// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.RowButton;
import org.wellspent.ui.overview.OverviewPage.Hint;

/// What to do next, each row a way to do it.
final class HintList extends VBox {
    private final Messages messages;
    private final Consumer<OverviewPage.Target> open;

    HintList(Consumer<OverviewPage.Target> open, Messages messages) {
        this.open = open;
        this.messages = messages;
        getStyleClass().add("hints");
    }

    void show(List<Hint> hints) {
        getChildren().clear();
        if (hints.isEmpty()) {
            getChildren().add(Parts.muted(messages.get("overview.next.nothing")));
        }
        for (var hint : hints) {
            if (!getChildren().isEmpty()) {
                getChildren().add(Parts.line());
            }
            getChildren().add(row(hint));
        }
    }

    private RowButton row(Hint hint) {
        var title = new Label(hint.title());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var detail = Parts.caption(hint.detail());
        var words = new VBox(title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        var icon = Parts.styled(icon(hint.kind()).node(18), "ws-accent");
        return Parts.styled(new RowButton("overview-hint-" + hint.kind().name().toLowerCase(Locale.ROOT),
                hint.title() + ". " + hint.detail(), () -> open.accept(hint.target()), icon, words, Icon.NEXT.node()),
                "hint");
    }

    private static Icon icon(Hint.Kind kind) {
        return switch (kind) {
            case UNRECOGNISED -> Icon.MERCHANTS;
            case MISSING_MONTH -> Icon.QUESTION;
            case OLD_DATA -> Icon.IMPORT;
        };
    }
}
