// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the application, all of the Feather set. An icon takes the colour of the text it stands with and is
/// decoration: the control around it has the words.
public enum Icon {
    OVERVIEW(Feather.HOME), PURCHASES(Feather.SHOPPING_BAG), IMPORT(Feather.DOWNLOAD), MERCHANTS(Feather.MAP_PIN),
    COMPARE(Feather.COLUMNS), BEFORE_YOU_BUY(Feather.HELP_CIRCLE), GOALS(Feather.FLAG), WHAT_WE_GIVE(Feather.GIFT),
    SETTINGS(Feather.SETTINGS), SEARCH(Feather.SEARCH), CLOSE(Feather.X), PREVIOUS(Feather.CHEVRON_LEFT),
    NEXT(Feather.CHEVRON_RIGHT), DOWN(Feather.CHEVRON_DOWN), CHECK(Feather.CHECK), CHECK_CIRCLE(Feather.CHECK_CIRCLE),
    PLUS(Feather.PLUS), MINUS(Feather.MINUS), CLOCK(Feather.CLOCK), PROBLEM(Feather.ALERT_CIRCLE),
    QUESTION(Feather.HELP_CIRCLE), INFO(Feather.INFO), LOCK(Feather.LOCK), GLOBE(Feather.GLOBE), PEOPLE(Feather.USERS),
    FOLDER(Feather.FOLDER), FILE(Feather.FILE), REPORT(Feather.FILE_TEXT), EDIT(Feather.EDIT_2), COPY(Feather.COPY),
    THUMB_UP(Feather.THUMBS_UP), THUMB_DOWN(Feather.THUMBS_DOWN), TAG(Feather.TAG), SLIDERS(Feather.SLIDERS),
    NONE(Feather.SLASH), UNDO(Feather.ROTATE_CCW), BACK(Feather.ARROW_LEFT);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /// The icon, 16 px.
    public FontIcon node() {
        return node(16);
    }

    /// The icon at a size: 16 or 18 px, 24 in cards.
    public FontIcon node(int size) {
        var icon = new FontIcon(glyph);
        icon.setIconSize(size);
        icon.getStyleClass().addAll("ws-icon", "ws-icon-" + size);
        return icon;
    }
}
