// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Range;

/// One bubble's mark, told by shape, letter and fill: a leaf N, a square L, a circle P; solid above 60, tint from 40,
/// outline below 40, dashed grey where it is not known.
public final class BubbleMark extends Label {
    private static final double ABOVE = 60;
    private static final double ABOUT = 40;

    private final Bubble bubble;
    private final Messages messages;

    /// A mark for a score that is not known yet.
    public BubbleMark(Bubble bubble, Messages messages) {
        super(messages.get(bubble.letterKey()));
        this.bubble = bubble;
        this.messages = messages;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        show(null);
    }

    /// A mark that stands for the bubble itself, always solid.
    public static BubbleMark solid(Bubble bubble, Messages messages) {
        var mark = new BubbleMark(bubble, messages);
        mark.level(Level.ABOVE);
        mark.setAccessibleText(messages.get(bubble.nameKey()));
        return mark;
    }

    /// Shows a score of 0 to 100; null where it is not known.
    public void show(@Nullable Range score) {
        var level = Level.of(score);
        level(level);
        setAccessibleText(spoken(bubble, level, messages));
    }

    /// What a screen reader hears for the three marks of a row: "Ecological above average, ...".
    public static String spoken(@Nullable Range eco, @Nullable Range economic, @Nullable Range social,
            Messages messages) {
        if (eco == null || economic == null || social == null) {
            return messages.get("bubble.spoken.unknown");
        }
        return messages.get("bubble.spoken.all", spoken(Bubble.ECO, Level.of(eco), messages),
                spoken(Bubble.ECONOMIC, Level.of(economic), messages),
                spoken(Bubble.SOCIAL, Level.of(social), messages));
    }

    private void level(Level level) {
        getStyleClass().setAll("bubble-mark", bubble.id(), level.style);
    }

    private static String spoken(Bubble bubble, Level level, Messages messages) {
        return messages.get("bubble.spoken." + level.style, messages.get(bubble.nameKey()));
    }

    private enum Level {
        ABOVE("above"), ABOUT("about"), BELOW("below"), UNKNOWN("not-known");

        private final String style;

        Level(String style) {
            this.style = style;
        }

        private static Level of(@Nullable Range score) {
            if (score == null) {
                return UNKNOWN;
            }
            if (score.central() > BubbleMark.ABOVE) {
                return ABOVE;
            }
            return score.central() >= BubbleMark.ABOUT ? ABOUT : BELOW;
        }
    }
}
