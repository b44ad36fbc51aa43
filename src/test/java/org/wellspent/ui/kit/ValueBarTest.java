// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspent.ui.kit.Fx.FIGURES;
import static org.wellspent.ui.kit.Fx.MESSAGES;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.wellspent.core.money.Money;
import org.wellspent.core.report.Created;
import org.wellspent.core.valuation.Range;

class ValueBarTest {
    private static final Range V = new Range(0.54, 0.62, 0.70);
    private static final Created FIFTY = new Created.Measured(Money.of("50", "EUR"), V);

    @Test
    void sureLikelyAndPossibleFollowEachOtherOnTheWholeCost() {
        var bar = bar(FIFTY);
        assertThat(part(bar, "track").getWidth()).isEqualTo(100);
        assertThat(part(bar, "sure").getMaxX()).isEqualTo(54);
        assertThat(part(bar, "likely").getMinX()).isEqualTo(54);
        assertThat(part(bar, "likely").getMaxX()).isEqualTo(62);
        assertThat(part(bar, "possible").getMaxX()).isEqualTo(70);
        assertThat(part(bar, "tick").getCenterX()).isEqualTo(62);
    }

    @Test
    void theTickStandsOutAboveAndBelow() {
        var bar = bar(FIFTY);
        assertThat(part(bar, "tick").getHeight()).isEqualTo(part(bar, "track").getHeight() + 6);
    }

    @Test
    void aRefundIsTheMirror() {
        var bar = bar(new Created.Measured(Money.of("-50", "EUR"), V));
        assertThat(part(bar, "sure").getMinX()).isEqualTo(46);
        assertThat(part(bar, "sure").getMaxX()).isEqualTo(100);
        assertThat(part(bar, "possible").getMinX()).isEqualTo(30);
    }

    @Test
    void aRoughGradeShowsTheBandAlone() {
        var bar = bar(new Created.Rough(Money.of("50", "EUR"), V));
        assertThat(isShown(bar, "sure")).isFalse();
        assertThat(isShown(bar, "tick")).isFalse();
        assertThat(part(bar, "possible").getMinX()).isEqualTo(54);
        assertThat(part(bar, "possible").getMaxX()).isEqualTo(70);
    }

    @Test
    void tooLittleKnownIsAnEmptyTrackAndNotScoredIsNoBar() {
        var unknown = bar(new Created.Unknown());
        assertThat(isShown(unknown, "possible")).isFalse();
        assertThat(unknown.isVisible()).isTrue();
        assertThat(bar(new Created.NotScored("created.not-scored.need")).isVisible()).isFalse();
    }

    @Test
    void aScreenReaderHearsTheRange() {
        assertThat(bar(FIFTY).getAccessibleText()).isEqualTo("created 31 of 50, between 27 and 35");
    }

    @Test
    void everythingPossibleStaysOnTheBar() {
        var bar = bar(new Created.Measured(Money.of("50", "EUR"), new Range(0, 1, 1)));
        assertThat(part(bar, "tick").getMaxX()).isEqualTo(100);
        assertThat(part(bar, "sure").getWidth()).isZero();
    }

    private static ValueBar bar(Created created) {
        return Fx.get(() -> {
            var bar = new ValueBar(ValueBar.Size.ROW, MESSAGES, FIGURES);
            bar.setMaxWidth(100);
            bar.show(created);
            var scene = new Scene(new StackPane(bar), 100, 40);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return bar;
        });
    }

    private static Node layer(ValueBar bar, String part) {
        return bar.getChildrenUnmodifiable().stream().filter(child -> child.getStyleClass().contains(part)).findFirst()
                .orElseThrow();
    }

    private static Bounds part(ValueBar bar, String part) {
        return layer(bar, part).getBoundsInParent();
    }

    private static boolean isShown(ValueBar bar, String part) {
        return layer(bar, part).isVisible();
    }
}
