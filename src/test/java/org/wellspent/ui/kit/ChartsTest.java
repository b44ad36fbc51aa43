// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wellspent.ui.kit.Fx.FIGURES;
import static org.wellspent.ui.kit.Fx.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspent.core.valuation.Benefit;
import org.wellspent.core.valuation.Range;

class ChartsTest {

    @Test
    void areasOfRingsAndDiscsAreInProportionToCostAndValue() {
        var circles = shown(ChartsTest::circles, 640, 240);
        var ring = circle(circles, "#bubble-circle-eco", ".ring");
        var half = circle(circles, "#bubble-circle-social", ".ring");
        var disc = circle(circles, "#bubble-circle-eco", ".disc");
        assertThat(area(disc) / area(ring)).isCloseTo(371.0 / 694, within(1e-6));
        assertThat(area(half) / area(ring)).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void ringsAndDiscsStandOnOneFoot() {
        var circles = shown(ChartsTest::circles, 640, 240);
        for (var spot : List.of("#bubble-circle-eco", "#bubble-circle-economic", "#bubble-circle-social")) {
            for (var part : List.of(".ring", ".disc")) {
                var circle = circle(circles, spot, part);
                assertThat(circle.getCenterY() + circle.getRadius()).isCloseTo(112, within(1e-6));
            }
        }
    }

    @Test
    void aScreenReaderHearsValueAndCostOfABubble() {
        assertThat(lookup(shown(ChartsTest::circles, 640, 240), "#bubble-circle-eco").getAccessibleText())
                .isEqualTo("Ecological: created 371 of 694");
    }

    @Test
    void enterOpensABubble() {
        var opened = new ArrayList<Bubble>();
        var circles = shown(ChartsTest::circles, 640, 240);
        Fx.run(() -> {
            circles.setOnOpen(opened::add);
            lookup(circles, "#bubble-circle-economic").fireEvent(key(KeyCode.ENTER));
        });
        assertThat(opened).containsExactly(Bubble.ECONOMIC);
    }

    @Test
    void benefitSegmentsFillTheBarInTheirOrder() {
        var bar = shown(() -> benefit(BenefitBar.bare(MESSAGES, FIGURES)), 406, 40);
        var segments = List.copyOf(bar.lookupAll(".segment"));
        assertThat(segments).hasSize(4);
        assertThat(segments.get(0).getBoundsInParent().getMinX()).isZero();
        assertThat(segments.get(0).getBoundsInParent().getWidth()).isEqualTo(160);
        assertThat(segments.get(1).getBoundsInParent().getMinX()).isEqualTo(162);
        assertThat(segments.get(3).getBoundsInParent().getMaxX()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({"560, false", "559, true"})
    void narrowLabelsHaveSwatches(double width, boolean hasSwatch) {
        var bar = shown(() -> benefit(BenefitBar.labelled(16, MESSAGES, FIGURES)), width, 80);
        assertThat(bar.lookupAll(".swatch")).hasSize(4).allMatch(swatch -> swatch.isVisible() == hasSwatch);
    }

    @Test
    void aScreenReaderHearsWhoBenefits() {
        var bar = shown(() -> benefit(BenefitBar.bare(MESSAGES, FIGURES)), 400, 40);
        assertThat(bar.getAccessibleText())
                .isEqualTo("Me 40, people around 30, next generations 20, common good 10 percent");
    }

    @Test
    void aRangeHasItsPlaceOnTheAxis() {
        var bar = shown(() -> {
            var range = new RangeBar();
            range.show(new Range(20, 30, 60), 0, 100, "between 20 and 60");
            return range;
        }, 200, 12);
        assertThat(lookup(bar, ".band").getBoundsInParent().getMinX()).isEqualTo(40);
        assertThat(lookup(bar, ".band").getBoundsInParent().getMaxX()).isEqualTo(120);
        assertThat(lookup(bar, ".tick").getBoundsInParent().getCenterX()).isEqualTo(60);
        assertThat(bar.getAccessibleText()).isEqualTo("between 20 and 60");
    }

    @ParameterizedTest
    @CsvSource({"2610, 1000", "999, 500", "4.2, 2", "100, 50", "0, 1", "51000, 20000"})
    void gridLinesStandAtRoundFigures(double most, double step) {
        assertThat(MonthBars.Scale.upTo(most).step()).isEqualTo(step);
    }

    @Test
    void aMonthIsSaidWithItsCostAndValue() {
        var bars = shown(ChartsTest::months, 600, 140);
        assertThat(lookup(bars, "#month-2026-10").getAccessibleText())
                .isEqualTo("October 2026: cost 2,081, created 1,190");
    }

    @Test
    void theMonthOfThePeriodStandsOut() {
        var bars = shown(ChartsTest::months, 600, 140);
        assertThat(bars.lookupAll(".month").stream().filter(month -> month.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("current"))).map(Node::getId))
                .containsExactly("month-2026-10");
    }

    @Test
    void theValueOfAMonthStandsOnTheFootOfItsCost() {
        var month = lookup(shown(ChartsTest::months, 600, 140), "#month-2026-10");
        var cost = month.lookup(".month-cost").getBoundsInParent();
        var value = month.lookup(".month-value").getBoundsInParent();
        assertThat(value.getMaxY()).isEqualTo(cost.getMaxY());
        assertThat(value.getHeight() / cost.getHeight()).isCloseTo(1190.0 / 2081, within(0.02));
    }

    private static BubbleCircles circles() {
        var circles = new BubbleCircles(MESSAGES, FIGURES);
        circles.show(List.of(new BubbleCircles.Part(Bubble.ECO, 694, 371, 0.53),
                new BubbleCircles.Part(Bubble.ECONOMIC, 694, 354, 0.51),
                new BubbleCircles.Part(Bubble.SOCIAL, 347, 120, 0.35)));
        return circles;
    }

    private static BenefitBar benefit(BenefitBar bar) {
        bar.show(new Benefit(0.4, 0.3, 0.2, 0.1));
        return bar;
    }

    private static MonthBars months() {
        var bars = new MonthBars(MESSAGES, FIGURES);
        bars.show(Samples.months(), Samples.OCTOBER);
        return bars;
    }

    private static <R extends Region> R shown(Supplier<R> component, double width, double height) {
        return Fx.get(() -> {
            var region = component.get();
            region.setMinWidth(width);
            region.setMaxWidth(width);
            var scene = new Scene(new StackPane(region), width, height);
            new Theme(Appearance.LIGHT).dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return region;
        });
    }

    private static Node lookup(Node parent, String selector) {
        var node = parent.lookup(selector);
        assertThat(node).as(selector).isNotNull();
        return node;
    }

    private static Circle circle(Node parent, String spot, String part) {
        return (Circle) lookup(lookup(parent, spot), part);
    }

    private static double area(Circle circle) {
        return circle.getRadius() * circle.getRadius();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
