// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;
import org.wellspent.core.valuation.Valuation;

/// The three marks of a row: nature, local economy, people.
public final class BubbleMarks extends HBox {
    private final Messages messages;
    private final BubbleMark eco;
    private final BubbleMark economic;
    private final BubbleMark social;

    /// Three marks not known yet.
    public BubbleMarks(Messages messages) {
        this.messages = messages;
        eco = new BubbleMark(Bubble.ECO, messages);
        economic = new BubbleMark(Bubble.ECONOMIC, messages);
        social = new BubbleMark(Bubble.SOCIAL, messages);
        getStyleClass().add("bubble-marks");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(eco, economic, social);
        show(null, null, null);
    }

    /// Shows the scores of a valuation; words-only grades and null show as not known.
    public void show(@Nullable Valuation valuation) {
        if (valuation == null || valuation.grade().isWordsOnly()) {
            show(null, null, null);
        } else {
            show(valuation.eco(), valuation.economic(), valuation.social());
        }
    }

    /// Shows three scores of 0 to 100; null where one is not known.
    public void show(@Nullable Range ecoScore, @Nullable Range economicScore, @Nullable Range socialScore) {
        eco.show(ecoScore);
        economic.show(economicScore);
        social.show(socialScore);
        setAccessibleText(BubbleMark.spoken(ecoScore, economicScore, socialScore, messages));
    }
}
