// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.ui.kit.Fx.FIGURES;
import static org.wellspent.ui.kit.Fx.MESSAGES;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailCardTest {

    @ParameterizedTest
    @ValueSource(strings = {"local", "co2", "v"})
    void looksAsDrawn(String symbol) {
        for (var look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            assertThat(Pictures.take("trail-" + symbol, look, 1280, 800, _ -> {
                var overlay = new Overlay();
                var figure = Parts.button("figure", "19 €", () -> {});
                figure.relocate(1080, 270);
                var root = new StackPane(new Pane(figure), overlay);
                TrailCard.show(figure, Samples.trail(symbol), "Boekhandel Lindenblad · 24 October 2026 · grade C",
                        () -> {}, overlay, MESSAGES, FIGURES);
                return root;
            })).exists();
        }
    }

    @Test
    void anInputThatAroseItselfOpensInItsTurn() {
        var overlay = Fx.get(Overlay::new);
        var card = Fx.get(() -> {
            var scene = new Scene(new StackPane(overlay), 1280, 800);
            TrailCard.show(overlay, Samples.trail("v"), "Boekhandel Lindenblad", null, overlay, MESSAGES, FIGURES);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return overlay;
        });
        assertThat(titles(card)).contains("How 0.63 arose");
        Fx.run(() -> {
            card.lookupAll(".trail-open").stream().map(Button.class::cast)
                    .filter(open -> open.getText().equals("Ecological score")).findFirst().orElseThrow().fire();
            card.applyCss();
            card.layout();
        });
        assertThat(titles(card)).contains("How 63 arose");
        Fx.run(() -> ((Button) card.lookup("#trail-back")).fire());
        assertThat(titles(card)).contains("How 0.63 arose");
    }

    @Test
    void everyControlIsNamed() {
        Fx.run(() -> {
            var overlay = new Overlay();
            var scene = new Scene(new StackPane(overlay), 1280, 800);
            TrailCard.show(overlay, Samples.trail("v"), "Boekhandel Lindenblad", () -> {}, overlay, MESSAGES, FIGURES);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            NamedControls.check(overlay);
        });
    }

    @Test
    void whatCannotBeCorrectedOffersNoCorrection() {
        var card = Fx.get(() -> new TrailCard(Samples.trail("local"), "", null, new Overlay(), MESSAGES, FIGURES));
        assertThat(card.lookup("#trail-correct")).isNull();
        assertThat(card.lookup("#trail-copy")).isNotNull();
    }

    private static List<String> titles(Node card) {
        return card.lookupAll(".ws-section").stream().map(title -> ((Label) title).getText()).toList();
    }
}
