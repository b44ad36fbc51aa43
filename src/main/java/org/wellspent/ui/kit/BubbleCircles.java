// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;

/// The three bubbles as circles: the area of a dotted ring is the cost by weight, the area of the disc in it the value
/// created. All on one area scale and one baseline.
public final class BubbleCircles extends HBox {
    private static final double FIGURE_FITS_FROM = 40;

    private final Messages messages;
    private final Figures figures;
    private final Map<Bubble, Spot> spots = new EnumMap<>(Bubble.class);
    private List<Part> parts = List.of();
    private double largest = 56;
    private Consumer<Bubble> opened = _ -> {};

    /// One bubble's part of cost and value.
    ///
    /// @param bubble  which
    /// @param cost    its part of the cost: weight times scored spending, not below 0
    /// @param value   its part of the value: weight times cost times score, not below 0
    /// @param perUnit value per unit of money, 0 to 1
    public record Part(Bubble bubble, double cost, double value, double perUnit) {}

    /// Circles that show nothing yet.
    public BubbleCircles(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
        getStyleClass().add("bubble-circles");
        for (var bubble : Bubble.values()) {
            var spot = new Spot(bubble);
            HBox.setHgrow(spot, Priority.ALWAYS);
            spots.put(bubble, spot);
            getChildren().add(spot);
        }
    }

    /// Shows all three parts.
    public void show(List<Part> newParts) {
        parts = List.copyOf(newParts);
        draw();
    }

    /// The radius of the largest ring, in pixels: 56 as a rule, 96 in a wide window.
    public void setLargest(double radius) {
        largest = radius;
        draw();
    }

    /// What Enter, Space or a click on a circle does: its trail opens.
    public void setOnOpen(Consumer<Bubble> action) {
        opened = action;
    }

    private void draw() {
        double most = parts.stream().mapToDouble(Part::cost).max().orElse(0);
        for (var part : parts) {
            var spot = spots.get(part.bubble());
            if (spot != null) {
                spot.show(part, most);
            }
        }
    }

    /// A ring, its disc, its figure and its words.
    private final class Spot extends VBox {
        private final Bubble bubble;
        private final Circle ring = Parts.styled(new Circle(), "ring");
        private final Circle disc = new Circle();
        private final Label figure = Parts.styled(new Label(), "disc-figure");
        private final Pane drawing = new Pane(ring, disc, figure);
        private final Label rate = Parts.caption("");

        Spot(Bubble bubble) {
            this.bubble = bubble;
            getStyleClass().addAll("bubble-circle", bubble.id());
            disc.getStyleClass().addAll("disc", bubble.id());
            setId("bubble-circle-" + bubble.id());
            setAlignment(Pos.TOP_CENTER);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            figure.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            var name = new HBox(BubbleMark.solid(bubble, messages), Parts.text(messages.get(bubble.nameKey())));
            name.setAlignment(Pos.CENTER);
            name.getStyleClass().add("bubble-circle-name");
            getChildren().addAll(drawing, name, rate);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    opened.accept(bubble);
                }
            });
            setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    event.consume();
                    opened.accept(bubble);
                }
            });
        }

        void show(Part part, double most) {
            double outer = most > 0 ? largest * Math.sqrt(part.cost() / most) : 0;
            double inner = most > 0 ? largest * Math.sqrt(part.value() / most) : 0;
            double side = 2 * largest;
            ring.setRadius(outer);
            ring.setCenterX(largest);
            ring.setCenterY(side - outer);
            disc.setRadius(inner);
            disc.setCenterX(largest);
            disc.setCenterY(side - inner);
            drawing.setMinSize(side, side);
            drawing.setMaxSize(side, side);
            write(part, inner, side);
        }

        private void write(Part part, double inner, double side) {
            boolean fits = inner >= FIGURE_FITS_FROM;
            figure.setText(figures.value(part.value()));
            figure.getStyleClass().setAll("label", "disc-figure", fits ? "inside-" + bubble.id() : "outside");
            figure.applyCss();
            double high = figure.prefHeight(-1);
            double wide = figure.prefWidth(-1);
            double y = fits ? side - inner - high / 2 : side - 2 * inner - high - 2;
            figure.relocate(Math.rint(largest - wide / 2), Math.rint(Math.max(0, y)));
            rate.setText(
                    messages.get("circles.rate", messages.get(bubble.shortKey()), figures.perEuro(part.perUnit())));
            setAccessibleText(messages.get("circles.spoken", messages.get(bubble.nameKey()),
                    figures.value(part.value()), figures.value(part.cost())));
        }
    }
}
