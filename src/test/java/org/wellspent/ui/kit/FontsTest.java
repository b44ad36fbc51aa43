// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {

    @BeforeAll
    static void loadFonts() {
        Fx.run(Fonts::load);
    }

    @ParameterizedTest
    @EnumSource(value = Fonts.class, names = {"FIGURES", "FIGURES_STRONG"})
    void digitsOfFiguresAreEquallyWide(Fonts font) {
        double ones = Fx.get(() -> width(font, "111.11"));
        double eights = Fx.get(() -> width(font, "888.88"));
        assertThat(ones).isEqualTo(eights).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Fonts.class)
    void everyFontIsFoundByItsFamilyName(Fonts font) {
        assertThat(Fx.get(() -> font.at(14).getFamily())).isEqualTo(font.family());
    }

    @Test
    void styleSheetsReachTheStrongWeightByItsFamilyName() {
        var family = Fx.get(() -> {
            var label = Parts.strong("Wellspent");
            var scene = new Scene(new StackPane(label));
            new Theme(Appearance.LIGHT).dress(scene);
            label.applyCss();
            return label.getFont().getFamily();
        });
        assertThat(family).isEqualTo(Fonts.TEXT_STRONG.family());
    }

    @Test
    void figuresInRowsAreSetInTheFontOfFigures() {
        var family = Fx.get(() -> {
            Label figure = Parts.figure("120.00");
            var scene = new Scene(new StackPane(figure));
            new Theme(Appearance.DARK).dress(scene);
            figure.applyCss();
            return figure.getFont().getFamily();
        });
        assertThat(family).isEqualTo(Fonts.FIGURES.family());
    }

    private static double width(Fonts font, String figure) {
        var text = new Text(figure);
        text.setFont(font.at(14));
        return text.getLayoutBounds().getWidth();
    }
}
