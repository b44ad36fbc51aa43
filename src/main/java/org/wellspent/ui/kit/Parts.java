// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The small pieces that every screen is made of, each with its style class and, where it can be focused, its id and
/// accessible text.
public final class Parts {
    private Parts() {}

    /// Body text, 14.
    public static Label text(String text) {
        return styled(new Label(text));
    }

    /// Body text, 14, strong.
    public static Label strong(String text) {
        return styled(new Label(text), "ws-strong");
    }

    /// Secondary body text, 14.
    public static Label muted(String text) {
        return styled(new Label(text), "ws-muted");
    }

    /// A caption, 12, secondary.
    public static Label caption(String text) {
        return styled(new Label(text), "ws-caption", "ws-muted");
    }

    /// A section heading, 16 strong.
    public static Label section(String text) {
        return styled(new Label(text), "ws-section");
    }

    /// A figure that stands in a column, 14.
    public static Label figure(String text) {
        return styled(new Label(text), "ws-figure");
    }

    /// A figure that stands in a column, 14 strong.
    public static Label strongFigure(String text) {
        return styled(new Label(text), "ws-figure-strong");
    }

    /// A normal button.
    ///
    /// @param id   the node's id, such as `intake-choose`
    /// @param text its words
    /// @param act  what it does
    public static Button button(String id, String text, Runnable act) {
        var button = new Button(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(text);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// A normal button with an icon before its words.
    public static Button button(String id, Icon icon, String text, Runnable act) {
        var button = button(id, text, act);
        button.setGraphic(icon.node());
        return button;
    }

    /// The one filled button of a view.
    public static Button primary(String id, String text, Runnable act) {
        return styled(button(id, text, act), "ws-primary");
    }

    /// A button that reads as a link in text, 12 strong.
    public static Button link(String id, String text, Runnable act) {
        return styled(button(id, text, act), "ws-link");
    }

    /// A button that is words only, 14.
    public static Button quiet(String id, String text, Runnable act) {
        return styled(button(id, text, act), "ws-quiet");
    }

    /// A square button with an icon only.
    ///
    /// @param words what it does, for the tooltip and screen readers
    public static Button iconButton(String id, Icon icon, String words, Runnable act) {
        var button = styled(button(id, "", act), "ws-icon-button");
        button.setGraphic(icon.node());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /// Takes what space is left in a row.
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /// A hairline across.
    public static Region line() {
        return styled(new Region(), "ws-line");
    }

    /// A dashed hairline across, between the blocks of a receipt.
    public static Region dashedLine() {
        return styled(new Region(), "ws-line-dashed");
    }

    /// Adds style classes.
    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
